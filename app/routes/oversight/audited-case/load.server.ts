import type { AppLoadContext } from "@remix-run/node";
import { filesShown, lettersShown, procedureOf, wordsShown } from "../../../../db/auditor";
import { findStaffNames } from "../../../../db/queries/case-page";
import { logAudited } from "../../../../db/views";
import { clockOf } from "../../../../workflows/clock";
import { explainDeadlines, localDateOf } from "../../../../workflows/deadlines";
import type { CaseEvent } from "../../../../workflows/events";
import type { Language } from "../../../../workflows/wording/language";
import type { StaffMember } from "../../../auth/staff.server";
import { requestAnswersSchema } from "../../../commands/intake/request-answers";
import { askedIn } from "../../../letters/asked";
import { lastEvent } from "../../../letters/case-facts.server";
import type { CasePage } from "../../staff/case/load.server";
import { loadClock } from "../../staff/case/load-clock.server";
import { timelineOf } from "../../staff/case/load-timeline.server";
import { seeSampled } from "./see-sampled.server";

/** What the parts of the case page that this page borrows read. */
type Borrowed = Pick<
  CasePage,
  "clock" | "closedAs" | "explained" | "kind" | "replyGivenOn" | "stage" | "station" | "timeline" | "today"
>;

export type AuditedCase = Awaited<ReturnType<typeof loadAudited>>;

/** What an auditor sees of a case, and nothing that auditor.ts does not give. @throws Response 404 */
export async function loadAudited(
  { db }: Pick<AppLoadContext, "db">,
  staff: StaffMember,
  params: { audit?: string; reference?: string },
  language: Language,
) {
  const seen = await seeSampled({ db }, staff, params);
  await logAudited(db, staff.reader, seen, "case");
  const [{ row, rules, events }, letters, words, files, names] = await Promise.all([
    procedureOf(db, seen),
    lettersShown(db, seen),
    wordsShown(db, seen),
    filesShown(db, seen),
    findStaffNames(db),
  ]);
  const nameOf = (staffId: string | null) => names.find(({ id }) => id === staffId)?.name ?? "";
  const clock = clockOf(row.snapshot.context, rules);
  const borrowed: Borrowed = {
    kind: row.kind,
    stage: row.stage,
    station: row.station,
    closedAs: row.closed_as,
    replyGivenOn: row.reply_given_on,
    today: localDateOf(staff.reader.now),
    clock: loadClock({ row, clock }, language),
    explained: explainDeadlines(clock, language),
    timeline: timelineOf({ events, snapshot: row.snapshot }, words, nameOf, language),
  };
  return {
    ...borrowed,
    auditId: seen.auditId,
    shows: seen.shows,
    reference: row.reference,
    outcome: row.outcome,
    capacity: row.capacity,
    channel: row.channel,
    closedOn: row.closed_on,
    handler: row.handler_id && nameOf(row.handler_id),
    level: row.level,
    requiredLevel: row.required_level,
    identity: identityIn(events, nameOf),
    asked: seen.shows === "words" ? wordsAsked(events, words) : null,
    letters: letters
      .filter(({ text }) => text !== null)
      .map((letter) => ({
        id: letter.id,
        subject: letter.subject ?? "",
        at: letter.published_at ?? letter.created_at,
        postedOn: letter.posted_on,
      })),
    files,
  };
}

/** How it was established who asks: the decision, not what it was taken on. */
function identityIn(events: CaseEvent[], nameOf: (staffId: string) => string) {
  const established = lastEvent({ events }, "IdentityConfirmed");
  if (!established) return null;
  const { method, level, on, actor } = established;
  return { method, level, on, by: actor.type === "staff" ? nameOf(actor.id) : null };
}

/** The request in the requester's own words. */
function wordsAsked([filed]: CaseEvent[], words: Map<string, unknown>): string {
  if (filed?.type !== "CaseSubmitted") return "";
  const request = requestAnswersSchema.safeParse(words.get(filed.request.contentId));
  return askedIn(request.success ? request.data : null, filed.language);
}
