import type { AppLoadContext } from "@remix-run/node";
import { type Audit, findAudit, findProgress, type SampleLine } from "../../../../db/queries/audits";
import type { StaffMember } from "../../../auth/staff.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The audit that an address names, with how far it is. @throws Response 404 when there is none for this person */
export async function openProgress(
  { db }: Pick<AppLoadContext, "db">,
  { reader }: StaffMember,
  id = "",
): Promise<{ audit: Audit; cases: SampleLine[] }> {
  const audit = UUID.test(id) ? await findAudit(db, id, reader) : null;
  if (!audit) throw new Response(null, { status: 404 });
  return { audit, cases: await findProgress(db, id, reader) };
}
