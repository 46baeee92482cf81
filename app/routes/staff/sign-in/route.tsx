import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signIn } from "../../../auth/sign-in.server";
import { SSO_FAILURES } from "../../../auth/sso-failures";
import { findSignedIn } from "../../../auth/staff.server";
import { afterEntry } from "../../../auth/way-back.server";
import { Button, ButtonLink } from "../../../components/button";
import { timeOfDay } from "../../../components/dates";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { Entry } from "../entry";
import { STAFF_PATHS } from "../paths";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findSignedIn(request, context)) throw redirect(afterEntry(request));
  const failed = new URL(request.url).searchParams.get("sso");
  return {
    sso: context.settings.staffOidc
      ? `${STAFF_PATHS.sso}?naar=${encodeURIComponent(afterEntry(request))}`
      : null,
    failed: SSO_FAILURES.find((failure) => failure === failed) ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get("email") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const language = await languageOf(request);
  const words = copy[language];
  const refuse = (errors: FieldErrors, status: number) => data({ errors, email }, { status });

  if (!email || !password) {
    return refuse(
      {
        ...(email ? {} : { email: words.missingEmail }),
        ...(password ? {} : { password: words.missingPassword }),
      },
      400,
    );
  }
  const result = await signIn(request, context, { email, password });
  if (result.kind === "wrong") return refuse({ password: words.wrong }, 401);
  if (result.kind === "locked") {
    return refuse({ password: words.locked(timeOfDay(result.until, language)) }, 429);
  }
  const headers = new Headers();
  for (const cookie of result.cookies) headers.append("Set-Cookie", cookie);
  return redirect(afterEntry(request), { headers });
}

export default function SignIn() {
  const answer = useActionData<typeof action>();
  const { sso, failed } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  return (
    <Entry
      foot={
        <p>
          {words.requester} <Link to="/">{words.toHome}</Link>
        </p>
      }
    >
      <h1>{useCopy(title)}</h1>
      {failed && !answer && (
        <Notice tone="warning" live>
          <p>{words.ssoFailed[failed]}</p>
        </Notice>
      )}
      {sso && (
        <ButtonLink to={sso} reload>
          {words.sso}
        </ButtonLink>
      )}
      <ErrorSummary errors={answer?.errors} />
      <Form method="post" noValidate className="entry__form">
        <Field
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          defaultValue={answer?.email}
          error={answer?.errors.email}
          spellCheck={false}
          maxLength={254}
        />
        <Field
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          error={answer?.errors.password}
          maxLength={128}
        />
        <Button>{words.submit}</Button>
      </Form>
      <p className="entry__aside">{words.forgotten}</p>
    </Entry>
  );
}
