import { addWorkingDays, localDateOf } from "../../../workflows/deadlines";
import type { AnswerTo } from "../../../workflows/events/mandate";
import { kindOf, needsExecution, type Outcome } from "../../../workflows/kinds";
import type { Clearance, DecisionWork } from "../../../workflows/letters";
import { complaintOutcome, freeParts, type Words, withheldIn } from "../../../workflows/letters";
import type { ToldRecipient } from "../../../workflows/letters/work/shared";
import { tellsNothing } from "../../../workflows/mandate";
import type { CaseFacts } from "../case-facts.server";
import type { LetterOrder, Writer } from "../compose.server";
import { complaintDecisionLetter } from "./complaint-letter";
import type { DecisionDraft, DraftRecipient } from "./draft";

type DecisionOutcome = Extract<Outcome, "granted" | "partial" | "refused" | "nothing-found">;

/** The outcome that a draft stands for: a complaint's follows from its points, others are chosen. */
export function outcomeOf(facts: CaseFacts, draft: DecisionDraft): Outcome | null {
  return facts.row.kind === "complaint" ? complaintOutcome(draft.points) : draft.outcome;
}

/** To whom an answer goes: to the person, unless a representative may have it or nothing is told. */
export function answerRoute(facts: CaseFacts, draft: DecisionDraft, outcome: Outcome): AnswerTo | null {
  if (facts.snapshot.context.mandate === null) return null;
  return tellsNothing(outcome) ? "representative" : (draft.answerTo ?? "subject");
}

/** The party a letter of that route is written to; undefined for whoever asked. */
export const routedTo = (facts: CaseFacts, route: AnswerTo | null): string | undefined =>
  route === "subject" ? facts.subject?.id : undefined;

/** Something is kept, refused or masked: then the outcome cannot be "granted". */
export const somethingWithheld = ({ work }: DecisionDraft): boolean =>
  work !== null && withheldIn(work).length > 0;

/** How an answer given now stands to its dates (R7; UAVG 35(2)). */
export function lateness(facts: CaseFacts, now: Date) {
  const today = localDateOf(now.toISOString());
  const { dueDate, refusalBy } = facts.clock;
  return {
    late: dueDate !== null && today > dueDate,
    afterRefusalBy: refusalBy !== null && today > refusalBy,
  };
}

/** The letter of a decision as its draft stands; null while there is no outcome to write about. */
export function decisionLetter(
  writer: Writer,
  facts: CaseFacts,
  draft: DecisionDraft,
  clearances: readonly Clearance[] = [],
): LetterOrder<"decision"> | LetterOrder<"complaint-decided"> | null {
  const outcome = outcomeOf(facts, draft);
  if (outcome === null) return null;
  const checked = {
    ...lateness(facts, writer.now),
    outcome,
    lateRefusalReason: draft.lateRefusalReason,
    work: withRecipients(facts, draft, writer.now),
    search: draft.search,
    points: draft.points,
    otherParties: draft.otherParties,
  };
  const words = wordsOf(facts, draft, outcome);
  const recipientId = routedTo(facts, answerRoute(facts, draft, outcome));
  const common = { words, clearances, checked, recipientId };
  if (facts.row.kind === "complaint") return { ...common, ...complaintDecisionLetter(facts, draft, outcome) };
  const gives = outcome === "granted" || outcome === "partial";
  return {
    ...common,
    letter: "decision",
    props: {
      outcome: outcome as DecisionOutcome,
      work: gives ? checked.work : null,
      grounds: outcome === "refused" ? draft.refusalGrounds : [],
      search: outcome === "nothing-found" ? draft.search : null,
      executeBy: needsExecution(facts.row.kind, outcome) ? executeBy(facts, writer.now) : null,
      late: checked.late,
      fileKeptYears: facts.rules.retention.closedCaseYears,
    },
  };
}

/** Words that were written for another outcome stay in the draft and out of the letter. */
function wordsOf({ row }: CaseFacts, { words }: DecisionDraft, outcome: Outcome): Words {
  const letter = row.kind === "complaint" ? "complaint-decided" : "decision";
  return Object.fromEntries(freeParts(letter, row.kind, outcome).map(({ id }) => [id, words[id] ?? ""]));
}

/** Local date by which what is promised has been carried out; nothing is erased that a linked case still asks for. */
const executeBy = ({ rules, clock, linkedAnswerDue }: CaseFacts, now: Date): string => {
  const dates = [localDateOf(now.toISOString()), clock.dueDate, linkedAnswerDue];
  const from = dates.reduce<string>((last, date) => (date !== null && date > last ? date : last), "");
  return addWorkingDays(from, rules.statutory.executeWithinWorkingDays, rules.calendar);
};

/** The work as the letter tells it: with the recipients and when each hears of it (GDPR 19). */
function withRecipients(
  facts: CaseFacts,
  { work, recipients }: DecisionDraft,
  now: Date,
): DecisionWork | null {
  if (work === null || !("recipients" in work) || work.kind === "access") return work;
  if (!kindOf(facts.row.kind).notifiesRecipients && work.kind !== "consent-withdrawal") return work;
  return { ...work, recipients: recipients.map((recipient) => toldBy(recipient, executeBy(facts, now))) };
}

function toldBy({ name, told, on, reason }: DraftRecipient, by: string): ToldRecipient {
  if (told === "done" && on !== null) return { name, told, on };
  if (told === "impossible") return { name, told, reason };
  return { name, told: "will-be", by };
}
