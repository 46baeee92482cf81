import type { AppLoadContext } from "@remix-run/node";
import { filesOf, findContent, findLetter } from "../../../../db/for-staff";
import { findStaffNames } from "../../../../db/queries/case-page";
import type { VisibleCaseId } from "../../../../db/reader";
import { logView } from "../../../../db/views";
import { localDateOf } from "../../../../workflows/deadlines";
import { refusalGrounds, withheldIn } from "../../../../workflows/letters";
import { objectionsUntil, tellsNothing } from "../../../../workflows/mandate";
import { offers } from "../../../../workflows/offers";
import type { Language } from "../../../../workflows/wording/language";
import type { StaffMember } from "../../../auth/staff.server";
import type { CaseFacts } from "../../../letters/case-facts.server";
import { checkProposal } from "../../../letters/decision/check-proposal.server";
import { executionItems } from "../../../letters/decision/execution-items";
import { proposedDecisions } from "../../../letters/decision/proposed-decision.server";
import { shownChecks } from "../case/preview.server";
import { factsFor, seeCase } from "../open-case.server";
import { type Line, linesBetween } from "./differences";

export type ApprovalPage = Awaited<ReturnType<typeof loadApproval>>;

/** What an approver reads, and nothing else. @throws Response 404 when there is nothing to sign */
export async function loadApproval(
  { db }: Pick<AppLoadContext, "db">,
  staff: StaffMember,
  reference: string,
  language: Language,
) {
  const seen = await seeCase({ db }, staff, reference);
  const { id } = seen;
  const facts = await factsFor(db, id);
  const { proposal } = facts.snapshot.context;
  if (!proposal || facts.row.station !== "approval") throw new Response(null, { status: 404 });
  await logView(db, staff.reader, seen, "approval");
  const moment = staff.reader.now;
  const at = moment.toISOString();
  const [decisions, letter, files, names, checks] = await Promise.all([
    proposedDecisions(db, id, 2),
    findLetter(db, id, proposal.letterId),
    filesOf(db, id, { purpose: "data" }),
    findStaffNames(db),
    checkProposal(db, facts, [], moment),
  ]);
  const [decision, before] = decisions;
  if (!decision || !letter) throw new Response(null, { status: 404 });
  const { draft } = decision;
  const work = draft.work;
  const along = work !== null && "files" in work ? work.files : [];
  const offered = offers(facts.snapshot, staff.actor, { at, on: localDateOf(at) }, facts.rules);
  return {
    id,
    reference: facts.row.reference,
    kind: facts.row.kind,
    personVersion: facts.row.person_version,
    dueDate: facts.row.due_date,
    validUntil: proposal.validUntil,
    mayApprove: offered.includes("DecisionApproved"),
    own: proposal.by === staff.id,
    proposedBy: names.find((one) => one.id === proposal.by)?.name ?? "",
    proposedAt: decision.proposedAt.toISOString(),
    outcome: proposal.outcome,
    hash: proposal.hash,
    answerTo: proposal.answerTo,
    abusive: proposal.abusive,
    routeToApprove: proposal.answerTo === "representative" && !tellsNothing(proposal.outcome),
    waitsUntil: waitsUntil(facts, localDateOf(at)),
    letterId: proposal.letterId,
    subject: letter.subject ?? "",
    withheld: work === null ? [] : withheldIn(work, language),
    grounds:
      proposal.outcome === "refused"
        ? draft.refusalGrounds.map((one) => refusalGrounds[one].article[language])
        : [],
    lateRefusalReason: draft.lateRefusalReason,
    items: executionItems(draft).filter(({ id: item }) => proposal.items.includes(item)),
    recipients: draft.recipients
      .filter(({ id: one }) => proposal.recipients.includes(one))
      .map(({ name }) => name),
    points: draft.points,
    files: along.map(({ id: fileId, contains }) => {
      const file = files.find((stored) => stored.id === fileId);
      return { id: fileId, name: file?.name ?? "", size: Number(file?.size ?? 0), contains };
    }),
    checks: shownChecks(checks, language),
    differences: await differences(db, id, letter.text ?? "", before?.letterId ?? null),
    returnedBecause: await returnReason(db, id, facts),
  };
}

/** The last day on which the person may object, while nothing may leave; null when nothing waits for that. */
function waitsUntil({ snapshot: { context }, rules }: CaseFacts, today: string): string | null {
  if (tellsNothing(context.proposal?.outcome)) return null;
  const until = objectionsUntil(context, rules.mandate);
  return until !== null && today <= until ? until : null;
}

type Db = Pick<AppLoadContext, "db">["db"];

/** What changed in the letter since the version before; null for a first version. */
async function differences(
  db: Db,
  id: VisibleCaseId,
  text: string,
  before: string | null,
): Promise<Line[] | null> {
  const earlier = before ? await findLetter(db, id, before) : null;
  return earlier?.text ? linesBetween(earlier.text, text) : null;
}

/** Why the version before came back, so that the approver sees whether that was mended. */
async function returnReason(db: Db, id: VisibleCaseId, { events }: CaseFacts): Promise<string | null> {
  const returned = events.findLast((event) => event.type === "DecisionReturned");
  if (returned?.type !== "DecisionReturned") return null;
  const content = await findContent(db, id, returned.reason.contentId);
  return (content?.body as { text?: string } | null)?.text ?? null;
}
