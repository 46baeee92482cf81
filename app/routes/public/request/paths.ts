import type { Kind } from "../../../../workflows/kinds";

/** The words in addresses for what a person asks; they tell nothing about who asks. */
export const SLUGS: Record<Kind, string> = {
  access: "inzage",
  rectification: "verbeteren",
  erasure: "verwijderen",
  restriction: "beperken",
  portability: "overdragen",
  objection: "bezwaar",
  "consent-withdrawal": "toestemming-intrekken",
  "opt-out": "afmelden",
  complaint: "klacht",
  question: "vraag",
};

export function kindOfSlug(slug: string | null): Kind | null {
  const found = Object.entries(SLUGS).find(([, word]) => word === slug);
  return found ? (found[0] as Kind) : null;
}

/** Where the form for one kind starts. The opt-out has a page of its own: an address is all it needs. */
export function startOf(kind: Kind): string {
  return kind === "opt-out" ? "/afmelden" : `/verzoek/begin/${SLUGS[kind]}`;
}
