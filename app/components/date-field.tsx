import { describedBy, FieldError, type FieldProps, OptionalMark } from "./field";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ day: string; month: string; year: string }> = {
  nl: { day: "Dag", month: "Maand", year: "Jaar" },
  en: { day: "Day", month: "Month", year: "Year" },
};

/** What was typed in the three boxes, also when it is no date. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** Splits a local date `YYYY-MM-DD` over the boxes. */
export function typedDate(localDate: string | null | undefined): TypedDate {
  const [year = "", month = "", day = ""] = (localDate ?? "").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/** Reads the boxes `name`, `name-month`, `name-year` of a sent form. */
export function readTypedDate(form: FormData, name: string): TypedDate {
  const text = (field: string) => String(form.get(field) ?? "").trim();
  return { day: text(name), month: text(`${name}-month`), year: text(`${name}-year`) };
}

/** The local date `YYYY-MM-DD`; "" when nothing was typed; null when it is no day of the calendar. */
export function localDateOf({ day, month, year }: TypedDate): string | null {
  if (!day && !month && !year) return "";
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const localDate = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${localDate}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== localDate ? null : localDate;
}

/** A date people know by heart, in three boxes; `autoComplete="bday"` for a date of birth. */
export function DateField({
  defaultValue = { day: "", month: "", year: "" },
  birthday,
  ...field
}: FieldProps & { defaultValue?: TypedDate; birthday?: boolean }) {
  const words = useCopy(copy);
  const { name, label, hint, error, optional } = field;
  const boxes = [
    { id: name, word: words.day, value: defaultValue.day, auto: "bday-day", className: "input", length: 2 },
    {
      id: `${name}-month`,
      word: words.month,
      value: defaultValue.month,
      auto: "bday-month",
      className: "input",
      length: 2,
    },
    {
      id: `${name}-year`,
      word: words.year,
      value: defaultValue.year,
      auto: "bday-year",
      className: "input input--year",
      length: 4,
    },
  ];
  return (
    <fieldset className={error ? "field field--wrong" : "field"} aria-describedby={describedBy(field)}>
      <legend className="choices__legend">
        {label}
        {optional && <OptionalMark />}
      </legend>
      {hint && (
        <div className="field__hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className="date-field">
        {boxes.map((box) => (
          <div key={box.id}>
            <label htmlFor={box.id}>{box.word}</label>
            <input
              id={box.id}
              name={box.id}
              className={box.className}
              inputMode="numeric"
              maxLength={box.length}
              defaultValue={box.value}
              autoComplete={birthday ? box.auto : "off"}
              aria-invalid={error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
