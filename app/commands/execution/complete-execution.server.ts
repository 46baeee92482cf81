import type { Executor } from "../../../db/client";
import { contentOf } from "../../../db/content/keep";
import { CaseRejected } from "../../../db/dispatch";
import { localDateOf } from "../../../workflows/deadlines";
import type { Clearance, Words } from "../../../workflows/letters";
import type { ToldRecipient } from "../../../workflows/letters/work/shared";
import { type CaseFacts, findCaseFacts, lastEvent } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import { routedTo } from "../../letters/decision/decision-letter";
import type { DecisionDraft } from "../../letters/decision/draft";
import { executionItems } from "../../letters/decision/execution-items";
import { proposedDecision } from "../../letters/decision/proposed-decision.server";
import type { CaseForm, Desk } from "../desk.server";
import { recordWithLetter } from "../send-letter.server";
import type { ExecutionEvidence } from "./execute-item.server";

export interface CompleteExecution extends CaseForm {
  words: Words;
  clearances: Clearance[];
}

/** What the closing letter tells: each promise with the day on which it was kept. */
export interface Executed {
  draft: DecisionDraft;
  evidence: Map<string, ExecutionEvidence>;
  recipients: ToldRecipient[];
}

export async function findExecuted(db: Executor, facts: CaseFacts): Promise<Executed> {
  const decision = await proposedDecision(db, facts.row.id);
  if (!decision) throw new CaseRejected("not-now", facts.row.id, "ExecutionCompleted");
  const content = await contentOf(db, facts.row.id, { station: "execution" });
  const bodyOf = (id: string | undefined) => content.find((row) => row.id === id)?.body ?? null;
  const evidence = facts.events
    .filter((event) => event.type === "ItemExecuted")
    .map((event) => bodyOf(event.evidence.contentId) as ExecutionEvidence | null)
    .filter((body) => body !== null);
  const recipients = facts.events
    .filter((event) => event.type === "RecipientSettled")
    .map((event): ToldRecipient => {
      const name = facts.recipients.find((party) => party.id === event.recipientId)?.name ?? "";
      const reason = (bodyOf(event.reason?.contentId) as { text: string } | null)?.text ?? "";
      return event.as === "impossible"
        ? { name, told: "impossible", reason }
        : { name, told: "done", on: event.on };
    });
  const byItem = new Map(evidence.map((body) => [body.itemId, body]));
  return { draft: decision.draft, evidence: byItem, recipients };
}

/** The short letter that says what was done, and closes the case (GDPR 12(3)). */
export function executedLetter(
  desk: Desk,
  facts: CaseFacts,
  { words, clearances }: Omit<CompleteExecution, keyof CaseForm>,
  { draft, evidence, recipients }: Executed,
): LetterOrder<"executed"> {
  const today = localDateOf(desk.now.toISOString());
  const items = executionItems(draft).map(({ id, what, where }) => ({
    id,
    what,
    system: evidence.get(id)?.system || where,
    doneOn: evidence.get(id)?.doneOn ?? today,
  }));
  const dates = items.map(({ doneOn }) => doneOn).sort();
  return {
    letter: "executed",
    recipientId: routedTo(facts, facts.snapshot.context.proposal?.answerTo ?? null),
    words,
    clearances,
    checked: { outcome: facts.row.outcome, otherParties: draft.otherParties },
    props: {
      decidedOn: lastEvent(facts, "DecisionProposed")?.on ?? facts.row.received_on,
      completedOn: dates.at(-1) ?? today,
      items,
      recipients,
    },
  };
}

/** Everything promised was done and everyone was told: the case closes with its last letter. */
export async function completeExecution(desk: Desk, form: CompleteExecution) {
  const executed = await findExecuted(desk.db, await findCaseFacts(desk.db, form.caseId));
  return recordWithLetter(
    desk,
    form,
    (facts) => executedLetter(desk, facts, form, executed),
    async (_trx, letterId) => ({ type: "ExecutionCompleted", letterId }),
  );
}
