import type { AppLoadContext } from "@remix-run/node";
import type { Executor } from "../../../db/client";
import { findVisibleCase, type VisibleCase, type VisibleCaseId } from "../../../db/reader";
import { logView } from "../../../db/views";
import type { StaffMember } from "../../auth/staff.server";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";

type Context = Pick<AppLoadContext, "db">;

/** The case that a page or form is about. @throws Response 404 when there is none for this person */
export async function seeCase(
  { db }: Context,
  { reader }: StaffMember,
  reference: string,
): Promise<VisibleCase> {
  const seen = await findVisibleCase(db, reference, reader);
  if (!seen) throw new Response(null, { status: 404 });
  return seen;
}

/** Opens the case for a look, which is logged before anything is shown. @throws Response 404 */
export async function openCase(
  context: Context,
  staff: StaffMember,
  reference: string,
  what: string,
): Promise<VisibleCaseId> {
  const seen = await seeCase(context, staff, reference);
  await logView(context.db, staff.reader, seen, what);
  return seen.id;
}

/** Everything about a case that this person may see. */
export const factsFor: (db: Executor, id: VisibleCaseId) => Promise<CaseFacts> = findCaseFacts;
