import { Details } from "../../../components/details";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";
import { BLANK_LINES, cellName, LISTS, type Line, type ListName } from "./lists";

interface RowsProps {
  list: ListName;
  lines: Line[];
  errors: Record<string, string>;
}

/** A list as lines of fields that show all they hold, with free lines at the end; works without script. */
export function Rows({ list, lines, errors }: RowsProps) {
  const { label, hint, fields } = useCopy(copy).lists[list];
  const columns = LISTS[list];
  const shown = [...lines, ...Array.from({ length: BLANK_LINES }, (): Line => ({}))];
  const wrong = Object.keys(errors).some((name) => name.startsWith(`${list}.`));
  return (
    <Details summary={`${label} (${lines.length})`} open={wrong}>
      <fieldset className="rows" aria-describedby={hint ? `${list}-hint` : undefined}>
        <legend className="visually-hidden">{label}</legend>
        {hint && (
          <p className="field__hint" id={`${list}-hint`}>
            {hint}
          </p>
        )}
        {columns.length > 1 && (
          <div className="rows__head" aria-hidden="true">
            {columns.map((field) => (
              <span key={field}>{fields[field]}</span>
            ))}
          </div>
        )}
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <div className="rows__line" key={`${index}-${lines.length}`}>
            {list === "brands" && (
              <input type="hidden" name={cellName(list, index, "id")} value={line.id ?? ""} />
            )}
            {columns.map((field) => {
              const name = cellName(list, index, field);
              return (
                <label className="rows__cell" key={field}>
                  <span>{`${fields[field]} ${index + 1}`}</span>
                  <textarea
                    id={name}
                    name={name}
                    className="input rows__text"
                    rows={1}
                    defaultValue={line[field] ?? ""}
                    aria-invalid={errors[name] ? true : undefined}
                    maxLength={300}
                  />
                </label>
              );
            })}
          </div>
        ))}
      </fieldset>
    </Details>
  );
}
