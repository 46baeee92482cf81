import type { ReactNode } from "react";

/** Plain text with its web addresses as links. */
export function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s<>()]+[^\s<>().,])/).map((part, index) =>
    part.startsWith("http") ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
