import { Form, Link } from "@remix-run/react";
import type { ListedCase } from "../../../../db/queries/case-list";
import { wording } from "../../../../workflows/wording";
import { shortDate } from "../../../components/dates";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { caseAt } from "../paths";
import { caseMarks, stageWords } from "./case-columns";
import { copy } from "./copy";
import { DUE_SHAPES, daysTooLate, dueState, dueWords } from "./due";

interface CaseTableProps {
  caption: string;
  rows: ListedCase[];
  today: string;
  /** Whose own cases show a name. */
  readerId: string;
  /** Cases that just changed under the reader's eyes. */
  changed?: ReadonlySet<string>;
  /** Shows a button to take up a case that nobody has. */
  mayAssign?: boolean;
}

/** Cases as lines: term, reference, kind, stage, person, handler. The reference is the line's one link. */
export function CaseTable({ caption, rows, today, readerId, changed, mayAssign }: CaseTableProps) {
  const words = useCopy(copy);
  const language = useLanguage();
  const house = wording(language);
  return (
    <div className="table-scroll">
      <table className="table cases">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.reference}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.stage}</th>
            <th scope="col">{words.columns.person}</th>
            <th scope="col">{words.columns.handler}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              className={changed?.has(row.id) ? "cases__row cases__row--changed" : "cases__row"}
            >
              <td className="cases__due">
                <Due row={row} today={today} />
              </td>
              <th scope="row" className="cases__reference">
                <Link to={caseAt(row.reference)} data-case={row.id} prefetch="none">
                  {row.reference}
                </Link>
              </th>
              <td className="cases__kind">{house.kinds[row.kind]}</td>
              <td className="cases__stage">
                {stageWords(row, language)}
                <Marks row={row} today={today} />
              </td>
              <td className="cases__person">
                {row.handlerId === readerId && row.person ? (
                  row.person
                ) : (
                  <span className="soft">
                    <Icon name="lock" /> {words.hidden}
                  </span>
                )}
              </td>
              <td className="cases__handler">
                {row.handlerName ??
                  (mayAssign && !row.closedOn && row.stage !== "intake.unread" ? (
                    <TakeUp row={row} />
                  ) : (
                    <span className="soft">{words.nobody}</span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Due({ row, today }: { row: ListedCase; today: string }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const late = daysTooLate(row);
  const state = dueState(row, today);
  const near = state === "late" || state === "today" || state === "soon";
  return (
    <span className={`due-mark due-mark--${state}`}>
      <Icon name={DUE_SHAPES[state]} />
      <span>
        {dueWords(row, today, language)}
        {near && row.dueDate && <span className="due-mark__date"> {shortDate(row.dueDate, language)}</span>}
        {late > 0 && <span className="due-mark__late"> {words.answeredLate(late)}</span>}
      </span>
    </span>
  );
}

function Marks({ row, today }: { row: ListedCase; today: string }) {
  const marks = caseMarks(row, today, useLanguage());
  return marks.length > 0 ? <span className="cases__marks">{marks.join(", ")}</span> : null;
}

function TakeUp({ row }: { row: ListedCase }) {
  const words = useCopy(copy);
  return (
    <Form method="post" preventScrollReset className="cases__take">
      <input type="hidden" name="case" value={row.id} />
      <input type="hidden" name="version" value={row.personVersion} />
      <button type="submit" name="intent" value="assign" className="link-button">
        {words.toMe}
        <span className="visually-hidden">: {row.reference}</span>
      </button>
    </Form>
  );
}
