import { Form } from "@remix-run/react";
import type { RelationKind } from "../../../../../db/schema/register";
import { Button } from "../../../../components/button";
import { Checkboxes } from "../../../../components/choices";
import { ErrorSummary } from "../../../../components/error-summary";
import { useCopy } from "../../../../components/language";
import { FIELDS_OF, type RelationField } from "../../../../relations/fields";
import { registerWords } from "../words";
import { copy } from "./copy";
import type { SteerAnswer } from "./steer.server";

interface ColumnsProps {
  kind: RelationKind;
  columns: { header: string; field: RelationField | null }[];
  whole: boolean;
  answer: SteerAnswer | undefined;
}

/** What each column means: one list a column, as proposed or as last chosen. */
export function Columns({ kind, columns, whole, answer }: ColumnsProps) {
  const words = useCopy(copy);
  const { fields } = useCopy(registerWords);
  const error = answer?.problem && words.columnProblems[answer.problem];
  return (
    <section className="block">
      <h2>{words.columns}</h2>
      <p>{words.columnsLead}</p>
      <ErrorSummary errors={error ? { "column.0": error } : {}} />
      <Form method="post" className="form" noValidate>
        <div className="table-scroll">
          <table className="table table--form">
            <caption className="visually-hidden">{words.columns}</caption>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ header, field }, index) => {
                const name = `column.${index}`;
                return (
                  <tr key={name}>
                    <th scope="row">
                      <label htmlFor={name}>{header || `${words.column} ${index + 1}`}</label>
                    </th>
                    <td>
                      <select
                        id={name}
                        name={name}
                        className="input"
                        defaultValue={(answer?.chosen ? answer.chosen[index] : field) ?? ""}
                      >
                        <option value="">{words.noMeaning}</option>
                        {FIELDS_OF[kind].map((one) => (
                          <option key={one} value={one}>
                            {fields[one]}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <Checkboxes
          name="whole"
          label={words.whole}
          labelHidden
          choices={[{ value: "yes", label: words.whole, hint: words.wholeHint }]}
          defaultValues={(answer?.whole ?? whole) ? ["yes"] : []}
        />
        <div className="form__buttons">
          <Button name="step" value="columns">
            {words.compare}
          </Button>
          <Button name="step" value="discard" look="quiet">
            {words.discard}
          </Button>
        </div>
      </Form>
    </section>
  );
}
