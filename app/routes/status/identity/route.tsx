import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { enterIdentityCode } from "../../../commands/identity/enter-code.server";
import { Button } from "../../../components/button";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { atLeast } from "../at-least";
import { identityCopyAt, statusAt } from "../paths";
import { requireVisit } from "../session.server";
import { SinglePage } from "../single-page";
import { copy, title } from "./copy";
import { outcomeIn, SignInOutcomeNotice } from "./elsewhere/outcome";
import { SignInElsewhere } from "./elsewhere/sign-in";
import { openIdentity } from "./open.server";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference);
  return {
    reference: visit.own.reference,
    outcome: outcomeIn(request),
    ...(await openIdentity(context, visit)),
  };
}

/** A wrong code, a dead one and one that nobody sent are one and the same answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference);
  const { own } = visit;
  const { db, settings, clientAddress, now } = context;
  await openIdentity(context, visit);
  const code = String((await request.formData()).get("code") ?? "").slice(0, 40);
  const attempt = { caseId: own.id, code, secret: settings.sessionSecret, network: clientAddress };
  const entered = await atLeast(enterIdentityCode({ db, now: now() }, attempt));
  if (entered.kind === "right") return redirect(`${statusAt(own.reference)}?gedaan=identiteit`);
  const tooOften = entered.kind === "too-often";
  return data({ error: tooOften ? "too-often" : "wrong" } as const, { status: tooOften ? 429 : 400 });
}

export default function Identity() {
  const { reference, outcome, document, provider } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const heading = useCopy(title);
  const error = answer && words.errors[answer.error];
  return (
    <SinglePage reference={reference} title={heading} errors={{ code: error }}>
      <SignInOutcomeNotice outcome={answer ? null : outcome} />
      <p>{words.intro}</p>
      {provider && <SignInElsewhere reference={reference} provider={provider} />}
      <section aria-labelledby="code-title">
        <h2 id="code-title">{words.code.title}</h2>
        <p>{words.code.text}</p>
        <Form method="post" noValidate reloadDocument>
          <Field
            name="code"
            label={words.code.label}
            hint={words.code.hint}
            error={error}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
            maxLength={12}
          />
          <div className="form-page__actions">
            <Button look={provider ? "secondary" : "primary"}>{words.code.button}</Button>
          </div>
        </Form>
        <p>{words.code.none}</p>
      </section>
      {document && (
        <section aria-labelledby="copy-title">
          <h2 id="copy-title">{words.copyOf.title}</h2>
          {document === "received" ? (
            <p>{words.copyOf.waiting}</p>
          ) : (
            <>
              <p>{words.copyOf.text}</p>
              <p>
                <Link to={identityCopyAt(reference)}>{words.copyOf.link}</Link>
              </p>
            </>
          )}
        </section>
      )}
    </SinglePage>
  );
}
