import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldProps, OptionalMark } from "./field";

export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
  /** Fields that only matter when this choice is taken; without `:has()` they simply always show. */
  more?: ReactNode;
}

interface GroupProps extends FieldProps {
  choices: Choice[];
  /** The question is the page's heading. */
  asHeading?: boolean;
  /** The question stands right above in other words. */
  labelHidden?: boolean;
}

interface OptionsProps extends GroupProps {
  type: "radio" | "checkbox";
  isChosen: (value: string) => boolean;
}

function Options({ type, choices, isChosen, asHeading, labelHidden, ...field }: OptionsProps) {
  const { name, id: first = name, label, hint, error, optional } = field;
  const legend = asHeading ? <h1>{label}</h1> : label;
  return (
    <fieldset
      className={error ? "choices choices--wrong" : "choices"}
      aria-describedby={describedBy(field)}
      aria-invalid={error ? true : undefined}
    >
      <legend className={labelHidden ? "visually-hidden" : "choices__legend"}>
        {legend}
        {optional && <OptionalMark />}
      </legend>
      {hint && (
        <div className="choices__hint" id={`${first}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${first}-error`}>{error}</FieldError>}
      <div className="choices__list">
        {choices.map((choice, index) => {
          // The first control carries the bare name as its id: that is where an error links to.
          const id = index === 0 ? first : `${first}-${choice.value}`;
          return (
            <div className="choice" key={choice.value}>
              <input
                className="choice__control"
                type={type}
                id={id}
                name={name}
                value={choice.value}
                defaultChecked={isChosen(choice.value)}
                aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
              />
              <label className="choice__label" htmlFor={id}>
                {choice.label}
              </label>
              {choice.hint && (
                <div className="choice__hint" id={`${id}-choice-hint`}>
                  {choice.hint}
                </div>
              )}
              {choice.more && <div className="choice__more">{choice.more}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One choice out of a few. */
export function Radios({ defaultValue, ...group }: GroupProps & { defaultValue?: string }) {
  return <Options type="radio" isChosen={(value) => value === defaultValue} {...group} />;
}

/** Any number of choices; the form sends the name once per choice. */
export function Checkboxes({
  defaultValues = [],
  ...group
}: GroupProps & { defaultValues?: readonly string[] }) {
  return <Options type="checkbox" isChosen={(value) => defaultValues.includes(value)} {...group} />;
}
