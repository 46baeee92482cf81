import type { Cursor, QueueFilter } from "../../../../db/queries/queue-filter";
import { STAFF_PATHS } from "../paths";

/** The names a filter has in addresses and forms. */
export const PARAMS = {
  tab: "lijst",
  kind: "soort",
  station: "fase",
  term: "termijn",
  handler: "behandelaar",
  group: "groep",
  figure: "cijfer",
  from: "van",
  to: "tot",
} as const satisfies Record<keyof QueueFilter, string>;
export const CURSOR = "na";

/** The address of the list with this filter. */
export function queueAt(
  filter: Partial<QueueFilter>,
  after?: Cursor | null,
  path: string = STAFF_PATHS.queue,
): string {
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(PARAMS)) {
    const value = filter[key as keyof QueueFilter];
    if (value) params.set(name, value);
  }
  if (after) params.set(CURSOR, `${after.date}_${after.id}`);
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
