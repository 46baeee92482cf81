import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Kind } from "../../../../workflows/kinds";
import { Button } from "../../../components/button";
import { longDate } from "../../../components/dates";
import { Details } from "../../../components/details";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { StepIndicator } from "../../../components/step-indicator";
import { copy } from "./copy";
import type { ResumeLink } from "./draft.server";
import { pathOf, type Step, stepsFor, stepTitles } from "./steps";

interface FormPageProps {
  step: Step;
  kinds: readonly Kind[];
  /** Above the heading: which part of a step this is. */
  eyebrow?: string;
  title: string;
  intro?: ReactNode;
  errors?: FieldErrors;
  /** Address that opens this draft on another device; absent until something was sent. */
  resumeLink?: ResumeLink | null;
  /** Word on the main button; "Verder" when left out. */
  submit?: string;
  children: ReactNode;
}

/** One page of the form: where you are, what is wrong, one group of questions, on and back. */
export function FormPage({ step, kinds, errors, resumeLink, submit, children, ...head }: FormPageProps) {
  const words = useCopy(copy);
  return (
    <FormFrame step={step} kinds={kinds}>
      <ErrorSummary errors={errors} />
      {head.eyebrow && <p className="form-page__eyebrow">{head.eyebrow}</p>}
      <h1>{head.title}</h1>
      {head.intro && <div className="form-page__intro">{head.intro}</div>}
      <Form method="post" noValidate reloadDocument>
        {children}
        <div className="form-page__actions">
          <Button name="go" value="next">
            {submit ?? words.next}
          </Button>
          <Button look="quiet" name="go" value="back">
            {words.previous}
          </Button>
        </div>
      </Form>
      {resumeLink && <Later link={resumeLink} />}
    </FormFrame>
  );
}

/** The steps beside the page. Pages with more than one form fill it themselves. */
export function FormFrame({ step, kinds, children }: Pick<FormPageProps, "step" | "kinds" | "children">) {
  const titles = useCopy(stepTitles);
  const steps = stepsFor(kinds);
  const current = steps.indexOf(step);
  return (
    <div className="form-page">
      <StepIndicator
        current={current}
        steps={steps.map((each, index) => ({
          title: titles[each],
          to: index < current ? pathOf(each) : undefined,
        }))}
      />
      <div className="form-page__body">{children}</div>
    </div>
  );
}

export function Later({ link: { url, until } }: { link: ResumeLink }) {
  const { later } = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="form-page__later">
      <Details summary={later.summary}>
        <p>{later.text(longDate(until, language))}</p>
        <p>
          {later.link}: <a href={url}>{url}</a>
        </p>
      </Details>
    </div>
  );
}

/** A field people never see. Whoever fills it in is asked once more before anything is sent. */
export function Trap() {
  const words = useCopy(copy);
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="website">{words.trap}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
