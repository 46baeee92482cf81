/** A part that the answer leaves out, masks or refuses: what, why in plain words, and the article. */
export interface WithheldPart {
  id: string;
  what: string;
  reason: string;
  article: string;
}

/** A file that goes with the answer; the bytes live elsewhere. */
export interface DeliveredFile {
  id: string;
  name: string;
  contains: string;
}

/** Where a recipient of the data stands (GDPR 19). Dates are local dates. */
export type ToldRecipient =
  | { name: string; told: "will-be"; by: string }
  | { name: string; told: "done"; on: string }
  | { name: string; told: "impossible"; reason: string };

/** "No" and "yes, namely ..." are both answers; null means that nobody has answered yet. */
export type Stated = { exists: false } | { exists: true; explanation: string } | null;
