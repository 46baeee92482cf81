/**
 * Puts the steps of a due date into plain sentences, for staff, management and the requester alike: Dutch at B1 level
 * that says "u".
 */
import type { Language } from "../wording/language";
import type { Deadlines } from "./deadlines";
import { english } from "./sentences-en";
import { dutch } from "./sentences-nl";
import type { Step, StepCode, StepOf } from "./steps";

/** One sentence, or a few short ones, for every kind of step. */
export type Sentences = { [Code in StepCode]: (step: StepOf<Code>) => string };

const SENTENCES: Record<Language, Sentences> = { nl: dutch, en: english };

export function explainStep(step: Step, language: Language): string {
  // The table is complete by its type; TypeScript cannot see that the entry found by code takes this very step.
  const sentence = SENTENCES[language][step.code] as (step: Step) => string;
  return sentence(step);
}

/** One text per step, in the order of the steps. */
export function explainDeadlines(result: Pick<Deadlines, "steps">, language: Language): string[] {
  return result.steps.map((step) => explainStep(step, language));
}
