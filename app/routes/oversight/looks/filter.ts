import type { LookFilter } from "../../../../db/queries/looks";
import { addDays } from "../../../../workflows/deadlines";
import { isLocalDate } from "../../../../workflows/deadlines/days";
import { STAFF_PATHS } from "../../staff/paths";

/** Days back that are shown when no case is named; of one case everything is. */
const DEFAULT_DAYS = 30;
const LONGEST = 60;

export const PARAMS = {
  reference: "verzoek",
  staffId: "medewerker",
  from: "van",
  until: "tot",
  before: "voor",
} as const;

/** What an address asks for. `wrong`: its dates are none, or the last lies before the first. */
export function readLookFilter(search: URLSearchParams, today: string): LookFilter & { wrong: boolean } {
  const given = (name: string) => search.get(name)?.trim().slice(0, LONGEST) || undefined;
  const reference = given(PARAMS.reference);
  const from = given(PARAMS.from) ?? (reference ? undefined : addDays(today, -DEFAULT_DAYS));
  const until = given(PARAMS.until);
  const dates = [from, until].filter((date) => date !== undefined);
  const wrong = !dates.every(isLocalDate) || (from !== undefined && until !== undefined && from > until);
  return { reference, staffId: given(PARAMS.staffId), from, until, wrong };
}

/** Address of the page, or of another, with this filter. */
export function looksAt(
  filter: LookFilter,
  { before, page = STAFF_PATHS.looks }: { before?: string; page?: string } = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, before })) {
    const param = PARAMS[name as keyof typeof PARAMS];
    if (param && typeof value === "string") search.set(param, value);
  }
  const query = search.toString();
  return query ? `${page}?${query}` : page;
}
