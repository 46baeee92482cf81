import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { objectAsSubject } from "../../../commands/status/object-as-subject.server";
import { Button } from "../../../components/button";
import { longDate } from "../../../components/dates";
import { ErrorSummary } from "../../../components/error-summary";
import { Textarea } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { copy as caseCopy } from "../case/copy";
import { DeliveredFiles } from "../case/delivered-files";
import { Letters } from "../case/letters";
import { SignOut } from "../case/sign-out";
import { openSignInOf } from "../identity/elsewhere/check.server";
import { outcomeIn, SignInOutcomeNotice } from "../identity/elsewhere/outcome";
import { SignInElsewhere } from "../identity/elsewhere/sign-in";
import { forSubjectAt } from "../paths";
import { recorded } from "../receive.server";
import { requireVisit } from "../session.server";
import { copy, title } from "./copy";
import { loadForSubject } from "./load.server";
import "../../../styles/status.css";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference, { readers: ["subject"] });
  const page = await loadForSubject(context.db, visit, context.now());
  const signIn = await openSignInOf(context, visit);
  return {
    page,
    mayDownload: visit.mayDownload,
    provider: signIn?.provider.label ?? null,
    outcome: outcomeIn(request),
    done: new URL(request.url).searchParams.get("gedaan") === "identiteit",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference, { readers: ["subject"] });
  const why = String((await request.formData()).get("toelichting") ?? "").slice(0, 4000);
  const { db, now } = context;
  const problem = await recorded(() => objectAsSubject({ db, now: now() }, own.id, why));
  if (problem) return data({ changed: true }, { status: 409 });
  return redirect(forSubjectAt(own.reference));
}

export default function ForSubject() {
  const { page, mayDownload, provider, outcome, done } = useLoaderData<typeof loader>();
  const changed = useActionData<typeof action>()?.changed;
  const words = useCopy(copy);
  const recognised = useCopy(caseCopy).done.identiteit;
  const language = useLanguage();
  const date = (day: string) => longDate(day, language);
  return (
    <div className="status">
      <ErrorSummary errors={changed ? { "": words.changed } : undefined} />
      {done && (
        <Notice tone="good" live>
          <p>{recognised}</p>
        </Notice>
      )}
      <SignInOutcomeNotice outcome={outcome} />
      <h1>{words.title}</h1>
      <p className="status__reference">{page.reference}</p>
      <p>{words.lead(page.askedBy, date(page.receivedOn))}</p>
      <h2>{words.requests}</h2>
      <p>{wording(language).requests[page.kind]}</p>
      {page.objectedOn && (
        <Notice>
          <p>{words.objected(date(page.objectedOn))}</p>
        </Notice>
      )}
      {page.answeredOn && <p>{words.answered(date(page.answeredOn))}</p>}
      {page.mayObject && (
        <Form method="post" reloadDocument>
          <p>{page.objectUntil ? words.untilWhen(date(page.objectUntil)) : words.tooLate}</p>
          <Textarea name="toelichting" {...words.why} optional rows={3} maxLength={4000} />
          <div className="form-page__actions">
            <Button look="danger">{words.object}</Button>
          </div>
        </Form>
      )}
      {provider && <SignInElsewhere reference={page.reference} provider={provider} />}
      <Letters overview={page} />
      <DeliveredFiles overview={page} mayDownload={mayDownload} />
      <SignOut />
    </div>
  );
}
