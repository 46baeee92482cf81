import type { Executor } from "../../../../db/client";
import { findExecuted } from "../../../commands/execution/complete-execution.server";
import type { CaseFacts } from "../../../letters/case-facts.server";
import { executionItems } from "../../../letters/decision/execution-items";

/** What was promised and how far it is; null before an answer was given that promises anything. */
export async function loadExecution(db: Executor, facts: CaseFacts) {
  const { items, recipients } = facts.snapshot.context;
  if (items.length === 0 && recipients.length === 0) return null;
  const { draft, evidence } = await findExecuted(db, facts);
  return {
    items: executionItems(draft)
      .filter(({ id }) => items.some((item) => item.id === id))
      .map((item) => ({ ...item, evidence: evidence.get(item.id) ?? null })),
    recipients: recipients.map((state) => {
      const party = facts.recipients.find(({ id }) => id === state.id);
      return {
        ...state,
        name: party?.name ?? "",
        email: party?.email ?? "",
        address: party?.address ?? "",
      };
    }),
  };
}
