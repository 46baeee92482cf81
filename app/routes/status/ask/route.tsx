import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseReference } from "../../../../db/references";
import { requestCode } from "../../../commands/status/request-code.server";
import { Button } from "../../../components/button";
import { Details } from "../../../components/details";
import { ErrorSummary } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { atLeast } from "../at-least";
import { STATUS_PATHS, statusAt } from "../paths";
import { rememberAsked, signedInReference } from "../session.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await signedInReference(request, context);
  if (signedIn) throw redirect(statusAt(signedIn));
  return { again: new URL(request.url).searchParams.has("opnieuw") };
}

type Problem = "reference" | "email" | "too-often";

/** The answer is the same whether or not there is such a case, and whether or not the address is its own. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = {
    kenmerk: String(form.get("kenmerk") ?? "").slice(0, 100),
    email: String(form.get("email") ?? "").slice(0, 300),
  };
  const reference = parseReference(typed.kenmerk);
  const email = z.email().safeParse(typed.email.trim());
  const refused = (errors: Record<string, Problem>, status = 400) => data({ typed, errors }, { status });
  if (!reference || !email.success) {
    return refused({
      ...(reference ? {} : { kenmerk: "reference" as const }),
      ...(email.success ? {} : { email: "email" as const }),
    });
  }
  const asked = { reference, email: email.data };
  const { settings, clientAddress, now, db } = context;
  const wanted = { ...asked, now: now(), secret: settings.sessionSecret, network: clientAddress };
  if (!(await atLeast(requestCode(db, wanted)))) return refused({ "": "too-often" }, 429);
  return redirect(STATUS_PATHS.code, { headers: { "Set-Cookie": await rememberAsked(asked, context) } });
}

export default function Ask() {
  const { again } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const sentences = Object.fromEntries(
    Object.entries(answer?.errors ?? {}).map(([field, code]) => [field, words.errors[code]]),
  );
  return (
    <div className="single">
      <ErrorSummary errors={sentences} />
      <h1>{words.title}</h1>
      {again && !answer && (
        <Notice title={words.again.title}>
          <p>{words.again.text}</p>
        </Notice>
      )}
      <p>{words.intro}</p>
      <Form method="post" noValidate reloadDocument>
        <Field
          name="kenmerk"
          {...words.reference}
          error={sentences.kenmerk}
          defaultValue={answer?.typed.kenmerk}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        <Field
          name="email"
          type="email"
          {...words.email}
          error={sentences.email}
          defaultValue={answer?.typed.email}
          autoComplete="email"
        />
        <div className="form-page__actions">
          <Button>{words.button}</Button>
        </div>
      </Form>
      <Details summary={words.lost.summary}>
        <p>{words.lost.text}</p>
      </Details>
    </div>
  );
}
