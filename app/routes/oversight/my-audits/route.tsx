import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Audit, findAudits, findSample, type SampleLine } from "../../../../db/queries/audits";
import { currentStatements } from "../../../../db/statements";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { signAuditTerms } from "../../../commands/oversight/sign-audit-terms.server";
import { Badge } from "../../../components/badge";
import { longDate } from "../../../components/dates";
import { EmptyState } from "../../../components/empty-state";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Table } from "../../../components/table";
import { auditedCaseAt } from "../../staff/paths";
import { sampleColumns } from "../audit/columns";
import { AuditBadge, lastDayOf } from "../audits/columns";
import "../../../styles/oversight.css";
import { copy, title } from "./copy";
import { SignTerms } from "./sign-terms";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/my-audits" });
  const audits = await findAudits(context.db, reader);
  const statements = await currentStatements(context.db);
  return {
    today: localDateOf(reader.now),
    terms: statements.find(({ kind }) => kind === "auditor-terms") ?? null,
    audits: await Promise.all(
      audits.map(async (audit) => ({ audit, sample: await findSample(context.db, audit.id, reader) })),
    ),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/my-audits" });
  const form = await request.formData();
  const [auditId, termsId] = ["audit", "terms"].map((name) => String(form.get(name) ?? ""));
  if (!auditId || !termsId || !UUID.test(auditId) || !UUID.test(termsId)) {
    throw new Response(null, { status: 400 });
  }
  const outcome = await signAuditTerms(deskOf(context, staff), { auditId, termsId });
  return data({ outcome }, { status: outcome === "signed" ? 200 : 409 });
}

export default function MyAudits() {
  const { audits, terms, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const said = answer && { signed: words.signed, moved: words.moved, "not-yours": words.notYours };
  return (
    <div className="page">
      <h1>{useCopy(title)}</h1>
      <p className="soft page__lead">{words.lead}</p>
      {said && (
        <Notice tone={answer.outcome === "signed" ? "good" : "warning"} live>
          <p>{said[answer.outcome]}</p>
        </Notice>
      )}
      {audits.length === 0 && (
        <EmptyState title={words.none} icon="eye">
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {audits.map(({ audit, sample }) => (
        <OneAudit key={audit.id} audit={audit} sample={sample} today={today}>
          {terms && <SignTerms audit={audit} terms={terms} />}
        </OneAudit>
      ))}
    </div>
  );
}

interface OneAuditProps {
  audit: Audit;
  sample: SampleLine[];
  today: string;
  /** What has to be signed first. */
  children: React.ReactNode;
}

function OneAudit({ audit, sample, today, children }: OneAuditProps) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { id, reference, state, purpose } = audit;
  const from = longDate(localDateOf(audit.from), language);
  return (
    <section className="block audit" aria-labelledby={reference}>
      <h2 id={reference} className="audit__head">
        {reference} <AuditBadge state={state} language={language} />
      </h2>
      <p className="audit__purpose">{purpose}</p>
      <p className="soft">
        {state === "over" || state === "ended"
          ? words.over
          : words.window(from, longDate(lastDayOf(audit), language))}
      </p>
      {state === "unsigned" && children}
      {state === "upcoming" && <p>{words.upcoming(from)}</p>}
      {state === "running" && (
        // Without a file of it: an auditor takes nothing away.
        <Table
          caption={words.sample(reference)}
          captionHidden
          rows={sample}
          rowKey={({ id: caseId }) => caseId}
          empty={<p className="soft">{words.sampleNone}</p>}
          columns={[
            ...sampleColumns(language, today, (of) => auditedCaseAt(id, of)),
            {
              key: "looked",
              head: words.columns.looked,
              cell: ({ looks }) =>
                looks > 0 ? (
                  <Badge tone="good">{words.looked}</Badge>
                ) : (
                  <span className="soft">{words.notLooked}</span>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
