import { Items, P } from "./prose";
import { useVoice } from "./voice";

/** Blank lines part paragraphs; a block whose lines all begin with "- " is a list. */
function blocksOf(text: string): string[][] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .filter((lines) => lines.length > 0);
}

/** What a person typed: as text, whatever it contains. Nothing when it is empty. */
export function Free({ text }: { text: string | undefined }) {
  return (
    <>
      {blocksOf(text ?? "").map((lines, index) =>
        lines.every((line) => line.startsWith("- ")) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter is drawn once and never reordered
          <Items key={index} items={lines.map((line) => line.slice(2))} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter is drawn once and never reordered
          <P key={index}>
            {lines.flatMap((line, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              at === 0 ? [line] : [<br key={at} />, line],
            )}
          </P>
        ),
      )}
    </>
  );
}

export const filled = (text: string | undefined): text is string => (text ?? "").trim() !== "";

const QUOTED_CHARACTERS = 400;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= QUOTED_CHARACTERS) return flat;
  const cut = flat.slice(0, QUOTED_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), QUOTED_CHARACTERS / 2))} …`;
}

/** The requester's own words, shortened: the whole text stands on the status page. */
export function Asked({ text }: { text: string }) {
  const { say } = useVoice();
  if (!filled(text)) return null;
  return (
    <>
      <P>{say({ nl: "U schreef ons:", en: "You wrote to us:" })}</P>
      <blockquote>
        <p>“{shortened(text)}”</p>
      </blockquote>
    </>
  );
}
