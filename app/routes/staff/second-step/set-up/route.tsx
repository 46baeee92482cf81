import type { AppLoadContext } from "@remix-run/node";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireFresh } from "../../../../auth/fresh.server";
import { beginEnrolment, confirmEnrolment } from "../../../../auth/second-factor.server";
import { letIn } from "../../../../auth/second-step.server";
import { findSignedIn, requireOnTheWay, requireStaff } from "../../../../auth/staff.server";
import { base32, totpUri } from "../../../../auth/totp";
import { afterEntry } from "../../../../auth/way-back.server";
import { Button } from "../../../../components/button";
import { Details } from "../../../../components/details";
import { ErrorSummary } from "../../../../components/error-summary";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { organisationFacts } from "../../../../organisation.server";
import { Entry } from "../../entry";
import { recoveryCodesAt } from "../../paths";
import { CodeField } from "../code-field";
import { copy as codeCopy, setUpCopy as copy, setUpTitle as title } from "../copy";
import { QrCode } from "./qr-code";
import { qrPath } from "./qr-path.server";

export const meta = titled(title);

/** At the first sign-in, on the way in; later for a new phone, from the account page. */
async function whoSetsUp(request: Request, context: AppLoadContext, form?: FormData) {
  const signedIn = await findSignedIn(request, context);
  if (!signedIn?.secondFactorAt) return requireOnTheWay(request, context, "set-up");
  const staff = await requireStaff(request, context, { route: "staff/account" });
  await requireFresh(request, context, staff, form);
  return staff;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await whoSetsUp(request, context);
  const secret = await beginEnrolment(context, staff.id);
  const { shortName } = await organisationFacts(context.db);
  const uri = totpUri(secret, { issuer: `Privacyloket ${shortName}`, account: staff.email });
  return { qr: qrPath(uri), secret: base32(secret) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const staff = await whoSetsUp(request, context, form);
  const typed = String(form.get("code") ?? "");
  if (!(await confirmEnrolment(context, staff.id, typed))) {
    return data({ wrong: typed.trim() ? ("wrong" as const) : ("missing" as const) }, { status: 400 });
  }
  const headers = new Headers();
  for (const cookie of await letIn(request, context, staff)) headers.append("Set-Cookie", cookie);
  return redirect(recoveryCodesAt(afterEntry(request)), { headers });
}

export default function SetUp() {
  const { qr, secret } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>()?.wrong;
  const words = useCopy(copy);
  const code = useCopy(codeCopy);
  const error = wrong && (wrong === "missing" ? code.missing : words.wrong);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <ErrorSummary errors={error ? { code: error } : undefined} />
      <ol className="entry__steps">
        <li>{words.steps[0]}</li>
        <li>
          {words.steps[1]}
          <QrCode {...qr} label={words.qr} />
          <Details summary={words.byHand}>
            <p>
              {words.secret}: <code className="entry__secret">{secret.match(/.{1,4}/g)?.join(" ")}</code>
            </p>
          </Details>
        </li>
        <li>{words.steps[2]}</li>
      </ol>
      <Form method="post" noValidate className="entry__form">
        <CodeField error={error} />
        <Button>{words.submit}</Button>
      </Form>
    </Entry>
  );
}
