import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Executor } from "../../../db/client";
import { findVisibleCase, type VisibleCase, type VisibleCaseId } from "../../../db/reader";
import { parseReference } from "../../../db/references";
import { logView } from "../../../db/views";
import { mayRead, whoIs } from "../../auth/access";
import type { StaffMember } from "../../auth/staff.server";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import { glassAt } from "./paths";

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

/**
 * Opens the case for a look, which is logged before anything is shown.
 * @throws Response 404, or for whoever may give a reason to see it a redirect to where they can: the same for a case
 * that does not exist
 */
export async function openCase(
  context: Context,
  staff: StaffMember,
  reference: string,
  what: string,
): Promise<VisibleCase> {
  const seen = await findVisibleCase(context.db, reference, staff.reader);
  if (!seen) throw elsewhere(staff, reference);
  await logView(context.db, staff.reader, seen, what);
  return seen;
}

function elsewhere(staff: StaffMember, reference: string): Response {
  const parsed = parseReference(reference);
  const mayAsk = parsed !== null && mayRead(whoIs(staff), "staff/glass");
  return mayAsk ? redirect(glassAt(parsed)) : new Response(null, { status: 404 });
}

/** Everything about a case that this person may see. */
export const factsFor: (db: Executor, id: VisibleCaseId) => Promise<CaseFacts> = findCaseFacts;
