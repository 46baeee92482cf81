import { type CheckResult, checkAsks, checkSentence } from "../../../../workflows/letters";
import type { Language } from "../../../../workflows/wording/language";
import type { Desk } from "../../../commands/desk.server";
import type { CaseFacts } from "../../../letters/case-facts.server";
import { composeLetter } from "../../../letters/compose.server";
import type { Intention } from "./intentions/intention.server";

/** One check as a person reads it. */
export interface ShownCheck {
  code: string;
  severity: CheckResult["severity"];
  ok: boolean;
  /** What it asks for when met, what is missing when not. */
  sentence: string;
  /** Places that may stay when a reason is given. */
  flagged: { id: string; snippet: string; cleared: boolean }[];
}

export interface Preview {
  /** The letter as a fragment that stands inside the page; null when there is none to show. */
  document: string | null;
  subject: string | null;
  checks: ShownCheck[];
}

export const shownChecks = (checks: readonly CheckResult[], language: Language): ShownCheck[] =>
  checks.map((check) => ({
    code: check.code,
    severity: check.severity,
    ok: check.ok,
    sentence: check.ok ? checkAsks(check.code, language) : checkSentence(check, language),
    flagged:
      check.severity === "flag"
        ? check.findings.map(({ id, hit, where, cleared }) => ({
            id,
            snippet: hit?.snippet ?? where ?? "",
            cleared,
          }))
        : [],
  }));

/** The letter of a form as it stands with what was typed, and what its checks say. */
export async function drawPreview(
  desk: Desk,
  facts: CaseFacts,
  intention: Intention,
  input: unknown,
  language: Language,
): Promise<Preview> {
  const order = (await intention.letter?.(desk, facts, input, desk.db)) ?? null;
  if (order === null) return { document: null, subject: null, checks: [] };
  const letter = await composeLetter(desk, facts, order);
  return { document: letter.document, subject: letter.subject, checks: shownChecks(letter.checks, language) };
}
