import { complaintChecks } from "./checks/complaint";
import { extensionChecks } from "./checks/extension";
import { outcomeChecks } from "./checks/outcome";
import { peopleChecks } from "./checks/people";
import { questionChecks } from "./checks/questions";
import { rightsChecks } from "./checks/rights";
import { workChecks } from "./checks/work";
import { writingChecks } from "./checks/writing";
import type { Check, CheckResult, JudgedFinding, LetterDraft } from "./draft";
import { findingId } from "./reading";

/** Every check, in the order in which a person would fix things: content first, wording last. */
export const CHECKS: readonly Check[] = [
  ...outcomeChecks,
  ...workChecks,
  ...questionChecks,
  ...extensionChecks,
  ...complaintChecks,
  ...rightsChecks,
  ...writingChecks,
  ...peopleChecks,
];

function judge(check: Check, draft: LetterDraft): CheckResult {
  const clearable = check.severity === "flag";
  const reasoned = new Set(
    draft.clearances.filter(({ reason }) => reason.trim() !== "").map(({ findingId: id }) => id),
  );
  const findings = check.find(draft).map((finding): JudgedFinding => {
    const id = findingId(check.code, finding);
    return { ...finding, id, cleared: clearable && reasoned.has(id) };
  });
  const ok = findings.every((finding) => finding.cleared);
  return { code: check.code, severity: check.severity, ok, findings };
}

/** Runs every check that applies to this letter; good ones are in the list too, so that they can be shown. */
export function checkLetter(draft: LetterDraft): CheckResult[] {
  return CHECKS.filter((check) => check.applies(draft)).map((check) => judge(check, draft));
}

/** A letter may be proposed: nothing blocks it. Flags may still be open; those are for the approver. */
export const mayBeProposed = (results: readonly CheckResult[]): boolean =>
  results.every((result) => result.ok || result.severity === "flag");

/** A letter may be approved or sent: nothing blocks it and every flag was cleared with a reason. */
export const mayBeSent = (results: readonly CheckResult[]): boolean => results.every((result) => result.ok);
