import { endAudit as end, keepsAudits } from "../../../db/audits";
import { type Desk, readerOf } from "../desk.server";

/** Ends an audit before its time: from the next click of its auditor nothing is visible. */
export async function endAudit(
  { db, ...desk }: Desk,
  auditId: string,
): Promise<"ended" | "over" | "not-yours"> {
  const reader = readerOf(desk);
  if (!keepsAudits(reader)) return "not-yours";
  return (await end(db, { auditId, reader })) ? "ended" : "over";
}
