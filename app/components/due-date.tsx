import type { ReactNode } from "react";
import { Details } from "./details";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ why: string; rule: string }> = {
  nl: { why: "Hoe komen wij aan deze datum?", rule: "Regel" },
  en: { why: "How did we arrive at this date?", rule: "Rule" },
};

export interface DueStep {
  sentence: string;
  /** The article or rule the step rests on. */
  basis?: string;
}

/** The sentence with the date, and how it came about step by step. */
export function DueDate({
  children,
  steps,
  open,
}: {
  children: ReactNode;
  steps: DueStep[];
  open?: boolean;
}) {
  const words = useCopy(copy);
  return (
    <div className="due">
      <p className="due__sentence">{children}</p>
      {steps.length > 0 && (
        <Details summary={words.why} open={open}>
          <ol className="due__steps">
            {steps.map((step) => (
              <li key={step.sentence}>
                {step.sentence}
                {step.basis && <span className="due__rule"> ({step.basis})</span>}
              </li>
            ))}
          </ol>
        </Details>
      )}
    </div>
  );
}
