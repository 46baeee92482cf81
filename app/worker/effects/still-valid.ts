import type { Letter } from "../../../db/content/letters";
import type { CaseFacts } from "../../letters/case-facts.server";

/** Letters that answer: they hold as long as the decision behind them does. */
const ANSWERS = new Set(["decision", "complaint-decided", "question-answered"]);
/** Letters that tell something about a person; below the case's level they do not leave (invariant 1). */
const DISCLOSING = new Set([...ANSWERS, "executed", "restriction-lifted"]);

/**
 * Whether a letter may still leave: a decision that was withdrawn, or whose approval expired while the mail
 * server was away, may not; nor may anything about a person before it is known who asks.
 */
export function mayStillLeave({ row, snapshot }: CaseFacts, letter: Letter): boolean {
  if (letter.state === "draft" || letter.state === "superseded" || letter.destroyed_at) return false;
  if (ANSWERS.has(letter.name) && snapshot.context.replyLetterId !== letter.id) return false;
  return !DISCLOSING.has(letter.name) || row.level >= row.required_level;
}
