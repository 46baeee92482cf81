import { useState } from "react";
import { Icon } from "../../../components/icon";
import { type Copy, useCopy } from "../../../components/language";
import { useHydrated } from "../hydrated";
import { useField, useTypedRows } from "./form";
import { LONGEST_LINE } from "./problems";

export interface RowField {
  name: string;
  label: string;
  type?: "line" | "text" | "day" | "pick";
  options?: { value: string; label: string }[];
  /** Takes the whole width of its row. */
  wide?: boolean;
  /** Shown only when this row's `field` has this value; needs `:has()`, else it always shows. */
  when?: string;
}

type RowValues = Record<string, string>;

interface RowsProps {
  name: string;
  label: string;
  hint?: string;
  fields: RowField[];
  start: RowValues[];
  /** What a fresh row has. */
  empty?: RowValues;
  add?: string;
}

const copy: Copy<{ add: string; remove: string; row: (number: number) => string }> = {
  nl: { add: "Regel toevoegen", remove: "Regel leegmaken", row: (number) => `Regel ${number}` },
  en: { add: "Add a line", remove: "Clear the line", row: (number) => `Line ${number}` },
};

/**
 * Lines of a form, one under the other. One empty line stands ready; more come with the button, or after saving
 * where scripts do not run. A line that is emptied is gone after saving.
 */
export function Rows({ name, label, hint, fields, start, empty = {}, add }: RowsProps) {
  const words = useCopy(copy);
  const typed = useTypedRows(name);
  const known = typed ?? start;
  const hydrated = useHydrated();
  const [extra, setExtra] = useState(0);
  const blanks = (known.length === 0 || !hydrated ? 1 : 0) + extra;
  // Lines of short fields read as a table: the labels stand above the first. What depends on a choice keeps its own.
  const plain = fields.every((field) => field.when || (field.type !== "text" && !field.wide));
  const rows = [...known, ...Array.from({ length: blanks }, (): RowValues => empty)];
  return (
    <fieldset className={plain ? `rows rows--lines${fields.length === 2 ? " rows--pairs" : ""}` : "rows"}>
      <legend className="choices__legend">{label}</legend>
      {hint && <div className="choices__hint">{hint}</div>}
      <div className="rows__list">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number; the order never changes
          <fieldset className="rows__row" key={index}>
            <legend className="visually-hidden">{words.row(index + 1)}</legend>
            {row.id !== undefined && <RowId name={`${name}.${index}.id`} value={row.id} />}
            {fields.map((field) => (
              <RowCell
                key={field.name}
                name={`${name}.${index}.${field.name}`}
                field={field}
                start={row[field.name] ?? ""}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {hydrated && (
        <button type="button" className="button button--quiet" onClick={() => setExtra((count) => count + 1)}>
          <Icon name="plus" />
          <span>{add ?? words.add}</span>
        </button>
      )}
    </fieldset>
  );
}

function RowId({ name, value }: { name: string; value: string }) {
  const field = useField(name);
  return <input type="hidden" name={field.name} value={value} />;
}

function RowCell({ name, field, start }: { name: string; field: RowField; start: string }) {
  const { name: full } = useField(name);
  const shared = { id: full, name: full, defaultValue: start, className: "input" };
  const className = [
    "rows__cell",
    field.wide ? "rows__cell--wide" : "",
    field.when ? `rows__cell--${field.when}` : "",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={className}>
      <label htmlFor={full}>{field.label}</label>
      {field.type === "pick" ? (
        <select {...shared}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.type === "text" ? (
        <textarea {...shared} rows={2} />
      ) : field.type === "day" ? (
        <input {...shared} type="date" />
      ) : (
        <textarea {...shared} className="input rows__text" rows={1} maxLength={LONGEST_LINE} />
      )}
    </div>
  );
}
