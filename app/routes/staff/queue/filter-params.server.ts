import { type Cursor, type QueueFilter, queueFilterSchema } from "../../../../db/queries/queue-filter";
import type { Tab } from "../../../../db/queries/queue-lists";
import { CURSOR, PARAMS } from "./filter-params";

/** Reads a filter; what is not known is left out, so that an old bookmark still shows a list. */
export function readFilter(params: URLSearchParams, defaultTab: Tab): QueueFilter {
  const given: Record<string, string> = { tab: defaultTab };
  for (const [key, name] of Object.entries(PARAMS)) {
    const value = params.get(name);
    if (value && queueFilterSchema.partial().safeParse({ [key]: value }).success) given[key] = value;
  }
  return queueFilterSchema.parse(given);
}

/** The row behind which the page begins. */
export function readCursor(params: URLSearchParams): Cursor | null {
  const match = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(params.get(CURSOR) ?? "");
  return match?.[1] && match[2] ? { date: match[1], id: match[2] } : null;
}
