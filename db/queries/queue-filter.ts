import { z } from "zod";
import { KINDS } from "../../workflows/kinds";
import { STATIONS } from "../../workflows/stations";
import { FIGURES, GROUPS, TABS, TERM_WINDOWS } from "./queue-lists";

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
