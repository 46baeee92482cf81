import { createContext, type ReactNode, useContext } from "react";
import { formatDate } from "../../workflows/deadlines/format-date";
import type { Language } from "../../workflows/wording/language";

/** A letter is drawn twice from the same words: as mail, and as a document to read and print. */
export type Medium = "mail" | "document";

interface Voice {
  language: Language;
  medium: Medium;
  /** Picks the words of the letter's language; both stand side by side where the letter is written. */
  say: <Words>(words: Record<Language, Words>) => Words;
  /** "7 april 2026". Never broken over two lines. */
  date: (localDate: string) => string;
  /** "dinsdag 7 april 2026", for a day that someone has to act on. */
  day: (localDate: string) => string;
  /** "a, b en c". */
  list: (parts: readonly string[]) => string;
}

const VoiceContext = createContext<Voice | null>(null);

export function voiceIn(language: Language, medium: Medium): Voice {
  const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    language,
    medium,
    say: (words) => words[language],
    date: (localDate) => unbroken(formatDate(localDate, language)),
    day: (localDate) => unbroken(formatDate(localDate, language, { weekday: true })),
    list: (parts) => lists.format(parts),
  };
}

export function Spoken(props: { language: Language; medium: Medium; children?: ReactNode }) {
  return (
    <VoiceContext.Provider value={voiceIn(props.language, props.medium)}>
      {props.children}
    </VoiceContext.Provider>
  );
}

export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error("A letter part was drawn outside a letter");
  return voice;
}
