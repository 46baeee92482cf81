export const TABS = ["mine", "unassigned", "approval", "awaiting", "unconfirmed", "all", "closed"] as const;
export type Tab = (typeof TABS)[number];

/**
 * How close the due date is: "week" is the seven days after today, "later" beyond them. The last two are the term
 * in which the receipt of a complaint is acknowledged.
 */
export const TERM_WINDOWS = [
  "overdue",
  "today",
  "week",
  "later",
  "paused",
  "answered",
  "ack-overdue",
  "ack-open",
] as const;
export type TermWindow = (typeof TERM_WINDOWS)[number];

/** Requests and complaints have terms of a different nature and are counted apart. */
export const GROUPS = ["requests", "complaints"] as const;
export type Group = (typeof GROUPS)[number];

/** What a figure of the management page counts: cases that came to an end in a period of months. */
export const FIGURES = [
  "ended",
  "answered",
  "on-time",
  "late",
  "extended",
  "refused",
  "lapsed",
  "withdrawn",
] as const;
export type Figure = (typeof FIGURES)[number];
