import type { AppLoadContext } from "@remix-run/node";
import { filesOf, findEffectsOfCase, notesOf } from "../../../../db/for-staff";
import { openUntil } from "../../../../db/glass";
import { findDuplicates, findLinked, findStaffNames } from "../../../../db/queries/case-page";
import { findHandlers } from "../../../../db/queries/colleagues";
import { explainDeadlines, localDateOf } from "../../../../workflows/deadlines";
import { requiredLevel } from "../../../../workflows/kinds";
import { objectionsUntil } from "../../../../workflows/mandate";
import { offers } from "../../../../workflows/offers";
import type { Language } from "../../../../workflows/wording/language";
import type { StaffMember } from "../../../auth/staff.server";
import { meansOf } from "../../../commands/identity/on-file.server";
import { findDraft } from "../../../letters/decision/stored-draft.server";
import { systemsOf } from "../../../letters/processing";
import { factsFor, openCase } from "../open-case.server";
import { loadClock } from "./load-clock.server";
import { loadExecution } from "./load-execution.server";
import { loadIdentity } from "./load-identity.server";
import { loadLetters } from "./load-letters.server";
import { loadPeople } from "./load-people.server";
import { loadRelation } from "./load-relation.server";
import { loadTimeline } from "./load-timeline.server";

/** Everything that the case page shows, in the reader's language and for what this reader may do now. */
export type CasePage = Awaited<ReturnType<typeof loadCase>>;

/** @throws Response 404 for a case that does not exist for this reader */
export async function loadCase(
  { db, settings }: Pick<AppLoadContext, "db" | "settings">,
  staff: StaffMember,
  reference: string,
  language: Language,
) {
  const seen = await openCase({ db }, staff, reference, "case");
  const { id } = seen;
  const facts = await factsFor(db, id);
  const { row, snapshot, rules } = facts;
  const at = staff.reader.now.toISOString();
  const today = localDateOf(at);
  const [names, handlers, files, notes, duplicates, linked, effects, stored] = await Promise.all([
    findStaffNames(db),
    findHandlers(db),
    filesOf(db, id),
    notesOf(db, id),
    findDuplicates(db, id, staff.reader),
    findLinked(db, id, staff.reader),
    findEffectsOfCase(db, id),
    findDraft(db, facts),
  ]);
  const nameOf = (staffId: string | null) => names.find((one) => one.id === staffId)?.name ?? "";
  const { context } = snapshot;
  const offered = offers(snapshot, staff.actor, { at, on: today }, rules);
  return {
    id,
    reference: row.reference,
    personVersion: row.person_version,
    today,
    openUntil: await openUntil(db, seen, staff.reader),
    reader: { id: staff.id, name: staff.name, roles: staff.roles },
    offers: offered,
    kind: row.kind,
    stage: row.stage,
    station: row.station,
    channel: row.channel,
    replyChannel: row.reply_channel,
    language: row.language,
    level: context.level,
    requiredLevel: requiredLevel(context),
    handler: row.handler_id ? { id: row.handler_id, name: nameOf(row.handler_id) } : null,
    closedAs: row.closed_as,
    closedOn: row.closed_on,
    outcome: row.outcome,
    replyGivenOn: row.reply_given_on,
    question: context.question,
    mandate: context.mandate && {
      ...context.mandate,
      ages: rules.mandate,
      objectUntil: objectionsUntil(context, rules.mandate),
    },
    lapseOffered: context.lapseOffered,
    spamProposedBy: nameOf(context.spamProposedBy),
    protection: context.protection,
    systems: context.systems,
    complaint: context.complaint && {
      acknowledgedOn: context.complaint.acknowledgedOn,
      hearing: context.complaint.hearing,
    },
    aboutStaff: context.aboutStaffIds.map((staffId) => ({ id: staffId, name: nameOf(staffId) })),
    proposal: context.proposal && {
      letterId: context.proposal.letterId,
      by: nameOf(context.proposal.by),
      own: context.proposal.by === staff.id,
      outcome: context.proposal.outcome,
      validUntil: context.proposal.validUntil,
      approvedBy: context.approvedBy ? nameOf(context.approvedBy) : null,
    },
    request: facts.request,
    asked: facts.asked,
    clock: loadClock(facts, language),
    explained: explainDeadlines(facts.clock, language),
    people: loadPeople(facts, nameOf),
    relation: await loadRelation(db, facts, offered),
    healthData: context.healthData,
    identity: offered.includes("IdentityConfirmed")
      ? await loadIdentity(db, facts, {
          staffId: staff.id,
          now: staff.reader.now,
          means: meansOf(settings),
          nameOf,
        })
      : null,
    draft: stored.draft,
    draftHash: stored.hash,
    saved: stored.contentId !== null,
    systemNames: systemsOf(facts.processing),
    register: facts.processing.categories,
    execution: await loadExecution(db, facts),
    letters: await loadLetters(db, id, facts, nameOf),
    files: files
      .filter(({ purpose }) => purpose !== "identity")
      .map(({ id: fileId, name, size, purpose, created_at, uploaded_by }) => ({
        id: fileId,
        name: name ?? "",
        size: Number(size),
        purpose,
        at: created_at.toISOString(),
        by: uploaded_by === "requester" ? null : nameOf(uploaded_by),
      })),
    notes: notes.map(({ id: noteId, text, by, at: written }) => ({
      id: noteId,
      text,
      by: nameOf(by),
      at: written.toISOString(),
    })),
    timeline: await loadTimeline(db, id, facts, nameOf, language),
    duplicates,
    linked,
    failedEffects: effects
      .filter(({ state }) => state === "failed")
      .map(({ id: effectId, type }) => ({ id: effectId, type })),
    handlers,
    colleagues: names.filter(({ open }) => open).map(({ id: staffId, name }) => ({ id: staffId, name })),
  };
}
