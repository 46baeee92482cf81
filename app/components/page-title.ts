import type { MetaDescriptor } from "@remix-run/node";
import type { Language } from "../../workflows/wording/language";
import type { Copy } from "./language";

/** The part of a route match that titles look at. */
export interface TitledMatch {
  id: string;
  data?: unknown;
}

/** The reader's language as the root's loader found it. */
export function languageIn(matches: TitledMatch[]): Language {
  const root = matches.find((match) => match.id === "root")?.data as { language?: Language } | undefined;
  return root?.language ?? "nl";
}

/** `meta` of a page from its title in both languages: `export const meta = titled({ nl: "...", en: "..." })`. */
export function titled(title: Copy<string>) {
  return ({ matches }: { matches: TitledMatch[] }): MetaDescriptor[] => [
    { title: `${title[languageIn(matches)]} - Privacyloket` },
  ];
}
