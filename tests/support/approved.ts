import type { Kysely } from "kysely";
import { acknowledgeComplaint } from "../../app/commands/complaint/acknowledge-complaint.server";
import { recordHearing } from "../../app/commands/complaint/hear-complainant.server";
import { proposeDecision } from "../../app/commands/handling/propose-decision.server";
import { saveWork } from "../../app/commands/handling/save-work.server";
import type { Submission } from "../../app/commands/intake/submit-cases.server";
import type { Database } from "../../db/schema";
import {
  approve,
  BAKKER,
  caseRow,
  deskOf,
  draftFormOf,
  draftOf,
  fileRequest,
  formOf,
  takeUp,
} from "./casework";
import { attachData, givenAccess } from "./work";

type Db = Kysely<Database>;

const ACCESS = { kind: "access", scope: "all", what: "Alles over mijn traject.", period: null } as const;
const COMPLAINT = {
  kind: "complaint",
  topic: "privacy",
  about: null,
  what: "Mijn rapport is naar mijn werkgever gestuurd zonder dat ik het zag.",
  wish: null,
} as const;

/** An access request whose decision Bakker proposed on 10 March 2026 and nobody signed yet. */
export async function proposedAccess(
  db: Db,
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
  const row = await caseRow(db, caseId);
  const letterId = row.snapshot.context.proposal?.letterId ?? "";
  return { caseId, reference: row.reference, letterId, fileId: file.id };
}

/** The same, approved by De Vries the day after; it waits to be given. */
export async function approvedAccess(db: Db, email: string, details: Partial<Submission> = {}) {
  const proposed = await proposedAccess(db, email, details);
  await approve(db, proposed.caseId, "2026-03-11T09:00:00.000Z");
  return proposed;
}

/** A complaint that Bakker took up, acknowledged with the offer of a hearing, on 9 March 2026. */
export async function acknowledgedComplaint(db: Db): Promise<string> {
  const caseId = await fileRequest(db, COMPLAINT);
  await takeUp(db, caseId);
  const letter = { words: {}, offersHearing: true, clearances: [] };
  const bakker = deskOf(db, BAKKER, "2026-03-09T09:00:00.000Z");
  await acknowledgeComplaint(bakker, { ...(await formOf(db, caseId)), ...letter });
  return caseId;
}

/** Every point of a complaint upheld, as a draft says it. */
async function upheldPoints(db: Db, caseId: string) {
  const { points } = await draftOf(db, caseId);
  return {
    points: points.map((point) => ({
      ...point,
      findings: "Het rapport is op 3 februari verstuurd, een dag voor het gesprek erover.",
      judgement: "upheld" as const,
      reasons: "U had het rapport eerst moeten zien; dat staat zo in ons reglement.",
    })),
    words: { measures: "Vanaf 1 april gaat een rapport pas weg nadat de cliënt het heeft gelezen." },
  };
}

/** A complaint that was heard and judged, and waits for a manager's signature since 16 March 2026. */
export async function proposedComplaint(db: Db): Promise<string> {
  const caseId = await acknowledgedComplaint(db);
  const report = { report: "Wij spraken elkaar een half uur.", on: "2026-03-12" };
  const then = deskOf(db, BAKKER, "2026-03-12T15:00:00.000Z");
  await recordHearing(then, { ...(await formOf(db, caseId)), ...report });
  const part = await upheldPoints(db, caseId);
  const later = deskOf(db, BAKKER, "2026-03-16T09:00:00.000Z");
  await proposeDecision(later, { ...(await draftFormOf(db, caseId)), part, clearances: [] });
  return caseId;
}
