import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { Audit } from "../../../../db/queries/audits";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { endAudit } from "../../../commands/oversight/end-audit.server";
import { Button } from "../../../components/button";
import { dateAndTime, longDate } from "../../../components/dates";
import { Details } from "../../../components/details";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { SummaryList } from "../../../components/summary-list";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, progressAt, STAFF_PATHS } from "../../staff/paths";
import { AuditBadge, lastDayOf } from "../audits/columns";
import "../../../styles/oversight.css";
import { progressColumns } from "./columns";
import { copy } from "./copy";
import { openProgress } from "./open.server";

export const meta = titled({ nl: "Audit", en: "Audit" });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audit" });
  return { ...(await openProgress(context, staff, params.audit)), today: localDateOf(staff.reader.now) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audit" });
  const { audit } = await openProgress(context, staff, params.audit);
  if ((await request.formData()).get("intent") !== "end") throw new Response(null, { status: 400 });
  const outcome = await endAudit(deskOf(context, staff), audit.id);
  return data({ outcome }, { status: outcome === "ended" ? 200 : 409 });
}

export default function AuditPage() {
  const { audit, cases, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const opened = cases.filter(({ looks }) => looks > 0).length;
  return (
    <div className="page">
      <p className="no-print">
        <Link to={STAFF_PATHS.audits}>
          <Icon name="back" /> {words.back}
        </Link>
      </p>
      <h1 className="audit__head">
        {audit.reference} <AuditBadge state={audit.state} language={language} />
      </h1>
      {answer && (
        <Notice tone={answer.outcome === "ended" ? "good" : "warning"} live>
          <p>{answer.outcome === "ended" ? words.ended : words.over}</p>
        </Notice>
      )}
      <Facts audit={audit} />
      <section className="block">
        <h2>{words.progress}</h2>
        <p className="soft">{words.progressOf(opened, cases.length)}</p>
        <Table
          caption={words.progress}
          captionHidden
          rows={cases}
          rowKey={({ id }) => id}
          columns={progressColumns(language, today)}
          csv={<CsvLink to={csvAt(progressAt(audit.id))} of={words.progress} />}
        />
      </section>
      {audit.state !== "over" && audit.state !== "ended" && (
        <section className="block no-print">
          <Details summary={words.end}>
            <Form method="post" className="form">
              <p>{words.endText}</p>
              <Button look="danger" icon="lock" name="intent" value="end">
                {words.endNow}
              </Button>
            </Form>
          </Details>
        </section>
      )}
    </div>
  );
}

function Facts({ audit }: { audit: Audit }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { kinds } = wording(language);
  const { facts } = words;
  const day = (date: string) => longDate(date, language);
  return (
    <SummaryList
      rows={[
        { term: facts.auditor, value: audit.auditor },
        { term: facts.purpose, value: <span className="audit__purpose">{audit.purpose}</span> },
        { term: facts.window, value: words.window(day(localDateOf(audit.from)), day(lastDayOf(audit))) },
        ...(audit.closedAt ? [{ term: facts.closed, value: dateAndTime(audit.closedAt, language) }] : []),
        {
          term: facts.terms,
          value: audit.terms
            ? words.signed(audit.terms.version, dateAndTime(audit.terms.acceptedAt, language))
            : words.notSigned,
        },
        { term: facts.drawnFrom, value: words.received(day(audit.receivedFrom), day(audit.receivedUntil)) },
        { term: facts.kinds, value: audit.kinds.map((kind) => kinds[kind]).join(", ") },
        { term: facts.sample, value: words.sample(audit.sampleSize) },
        {
          term: facts.seed,
          value: (
            <>
              <span className="code">{audit.seed}</span> <span className="soft">{words.seedHint}</span>
            </>
          ),
        },
        {
          term: facts.openedBy,
          value: words.openedBy(audit.openedBy, dateAndTime(audit.openedAt, language)),
        },
      ]}
    />
  );
}
