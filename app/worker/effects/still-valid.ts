import type { Letter } from "../../../db/content/letters";
import type { CaseFacts } from "../../letters/case-facts.server";

/** Letters that answer: they hold as long as the decision behind them does. */
const ANSWERS = new Set(["decision", "complaint-decided", "question-answered"]);
/** Letters that tell something about a person; below the case's level they do not leave (invariant 1). */
const DISCLOSING = new Set([...ANSWERS, "executed", "restriction-lifted"]);

/**
 * Why a letter may not leave (any more), or null. `overtaken`: a decision that was withdrawn, whose approval
 * expired, or whose case ended otherwise (withdrawn, merged, lapsed, spam) while the mail server was away.
 * `level-not-reached`: the workflow does not let this happen; here it is held to it (invariant 1).
 */
export function whyHeld(
  { row, snapshot }: CaseFacts,
  letter: Letter,
): "overtaken" | "level-not-reached" | null {
  if (letter.state === "draft" || letter.state === "superseded" || letter.destroyed_at) return "overtaken";
  const { replyLetterId, replyGivenOn, closedAs } = snapshot.context;
  if (ANSWERS.has(letter.name)) {
    const endedWithout = closedAs !== null && replyGivenOn === null;
    if (replyLetterId !== letter.id || endedWithout) return "overtaken";
  }
  return DISCLOSING.has(letter.name) && row.level < row.required_level ? "level-not-reached" : null;
}
