import { CASE_LETTERS, STAFF_NOTICES } from "../effects";

/** Everything that is written to anyone: letters in a case, codes and notices, and mail to staff. */
export const LETTER_NAMES = [...CASE_LETTERS, "code", "notice", ...STAFF_NOTICES, "invitation"] as const;
export type LetterName = (typeof LETTER_NAMES)[number];
