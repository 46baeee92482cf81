import type { Kind } from "../../../../workflows/kinds";
import type { Copy } from "../../../components/language";

export const STEPS = ["who", "reach", "details", "files", "check"] as const;
export type Step = (typeof STEPS)[number];
/** Steps that keep what was typed; files are kept as files. */
export type TypedStep = Exclude<Step, "files" | "check">;

const PATHS: Record<Step, string> = {
  who: "/verzoek/wie",
  reach: "/verzoek/bereiken",
  details: "/verzoek/inhoud",
  files: "/verzoek/bijlagen",
  check: "/verzoek/controle",
};

export const stepTitles: Copy<Record<Step, string>> = {
  nl: {
    who: "Wie u bent",
    reach: "Hoe wij u bereiken",
    details: "Uw verzoek",
    files: "Bijlagen",
    check: "Controle",
  },
  en: {
    who: "Who you are",
    reach: "How we reach you",
    details: "Your request",
    files: "Files",
    check: "Check",
  },
};

export const pathOf = (step: Step): string => PATHS[step];

/** A question alone needs no files: one page less. */
export function stepsFor(kinds: readonly Kind[]): Step[] {
  const onlyQuestion = kinds.every((kind) => kind === "question");
  return STEPS.filter((step) => step !== "files" || !onlyQuestion);
}

export function nextPath(step: Step, kinds: readonly Kind[]): string {
  const steps = stepsFor(kinds);
  return pathOf(steps[steps.indexOf(step) + 1] ?? "check");
}

/** The step before; the first step goes back to choosing what to ask. */
export function previousPath(step: Step, kinds: readonly Kind[]): string {
  const steps = stepsFor(kinds);
  const before = steps[steps.indexOf(step) - 1];
  return before ? pathOf(before) : "/verzoek/soorten";
}
