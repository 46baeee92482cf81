import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "../../workflows/wording/language";

/** Words that exist in both languages, in one shape. */
export type Copy<Words> = Record<Language, Words>;

const LanguageContext = createContext<Language>("nl");

/** Tells every component below it which language the reader chose. Set once, by a layout. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Picks the reader's words: `const words = useCopy(copy)`. */
export function useCopy<Words>(copy: Copy<Words>): Words {
  return copy[useLanguage()];
}
