import type { Kysely } from "kysely";
import { approveDecision } from "../../app/commands/approval/decide-approval.server";
import { proposeDecision } from "../../app/commands/handling/propose-decision.server";
import { saveWork } from "../../app/commands/handling/save-work.server";
import type { Submission } from "../../app/commands/intake/submit-cases.server";
import type { Database } from "../../db/schema";
import { BAKKER, caseRow, deskOf, draftFormOf, fileRequest, formOf, takeUp, VRIES } from "./casework";
import { attachData, givenAccess } from "./work";

const ACCESS = { kind: "access", scope: "all", what: "Alles over mijn traject.", period: null } as const;

/** An access request whose decision was approved on 11 March 2026 and waits to be given. */
export async function approvedAccess(
  db: Kysely<Database>,
  email: string,
  details: Partial<Submission> = {},
): Promise<{ caseId: string; reference: string; letterId: string; fileId: string }> {
  const caseId = await fileRequest(db, ACCESS, { requester: { name: "M. Jansen", email }, ...details });
  await takeUp(db, caseId);
  const file = await attachData(db, caseId);
  const bakker = deskOf(db, BAKKER, "2026-03-10T09:00:00.000Z");
  await saveWork(bakker, { ...(await draftFormOf(db, caseId)), part: await givenAccess(db, caseId, file) });
  const part = { outcome: "granted", words: { introduction: "U vindt alles in één bestand." } } as const;
  await proposeDecision(bakker, { ...(await draftFormOf(db, caseId)), part, clearances: [] });
  const { proposal } = (await caseRow(db, caseId)).snapshot.context;
  const hash = proposal?.hash ?? "";
  const vries = deskOf(db, VRIES, "2026-03-11T09:00:00.000Z");
  await approveDecision(vries, { ...(await formOf(db, caseId)), hash, clearances: [] });
  const row = await caseRow(db, caseId);
  return { caseId, reference: row.reference, letterId: proposal?.letterId ?? "", fileId: file.id };
}
