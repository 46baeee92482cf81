const PATHS = {
  alert:
    "M12 8.5v5M12 17v.01M10.4 4.1 2.6 17.8A1.85 1.85 0 0 0 4.2 20.6h15.6a1.85 1.85 0 0 0 1.6-2.8L13.6 4.1a1.85 1.85 0 0 0-3.2 0Z",
  archive: "M3.5 5h17v4h-17zM5 9v10h14V9M10 13h4",
  back: "M19 12H5M11 6l-6 6 6 6",
  bell: "M6.5 10a5.5 5.5 0 0 1 11 0c0 6 2.5 7 2.5 7H4s2.5-1 2.5-7M10 20.5h4",
  calendar: "M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4",
  check: "m5 12.5 4.5 4.5L19 7.5",
  chevron: "m9 5.5 6.5 6.5L9 18.5",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2.5",
  close: "M6 6l12 12M18 6 6 18",
  complaint: "M4 5h16v11H11l-5 4v-4H4zM12 8v3.5M12 13.5v.01",
  download: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  edit: "M4 20h4L19.5 8.5a2.1 2.1 0 0 0 0-3l-1-1a2.1 2.1 0 0 0-3 0L4 16zM13.5 6.5l4 4",
  erase: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z",
  file: "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5",
  globe:
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM3.5 12h17M12 3.5c2.5 2.5 3.5 5.5 3.5 8.5s-1 6-3.5 8.5c-2.5-2.5-3.5-5.5-3.5-8.5s1-6 3.5-8.5Z",
  hand: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM6 6l12 12",
  hourglass: "M7 3.5h10M7 20.5h10M8 3.5v4l4 4.5-4 4.5v4M16 3.5v4L12 12l4 4.5v4",
  info: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.5v.01",
  key: "M8.5 11.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM11.5 12.5l8-8M16.5 7.5l2.5 2.5M14 10l2 2",
  letter: "M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7",
  lock: "M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  move: "M4 8.5h14M14 4.5l4 4-4 4M20 15.5H6M10 11.5l-4 4 4 4",
  optout: "M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7M4 20 20 4.5",
  pause: "M8.5 6v12M15.5 6v12",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6.5H7z",
  question:
    "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .800-1 1.7M12 16.5v.01",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5l5 5",
  settings: "M4 7h9M17 7h3M15 4.5v5M4 17h3M11 17h9M9 14.5v5",
  shield: "M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6z",
  undo: "M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9",
} as const;

export type IconName = keyof typeof PATHS;

/**
 * One stroke icon, in the colour and size of the text beside it. Always decorative: the word next to it
 * carries the meaning, so it is hidden from assistive technology.
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={className ? `icon ${className}` : "icon"}
      viewBox="0 0 24 24"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
