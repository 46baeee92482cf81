import type { ReactNode } from "react";
import { Details } from "./details";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ why: string }> = {
  nl: { why: "Hoe komen wij aan deze datum?" },
  en: { why: "How did we arrive at this date?" },
};

interface DueDateProps {
  /** The sentence with the date. */
  children: ReactNode;
  /** From `explainDeadlines`, in order. */
  steps: readonly string[];
  open?: boolean;
}

/** The date by which something is due, and how it came about step by step. */
export function DueDate({ children, steps, open }: DueDateProps) {
  const words = useCopy(copy);
  return (
    <div className="due">
      <p className="due__sentence">{children}</p>
      {steps.length > 0 && (
        <Details summary={words.why} open={open}>
          <ol className="due__steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
      )}
    </div>
  );
}
