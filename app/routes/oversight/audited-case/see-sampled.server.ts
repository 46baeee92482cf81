import type { AppLoadContext } from "@remix-run/node";
import { findSampled, type SampledCase } from "../../../../db/auditor";
import type { StaffMember } from "../../../auth/staff.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The case of a sample that an address names. @throws Response 404 when it shows this person nothing (any more) */
export async function seeSampled(
  { db }: Pick<AppLoadContext, "db">,
  { reader }: StaffMember,
  { audit: auditId = "", reference = "" }: { audit?: string; reference?: string },
): Promise<SampledCase> {
  const seen = UUID.test(auditId) ? await findSampled(db, { auditId, reference }, reader) : null;
  if (!seen) throw new Response(null, { status: 404 });
  return seen;
}
