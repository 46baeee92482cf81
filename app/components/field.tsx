import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { Icon } from "./icon";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ optional: string; error: string }> = {
  nl: { optional: "niet verplicht", error: "Fout:" },
  en: { optional: "optional", error: "Error:" },
};

/** What every control shares. The id of a control is its name, so that an error can link to it. */
export interface FieldProps {
  name: string;
  /** Where one page has several fields of this name. */
  id?: string;
  label: string;
  /** Why we ask, or what to fill in. */
  hint?: ReactNode;
  /** The sentence that says how to mend it, in the reader's language. */
  error?: string;
  /** Required is the rule; only the exception is marked. */
  optional?: boolean;
}

export function OptionalMark() {
  return <span className="field__optional"> ({useCopy(copy).optional})</span>;
}

export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="field__error">
      <Icon name="alert" />
      <span>
        <span className="visually-hidden">{useCopy(copy).error} </span>
        {children}
      </span>
    </p>
  );
}

/** Ids of the hint and the error, for `aria-describedby`; undefined when there are none. */
export function describedBy({
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, "name" | "id" | "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label, hint and error around one control. */
export function FieldFrame({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? "field field--wrong" : "field"}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </div>
  );
}

/** The attributes every control takes from its field. */
export function controlProps(field: FieldProps) {
  return {
    id: field.id ?? field.name,
    name: field.name,
    "aria-describedby": describedBy(field),
    "aria-invalid": field.error ? (true as const) : undefined,
  };
}

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "password" | "search";
  defaultValue?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "email" | "tel";
  width?: "short" | "medium" | "full";
  spellCheck?: boolean;
  maxLength?: number;
}

/** One line of text. No `required` attribute: the server answers in the reader's language. */
export function Field({ name, id, label, hint, error, optional, width = "full", ...input }: TextFieldProps) {
  const field = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...field}>
      <input
        type="text"
        {...input}
        {...controlProps(field)}
        className={width === "full" ? "input" : `input input--${width}`}
      />
    </FieldFrame>
  );
}

interface TextareaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** A space lets the style sheet know an empty field. */
  placeholder?: " ";
}

/** Several lines of text; grows with what is typed where the browser can. */
export function Textarea({ name, id, label, hint, error, optional, rows = 5, ...area }: TextareaProps) {
  const field = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...field}>
      <textarea rows={rows} {...area} {...controlProps(field)} className="input" />
    </FieldFrame>
  );
}

interface SelectProps extends FieldProps {
  options: { value: string; label: string }[];
  defaultValue?: string;
}

/** A choice from a list that is too long for radios. */
export function Select({ name, id, label, hint, error, optional, options, defaultValue }: SelectProps) {
  const field = { name, id, label, hint, error, optional };
  return (
    <FieldFrame {...field}>
      <select {...controlProps(field)} defaultValue={defaultValue} className="input">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
