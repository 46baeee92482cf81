import { Form, Link } from "@remix-run/react";
import type { ListedCase } from "../../../../db/queries/case-list";
import type { Colleague } from "../../../../db/queries/colleagues";
import type { Cursor, QueueFilter } from "../../../../db/queries/queue-filter";
import type { Tab } from "../../../../db/queries/queue-lists";
import type { SavedView } from "../../../../db/queries/saved-views";
import { Button, ButtonLink } from "../../../components/button";
import { Details } from "../../../components/details";
import { EmptyState } from "../../../components/empty-state";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { CsvLink } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../paths";
import type { QueueAnswer } from "./actions.server";
import { CaseTable } from "./case-table";
import { copy, title } from "./copy";
import { FigureHeading } from "./figure-heading";
import { queueAt } from "./filter-params";
import { Filters } from "./filters";
import { Keys } from "./keys-panel";
import { SearchBox } from "./search-box";
import { Tabs } from "./tabs";

interface QueuePageProps {
  rows: ListedCase[];
  next: Cursor | null;
  after: Cursor | null;
  counts: Partial<Record<Tab, number>>;
  handlers: Colleague[];
  views: SavedView[];
  filter: QueueFilter;
  today: string;
  readerId: string;
  mayAssign: boolean;
  maySearch: boolean;
  mayExport: boolean;
  changed: ReadonlySet<string>;
  answer: QueueAnswer | undefined;
}

export function QueuePage(props: QueuePageProps) {
  const { rows, next, after, counts, handlers, views, filter, today, readerId, mayAssign, changed, answer } =
    props;
  const words = useCopy(copy);
  const heading = useCopy(title);
  return (
    <div className="queue">
      <div className="page__head">
        <h1>
          {heading}
          <span className="print-only">: {words.tabs[filter.tab]}</span>
        </h1>
        {props.maySearch && <SearchBox />}
      </div>
      <Tabs filter={filter} counts={counts} views={views} />
      {filter.figure && <FigureHeading filter={filter} />}
      <div className="queue__bar no-print">
        <Filters filter={filter} handlers={handlers} />
        {mayAssign && (
          <Details summary={words.saveAs}>
            <Form method="post" action={queueAt(filter)} className="queue__save">
              <label htmlFor="name">{words.viewName}</label>
              <input id="name" name="name" className="input" maxLength={40} />
              <Button look="secondary" name="intent" value="save-view">
                {words.save}
              </Button>
            </Form>
          </Details>
        )}
      </div>
      {answer && <Answer answer={answer} />}
      <p className="visually-hidden" role="status">
        {changed.size > 0 ? words.changed(changed.size) : ""}
      </p>
      {rows.length > 0 ? (
        <CaseTable
          caption={`${heading}: ${words.tabs[filter.tab]}`}
          rows={rows}
          today={today}
          readerId={readerId}
          changed={changed}
          mayAssign={mayAssign}
        />
      ) : (
        <Nothing filter={filter} />
      )}
      <div className="queue__foot no-print">
        <p className="soft">{words.shown(rows.length, next !== null)}</p>
        {after && (
          <ButtonLink to={queueAt(filter)} icon="undo">
            {words.first}
          </ButtonLink>
        )}
        {next && <ButtonLink to={queueAt(filter, next)}>{words.next}</ButtonLink>}
        {props.mayExport && rows.length > 0 && (
          <CsvLink to={queueAt(filter, null, csvAt(STAFF_PATHS.queue))} of={words.tabs[filter.tab]} />
        )}
        <Keys rows={rows} mayAssign={mayAssign} />
      </div>
    </div>
  );
}

function Nothing({ filter }: { filter: QueueFilter }) {
  const words = useCopy(copy);
  const narrowed =
    filter.figure ?? filter.kind ?? filter.station ?? filter.term ?? filter.handler ?? filter.group;
  const { title: heading, text } = narrowed ? words.emptyFiltered : words.empty[filter.tab];
  return (
    <EmptyState title={heading} icon={narrowed ? "search" : "check"}>
      <p>{text}</p>
      {!narrowed && filter.tab === "mine" && (
        <Link to={queueAt({ tab: "unassigned" })}>{words.tabs.unassigned}</Link>
      )}
    </EmptyState>
  );
}

function Answer({ answer }: { answer: QueueAnswer }) {
  const words = useCopy(copy);
  const { tone, sentence, undo } = answer;
  return (
    <Notice tone={tone} live>
      <p>{sentence}</p>
      {undo && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="case" value={undo.caseId} />
          <input type="hidden" name="version" value={undo.version} />
          <input type="hidden" name="handler" value={undo.handlerId ?? ""} />
          <button type="submit" name="intent" value="assign" className="link-button">
            {words.undo}
          </button>
        </Form>
      )}
    </Notice>
  );
}
