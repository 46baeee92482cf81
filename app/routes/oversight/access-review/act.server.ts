import { ACCESS_DECISIONS } from "../../../../db/schema/access";
import type { Desk } from "../../../commands/desk.server";
import {
  type AccessDecided,
  type AccessReviewSigned,
  decideAccess,
  signAccessReview,
} from "../../../commands/oversight/review-access.server";
import { decisionField, remarkField } from "./fields";
import type { ReviewRow } from "./load.server";

const LONGEST_REMARK = 2000;

export interface ReviewAnswer {
  /** How many decisions were recorded, when there were any to record. */
  recorded?: number;
  signed?: AccessReviewSigned;
  /** By the id of the person. */
  errors: Record<string, Exclude<AccessDecided, "recorded">>;
  typed: Record<string, { decision: string; remark: string }>;
}

/** Records what the form decides that was not recorded so before. */
export async function recordDecisions(
  desk: Desk,
  quarter: string,
  rows: ReviewRow[],
  form: FormData,
): Promise<ReviewAnswer> {
  const answer: ReviewAnswer & { recorded: number } = { recorded: 0, errors: {}, typed: {} };
  for (const { id, decided } of rows) {
    const decision = ACCESS_DECISIONS.find((one) => one === form.get(decisionField(id)));
    if (!decision) continue;
    const remark = String(form.get(remarkField(id)) ?? "")
      .trim()
      .slice(0, LONGEST_REMARK);
    if (decided?.decision === decision && (decided.remark ?? "") === remark) continue;
    const result = await decideAccess(desk, { quarter, staffId: id, decision, remark });
    if (result === "recorded") answer.recorded += 1;
    else {
      answer.errors[id] = result;
      answer.typed[id] = { decision, remark };
    }
  }
  return answer;
}

export const sign = async (desk: Desk, quarter: string): Promise<ReviewAnswer> => ({
  signed: await signAccessReview(desk, quarter),
  errors: {},
  typed: {},
});
