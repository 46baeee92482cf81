/** A QR code as one path: a square of `size` by `size` modules, the dark ones filled. */
export interface QrPath {
  size: number;
  path: string;
}

/** Quiet zone of four modules on each side, as scanners expect; black on white in dark mode too. */
const QUIET = 4;

export function QrCode({ size, path, label }: QrPath & { label: string }) {
  const whole = size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
