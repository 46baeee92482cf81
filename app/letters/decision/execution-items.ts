import { needsExecution, type Outcome } from "../../../workflows/kinds";
import type { CaseFacts } from "../case-facts.server";
import type { DecisionDraft } from "./draft";

/** One promise of a decision that is carried out and evidenced after the answer. */
export interface ExecutionItem {
  id: string;
  what: string;
  where: string;
}

/** What a decision promises to do, item by item, in the order of the draft. */
export function executionItems({ work }: DecisionDraft): ExecutionItem[] {
  switch (work?.kind) {
    case "rectification":
      return work.items
        .filter((item) => item.decision === "granted")
        .map(({ id, what, to, systems }) => ({
          id,
          what: what || to.slice(0, 120),
          where: systems.join(", "),
        }));
    case "erasure":
      return work.items.filter((item) => item.action === "erase").map(erased);
    case "consent-withdrawal":
      return [
        ...work.consents.map(({ id, what }) => ({ id, what, where: "" })),
        ...work.data.filter((item) => item.action === "erase").map(erased),
      ];
    case "restriction":
      return work.categories.map(({ what, system }, index) => ({
        id: `restricted-${index + 1}`,
        what,
        where: system,
      }));
    case "objection":
      return work.items
        .filter((item) => item.decision === "stopped")
        .map(({ id, use }) => ({ id, what: use, where: "" }));
    default:
      return [];
  }
}

const erased = ({
  id,
  category,
  system,
}: {
  id: string;
  category: string;
  system: string;
}): ExecutionItem => ({
  id,
  what: category,
  where: system,
});

/** Ids for the event: what must be carried out, and who must still be told. */
export function promises(facts: CaseFacts, draft: DecisionDraft, outcome: Outcome) {
  if (!needsExecution(facts.row.kind, outcome)) return { items: [], recipients: [] };
  const untold = draft.recipients.filter(({ told }) => told === "will-be");
  return {
    items: executionItems(draft).map(({ id }) => id),
    recipients: untold.map(({ id }) => id),
  };
}
