import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { CaseMoved, CaseRejected } from "../../../../db/dispatch";
import { findReceipt } from "../../../../db/queries/receipt";
import { localDateOf as today } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { correctReceiptDate } from "../../../commands/intake/correct-receipt-date.server";
import { Button } from "../../../components/button";
import { DateField, localDateOf, readTypedDate, typedDate } from "../../../components/date-field";
import { longDate } from "../../../components/dates";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { Textarea } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { SummaryList } from "../../../components/summary-list";
import { languageOf } from "../../../language.server";
import { openCase, seeCase } from "../open-case.server";
import { caseAt } from "../paths";
import { copy, title } from "./copy";

const LONGEST_REASON = 2000;

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/receipt-date" });
  const { id } = await openCase(context, staff, params.reference ?? "", "receipt-date");
  return findReceipt(context.db, id);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/receipt-date" });
  const { id } = await seeCase(context, staff, params.reference ?? "");
  const receipt = await findReceipt(context.db, id);
  const language = await languageOf(request);
  const words = copy[language];
  const form = await request.formData();
  const typed = readTypedDate(form, "receivedOn");
  const reason = String(form.get("reason") ?? "").trim();
  const refuse = (errors: FieldErrors, status = 400) => data({ errors, typed, reason }, { status });

  const receivedOn = localDateOf(typed);
  const errors: FieldErrors = {
    ...(receivedOn ? {} : { receivedOn: words.dateWrong }),
    ...(receivedOn && receivedOn > today(context.now()) ? { receivedOn: words.future } : {}),
    ...(receivedOn === receipt.receivedOn ? { receivedOn: words.same } : {}),
    ...(reason ? {} : { reason: words.reasonMissing }),
    ...(reason.length > LONGEST_REASON ? { reason: words.reasonLong(LONGEST_REASON) } : {}),
  };
  if (!receivedOn || Object.keys(errors).length > 0) return refuse(errors);
  const caseForm = { caseId: receipt.id, expectedPersonVersion: Number(form.get("version")) };
  try {
    await correctReceiptDate(deskOf(context, staff), { ...caseForm, receivedOn, reason });
  } catch (error) {
    if (error instanceof CaseMoved) return refuse({ "": words.moved }, 409);
    if (error instanceof CaseRejected)
      return refuse({ receivedOn: wording(language).rejections[error.code] }, 409);
    throw error;
  }
  return redirect(caseAt(receipt.reference));
}

export default function ReceiptDate() {
  const { reference, receivedOn, dueDate, personVersion } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="page page--narrow">
      <p>
        <Link to={caseAt(reference)}>{reference}</Link>
      </p>
      <h1>{useCopy(title)}</h1>
      <ErrorSummary errors={sent?.errors} />
      <SummaryList
        rows={[
          { term: words.now, value: longDate(receivedOn, language) },
          { term: words.due, value: dueDate ? longDate(dueDate, language) : words.noDue },
        ]}
      />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={personVersion} />
        <DateField
          name="receivedOn"
          label={words.date}
          hint={words.dateHint}
          error={sent?.errors.receivedOn}
          defaultValue={sent?.typed ?? typedDate(receivedOn)}
        />
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          error={sent?.errors.reason}
          defaultValue={sent?.reason}
        />
        <Button>{words.submit}</Button>
      </Form>
    </div>
  );
}
