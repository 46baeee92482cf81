import { redirect } from "@remix-run/node";
import { CaseMoved, CaseNotFound, CaseRejected } from "../../../../db/dispatch";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { approveDecision, returnDecision } from "../../../commands/approval/decide-approval.server";
import { LetterBlocked } from "../../../letters/compose.server";
import type { SentForm } from "../case/act.server";
import { FormProblems, FormReader } from "../case/form-reader.server";
import { type ShownCheck, shownChecks } from "../case/preview.server";
import { caseAt } from "../paths";

export interface ApprovalAnswer {
  problem: "moved" | "reason" | "blocked" | null;
  sentence: string | null;
  /** What the approver wrote, so that it is not lost. */
  reason: string;
  abuse: string;
  checks: ShownCheck[] | null;
}

/** Approves exactly what stood on the page, or gives it back with a reason. */
export async function decide(
  sent: SentForm,
  reference: string,
  language: Language,
): Promise<Response | ApprovalAnswer> {
  const { seen, desk, form } = sent;
  const fields = new FormReader(form, "approval", localDateOf(desk.now.toISOString()));
  const base = { caseId: seen.id, expectedPersonVersion: Number(form.get("version")) };
  const answer: ApprovalAnswer = {
    problem: null,
    sentence: null,
    reason: String(form.get("approval.reason") ?? ""),
    abuse: String(form.get("approval.abuse") ?? ""),
    checks: null,
  };
  try {
    switch (sent.intention) {
      case "approve": {
        const input = fields.done({
          hash: fields.text("hash", 64),
          clearances: fields.clearances(),
          routeApproved: fields.has("route"),
          abuseShownBy: fields.optional("abuse", 4000),
        });
        await approveDecision(desk, { ...base, ...input });
        return redirect(`${caseAt(reference)}?gedaan=approved`);
      }
      case "return": {
        await returnDecision(desk, { ...base, ...fields.done({ reason: fields.text("reason", 4000) }) });
        return redirect(`${caseAt(reference)}?gedaan=returned`);
      }
      default:
        throw new Response(null, { status: 400 });
    }
  } catch (error) {
    if (error instanceof FormProblems) return { ...answer, problem: "reason" };
    if (error instanceof CaseMoved) return { ...answer, problem: "moved" };
    if (error instanceof CaseNotFound) throw new Response(null, { status: 404 });
    if (error instanceof CaseRejected)
      return { ...answer, sentence: wording(language).rejections[error.code] };
    if (error instanceof LetterBlocked) {
      return { ...answer, problem: "blocked", checks: shownChecks(error.checks, language) };
    }
    throw error;
  }
}
