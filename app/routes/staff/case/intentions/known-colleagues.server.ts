import type { Executor } from "../../../../../db/client";
import { findStaffNames } from "../../../../../db/queries/case-page";

/** Those of these ids that are colleagues with an open account: an event never names anybody else. */
export async function knownColleagues(db: Executor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const colleagues = await findStaffNames(db);
  return ids.filter((id) => colleagues.some((one) => one.open && one.id === id));
}
