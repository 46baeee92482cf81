import { CASE_LETTERS, STAFF_NOTICES } from "../effects";

/** Everything that is written to anyone: letters in a case, codes and notices, and mail to staff. */
/** Letters to staff about accounts; no case sends them. */
export const ACCOUNT_LETTERS = [
  "invitation",
  "second-factor-reset",
  "passkey-added",
  "access-review",
] as const;
export type AccountLetter = (typeof ACCOUNT_LETTERS)[number];

export const LETTER_NAMES = [
  ...CASE_LETTERS,
  "code",
  "notice",
  ...STAFF_NOTICES,
  ...ACCOUNT_LETTERS,
] as const;
export type LetterName = (typeof LETTER_NAMES)[number];
