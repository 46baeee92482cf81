import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signInWithPasskey } from "../../../auth/passkey-sign-in.server";
import { relyingParty } from "../../../auth/passkeys.server";
import { type SignedIn, signIn } from "../../../auth/sign-in.server";
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
import { PasskeyButton } from "../passkey/button";
import { copy as passkeyCopy } from "../passkey/copy";
import { STAFF_PATHS } from "../paths";
import { copy, title } from "./copy";

export const meta = titled(title);
export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findSignedIn(request, context)) throw redirect(afterEntry(request));
  const failed = new URL(request.url).searchParams.get("sso");
  return {
    sso: context.settings.staffOidc
      ? `${STAFF_PATHS.sso}?naar=${encodeURIComponent(afterEntry(request))}`
      : null,
    passkeys: relyingParty(context.settings) !== null,
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

  const refuseLocked = (field: string, until: Date) =>
    refuse({ [field]: words.locked(timeOfDay(until, language)) }, 429);

  const passkey = String(form.get("passkey") ?? "");
  if (passkey) {
    const result = await signInWithPasskey(request, context, passkey);
    if (result.kind === "wrong") return refuse({ passkey: passkeyCopy[language].wrong }, 401);
    return result.kind === "locked" ? refuseLocked("passkey", result.until) : letIn(request, result);
  }
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
  return result.kind === "locked" ? refuseLocked("password", result.until) : letIn(request, result);
}

function letIn(request: Request, { cookies }: Extract<SignedIn, { kind: "signed-in" }>): Response {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return redirect(afterEntry(request), { headers });
}

export default function SignIn() {
  const answer = useActionData<typeof action>();
  const { sso, passkeys, failed } = useLoaderData<typeof loader>();
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
      <Form method="post" reloadDocument noValidate className="entry__form">
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
      {passkeys && (
        <Form method="post" reloadDocument>
          <PasskeyButton name="passkey" label={words.passkey} error={answer?.errors.passkey} />
        </Form>
      )}
      <p className="entry__aside">{words.forgotten}</p>
    </Entry>
  );
}
