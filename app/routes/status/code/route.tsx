import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { openStatus } from "../../../commands/status/open-status.server";
import { Button } from "../../../components/button";
import { Details } from "../../../components/details";
import { ErrorSummary } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { atLeast } from "../at-least";
import { STATUS_PATHS, statusAt } from "../paths";
import { askedBy, signIn } from "../session.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = await askedBy(request);
  if (!asked) throw redirect(STATUS_PATHS.ask);
  return { email: asked.email };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asked = await askedBy(request);
  if (!asked) throw redirect(STATUS_PATHS.ask);
  const code = String((await request.formData()).get("code") ?? "").slice(0, 40);
  const { db, settings, clientAddress, now } = context;
  const attempt = { ...asked, code, now: now(), secret: settings.sessionSecret, network: clientAddress };
  const token = await atLeast(openStatus(db, attempt));
  if (token === "too-often") return data({ error: "too-often" as const }, { status: 429 });
  if (token === null) return data({ error: "wrong" as const }, { status: 400 });
  return redirect(statusAt(asked.reference), { headers: await signIn(token, context) });
}

export default function Code() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const error = answer && words.errors[answer.error];
  return (
    <div className="single">
      <ErrorSummary errors={error ? { code: error } : undefined} />
      <h1>{words.title}</h1>
      <p>{words.sent(email)}</p>
      <p>{words.wait}</p>
      <Form method="post" noValidate reloadDocument>
        <Field
          name="code"
          {...words.code}
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          maxLength={12}
        />
        <div className="form-page__actions">
          <Button>{words.button}</Button>
        </div>
      </Form>
      <Details summary={words.other.summary}>
        <p>{words.other.text}</p>
        <p>
          <Link to={STATUS_PATHS.ask}>{words.other.link}</Link>
        </p>
      </Details>
    </div>
  );
}
