import { ALSO_GIVEN_NAMES, PARTICLES } from "./particles";

/** Longer names are cut: nobody's has so many words, and each costs a comparison with every other. */
const MOST_WORDS = 12;

const LOOKALIKES: Record<string, string> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** The form in which names are compared: lower case, no accents, "ij" and "ÿ" as "y", one kind of apostrophe. */
export const foldName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[’‘`´ʼ]/g, "'")
    .replaceAll("ij", "y");

const TITLES = new Set(
  "dhr mevr mw mevrouw meneer heer drs ir ing mr dr prof jhr jkvr msc bsc mba llm phd jr sr".split(" "),
);

export interface NameWord {
  /** Letters and digits only, folded. */
  text: string;
  particle: boolean;
  /** Written as an initial: "J." or a single letter. */
  initial: boolean;
  /** A hyphen stands before it: another surname may begin here. */
  hyphen: boolean;
}

/** A name in words, in the order in which it is spoken, without titles. */
export function wordsOf(name: string): NameWord[] {
  // Only small letters: "V.D. Berg" may have two initials, "v.d. Berg" has none.
  const spelled = name.replace(/(^|[\s.-])v\.?\s?[/.]?\s?d\.?\s+(?=\p{L})/gu, "$1van de ");
  return inSpokenOrder(foldName(spelled).replace(/[()"]/g, " "))
    .replaceAll(".", ". ")
    .replace(/\s*[-‐‑–—]\s*/g, " -")
    .split(/\s+/)
    .map((chunk) => ({ chunk, text: lettersOf(chunk), hyphen: chunk.startsWith("-") }))
    .filter(({ text }) => text !== "" && !TITLES.has(text))
    .slice(0, MOST_WORDS)
    .map((word, index, all) => ({
      text: word.text,
      hyphen: word.hyphen,
      ...roleOf(word, index, index === all.length - 1),
    }));
}

/** The last word is always a name, and the first may be a given name that looks like a particle: "Ben", "Della". */
function roleOf({ chunk, text }: { chunk: string; text: string }, index: number, last: boolean) {
  const abbreviated = chunk.endsWith(".") && text !== "st";
  const givenName = index === 0 && ALSO_GIVEN_NAMES.has(text);
  const particle = PARTICLES.has(text) && !last && !abbreviated && !givenName;
  const initial = !particle && !last && (text.length === 1 || (chunk.endsWith(".") && text.length <= 3));
  return { particle, initial };
}

/** "Vries, J.P. de" and "Vries, de, Jan" as they are spoken. */
function inSpokenOrder(folded: string): string {
  const [surname = "", ...rest] = folded.split(",").map((part) => part.trim());
  const others = rest
    .join(" ")
    .replaceAll(".", ". ")
    .split(/\s+/)
    .filter((word) => word !== "" && !TITLES.has(lettersOf(word)));
  return [...others, surname].join(" ");
}

const lettersOf = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]/gu, "");

export const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join("");

export const withoutParticles = (words: readonly NameWord[]): NameWord[] =>
  words.filter(({ particle }) => !particle);
