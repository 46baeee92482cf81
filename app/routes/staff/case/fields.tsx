import type { ReactNode } from "react";
import type { CaseLetter } from "../../../../workflows/effects";
import type { Kind, Outcome } from "../../../../workflows/kinds";
import { freeParts, type Words as LetterWords } from "../../../../workflows/letters";
import { Checkboxes, type Choice, Radios } from "../../../components/choices";
import { controlProps, Field, FieldFrame, Select, Textarea } from "../../../components/field";
import { useLanguage } from "../../../components/language";
import { useField, usePage } from "./form";
import { LONGEST_LINE, LONGEST_TEXT } from "./problems";

interface Common {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

/** One line of text. */
export function Line({
  name,
  start,
  ...rest
}: Common & { start?: string; width?: "short" | "medium" | "full" }) {
  const field = useField(name);
  return <Field maxLength={LONGEST_LINE} {...rest} {...field.shared} defaultValue={field.value(start)} />;
}

/** Several lines of text. */
export function Lines({
  name,
  start,
  ...rest
}: Common & { start?: string; rows?: number; maxLength?: number }) {
  const field = useField(name);
  return (
    <Textarea
      rows={3}
      maxLength={LONGEST_TEXT}
      placeholder=" "
      {...rest}
      {...field.shared}
      defaultValue={field.value(start)}
    />
  );
}

/** A day, today unless told otherwise: things are mostly recorded on the day they happen. */
export function Day({ name, start, ahead, ...rest }: Common & { start?: string | null; ahead?: boolean }) {
  const field = useField(name);
  const { today } = usePage();
  const shared = { ...rest, ...field.shared };
  return (
    <FieldFrame {...shared}>
      <input
        type="date"
        {...controlProps(shared)}
        className="input input--day"
        defaultValue={field.value(start === undefined ? today : (start ?? ""))}
        max={ahead ? undefined : today}
      />
    </FieldFrame>
  );
}

type Options = { value: string; label: string }[];

export function Pick({ name, start, ...rest }: Common & { options: Options; start?: string }) {
  const field = useField(name);
  return <Select {...rest} {...field.shared} defaultValue={field.value(start)} />;
}

export function Choose({ name, start, ...rest }: Common & { choices: Choice[]; start?: string }) {
  const field = useField(name);
  return <Radios {...rest} {...field.shared} defaultValue={field.value(start)} />;
}

export function ChooseMany({
  name,
  start,
  ...rest
}: Common & { choices: Choice[]; start?: readonly string[] }) {
  const field = useField(name);
  return <Checkboxes {...rest} {...field.shared} defaultValues={field.values(start)} />;
}

/** One box to tick. */
export function Tick({ name, label, hint, start }: Common & { start?: boolean }) {
  const field = useField(name);
  return (
    <div className="choice choice--alone">
      <input
        type="checkbox"
        className="choice__control"
        id={field.id}
        name={field.name}
        value="yes"
        defaultChecked={field.checked(start)}
      />
      <label className="choice__label" htmlFor={field.id}>
        {label}
      </label>
      {hint && <div className="choice__hint">{hint}</div>}
    </div>
  );
}

/** The free parts of a letter, each with what belongs in it. */
export function WordFields({
  letter,
  kind,
  outcome = null,
  start = {},
}: {
  letter: CaseLetter;
  kind: Kind;
  outcome?: Outcome | null;
  start?: LetterWords;
}) {
  const language = useLanguage();
  return (
    <>
      {freeParts(letter, kind, outcome).map((part) => (
        <Lines
          key={part.id}
          name={`words.${part.id}`}
          label={part.label[language]}
          hint={part.hint[language]}
          optional={!part.required}
          maxLength={part.maxLength}
          rows={part.required ? 5 : 2}
          start={start[part.id] ?? ""}
        />
      ))}
    </>
  );
}
