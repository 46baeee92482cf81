import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findAuditors } from "../../../../db/audits";
import { addDays, localDateOf } from "../../../../workflows/deadlines";
import { KINDS } from "../../../../workflows/kinds";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { openAudit } from "../../../commands/oversight/open-audit.server";
import { Button } from "../../../components/button";
import { Checkboxes } from "../../../components/choices";
import { DateField } from "../../../components/date-field";
import { EmptyState } from "../../../components/empty-state";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { Field, Select, Textarea } from "../../../components/field";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { auditAt, STAFF_PATHS } from "../../staff/paths";
import { copy, title } from "./copy";
import { auditIn, freshAudit, readAudit, type TypedAudit } from "./form";

const USUAL_DAYS = 14;
const A_YEAR = 365;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/open-audit" });
  const today = localDateOf(reader.now);
  const dates = { today, until: addDays(today, USUAL_DAYS - 1), receivedFrom: addDays(today, -A_YEAR) };
  return { auditors: await findAuditors(context.db, reader), fresh: freshAudit(dates) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/open-audit" });
  const form = await request.formData();
  const words = copy[await languageOf(request)];
  const typed = readAudit(form);
  const refuse = (errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const audit = auditIn(typed);
  if ("noDate" in audit) return refuse(Object.fromEntries(audit.noDate.map((name) => [name, words.noDate])));
  const answer = await openAudit(deskOf(context, staff), audit);
  if ("opened" in answer) return redirect(auditAt(answer.opened));
  const problems = Object.entries(answer.problems);
  return refuse(Object.fromEntries(problems.map(([field, problem]) => [field, words.problems[problem]])));
}

export default function OpenAudit() {
  const { auditors, fresh } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  return (
    <div className="page page--narrow">
      <p className="no-print">
        <Link to={STAFF_PATHS.audits}>
          <Icon name="back" /> {words.back}
        </Link>
      </p>
      <h1>{useCopy(title)}</h1>
      {auditors.length === 0 ? (
        <EmptyState title={words.noAuditor} icon="person">
          <p>{words.noAuditorText}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{words.lead}</p>
          <ErrorSummary errors={sent?.errors} nameOf={(field) => words.labels[field as keyof TypedAudit]} />
          <AuditForm auditors={auditors} typed={sent?.typed ?? fresh} errors={sent?.errors ?? {}} />
        </>
      )}
    </div>
  );
}

interface AuditFormProps {
  auditors: { id: string; name: string }[];
  typed: TypedAudit;
  errors: FieldErrors;
}

function AuditForm({ auditors, typed, errors }: AuditFormProps) {
  const words = useCopy(copy);
  const { kinds } = wording(useLanguage());
  const field = (name: keyof TypedAudit) => ({
    name,
    label: words.labels[name],
    hint: words.hints[name as keyof typeof words.hints],
    error: errors[name],
  });
  const options = auditors.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form method="post" className="form" noValidate>
      <Select
        {...field("auditorId")}
        options={[{ value: "", label: words.choose }, ...options]}
        defaultValue={typed.auditorId}
      />
      <Textarea {...field("purpose")} rows={3} defaultValue={typed.purpose} />
      <h2>{words.when}</h2>
      <DateField {...field("from")} defaultValue={typed.from} />
      <DateField {...field("until")} defaultValue={typed.until} />
      <h2>{words.sample}</h2>
      <DateField {...field("receivedFrom")} defaultValue={typed.receivedFrom} />
      <DateField {...field("receivedUntil")} defaultValue={typed.receivedUntil} />
      <Checkboxes
        {...field("kinds")}
        choices={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        defaultValues={typed.kinds}
      />
      <Field {...field("size")} inputMode="numeric" width="short" defaultValue={typed.size} />
      <Button icon="eye">{words.submit}</Button>
    </Form>
  );
}
