import { z } from "zod";
import { KINDS } from "../../workflows/kinds";
import { STATIONS } from "../../workflows/stations";

export const TABS = ["mine", "unassigned", "approval", "awaiting", "unconfirmed", "all", "closed"] as const;
export type Tab = (typeof TABS)[number];

/** How close the due date is: in days from today; "later" is beyond a week. */
export const TERM_WINDOWS = ["overdue", "today", "week", "later", "paused", "answered"] as const;
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

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Which cases a list shows. What lies behind a figure of the management page is such a filter too. */
export const queueFilterSchema = z.object({
  tab: z.enum(TABS).default("all"),
  kind: z.enum(KINDS).optional(),
  station: z.enum(STATIONS).optional(),
  term: z.enum(TERM_WINDOWS).optional(),
  /** A staff id, or "nobody". */
  handler: z.string().min(1).max(64).optional(),
  group: z.enum(GROUPS).optional(),
  /** Replaces the tab: open and closed cases that ended in the months `from` up to and including `to`. */
  figure: z.enum(FIGURES).optional(),
  from: month.optional(),
  to: month.optional(),
});
export type QueueFilter = z.output<typeof queueFilterSchema>;

/** Where a page begins: behind this row. */
export interface Cursor {
  /** The date the list is sorted by. */
  date: string;
  id: string;
}
