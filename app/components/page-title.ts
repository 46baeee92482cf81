import type { MetaDescriptor } from "@remix-run/node";
import type { Language } from "../../workflows/wording/language";
import type { Copy } from "./language";

/** `meta` of a page from its title in both languages: `export const meta = titled({ nl: "...", en: "..." })`. */
export function titled(title: Copy<string>) {
  return ({ matches }: { matches: { id: string; data?: unknown }[] }): MetaDescriptor[] => {
    const root = matches.find((match) => match.id === "root")?.data as { language?: Language } | undefined;
    return [{ title: `${title[root?.language ?? "nl"]} - Privacyloket` }];
  };
}
