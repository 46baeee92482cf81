import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { findLookers, findLooks } from "../../../../db/queries/looks";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { Button, ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { CsvLink, Table } from "../../../components/table";
import "../../../styles/oversight.css";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { OversightPages } from "../pages";
import { lookColumns } from "./columns";
import { copy, title } from "./copy";
import { looksAt, PARAMS, readLookFilter } from "./filter";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/looks" });
  const { searchParams } = new URL(request.url);
  const { wrong, ...filter } = readLookFilter(searchParams, localDateOf(reader.now));
  const asked = searchParams.get(PARAMS.before);
  const before = asked && /^\d{1,18}$/.test(asked) ? asked : undefined;
  const [page, lookers] = await Promise.all([
    wrong ? { rows: [], next: null } : findLooks(context.db, reader, filter, { before }),
    findLookers(context.db, reader),
  ]);
  return {
    filter,
    wrong,
    known: page !== null,
    ...(page ?? { rows: [], next: null }),
    lookers,
    paged: !!before,
  };
}

export default function Looks() {
  const { filter, wrong, known, rows, next, lookers, paged } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, staffId, from, until } = filter;
  return (
    <div className="page">
      <h1>{title[language]}</h1>
      <OversightPages />
      <p className="soft">{words.lead}</p>
      <Form method="get" className="filters no-print" key={looksAt(filter)}>
        <label className="filters__choice">
          <span>{words.reference}</span>
          <input
            name={PARAMS.reference}
            defaultValue={reference}
            size={15}
            maxLength={30}
            spellCheck={false}
          />
        </label>
        <label className="filters__choice">
          <span>{words.who}</span>
          <select name={PARAMS.staffId} defaultValue={staffId ?? ""}>
            <option value="">{words.everyone}</option>
            {lookers.map(({ id, name, closed }) => (
              <option key={id} value={id}>
                {closed ? `${name} (${words.closed})` : name}
              </option>
            ))}
          </select>
        </label>
        <label className="filters__choice">
          <span>{words.from}</span>
          <input type="date" name={PARAMS.from} defaultValue={from} />
        </label>
        <label className="filters__choice">
          <span>{words.until}</span>
          <input type="date" name={PARAMS.until} defaultValue={until} />
        </label>
        <Button look="secondary">{words.show}</Button>
        {(reference ?? staffId ?? until) && <Link to={STAFF_PATHS.looks}>{words.clear}</Link>}
      </Form>
      {(wrong || !known) && (
        <Notice tone="warning" live>
          <p>{wrong ? words.wrongPeriod : words.unknown}</p>
        </Notice>
      )}
      {!wrong && known && (
        <Table
          caption={title[language]}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={lookColumns(language)}
          empty={
            <EmptyState title={words.none} icon="eye">
              <p>{words.noneText}</p>
            </EmptyState>
          }
          csv={<CsvLink to={looksAt(filter, { page: csvAt(STAFF_PATHS.looks) })} of={title[language]} />}
        />
      )}
      <p className="page__links no-print">
        {paged && <ButtonLink to={looksAt(filter)}>{words.first}</ButtonLink>}
        {next && <ButtonLink to={looksAt(filter, { before: next })}>{words.next}</ButtonLink>}
      </p>
    </div>
  );
}
