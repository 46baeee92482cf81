import { Link } from "@remix-run/react";
import { Icon } from "./icon";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ steps: string; of: (step: number, count: number) => string; done: string; now: string }> =
  {
    nl: { steps: "Stappen", of: (step, count) => `Stap ${step} van ${count}`, done: "ingevuld", now: "nu" },
    en: { steps: "Steps", of: (step, count) => `Step ${step} of ${count}`, done: "filled in", now: "now" },
  };

export interface FormStep {
  title: string;
  /** Where to go back to; only for steps that were filled in. */
  to?: string;
}

/** "Stap 2 van 5" with the steps in words; on a phone the words of the other steps stay away. */
export function StepIndicator({ steps, current }: { steps: FormStep[]; current: number }) {
  const words = useCopy(copy);
  return (
    <nav className="steps" aria-label={words.steps}>
      <p className="steps__count">{words.of(current + 1, steps.length)}</p>
      <ol className="steps__list">
        {steps.map((step, index) => {
          const state = index === current ? "now" : index < current ? "done" : "later";
          return (
            <li
              key={step.title}
              className={`steps__step steps__step--${state}`}
              aria-current={state === "now" ? "step" : undefined}
            >
              <span className="steps__mark" aria-hidden="true">
                {state === "done" ? <Icon name="check" /> : index + 1}
              </span>
              <span className="steps__title">
                {step.to && index !== current ? <Link to={step.to}>{step.title}</Link> : step.title}
                {state === "done" && <span className="visually-hidden"> ({words.done})</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
