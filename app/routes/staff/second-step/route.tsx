import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { waysToConfirm } from "../../../auth/fresh.server";
import { letIn, showCode } from "../../../auth/second-step.server";
import { showPasskey } from "../../../auth/show-passkey.server";
import { requireOnTheWay } from "../../../auth/staff.server";
import { afterEntry } from "../../../auth/way-back.server";
import { Button } from "../../../components/button";
import { timeOfDay } from "../../../components/dates";
import { Details } from "../../../components/details";
import { ErrorSummary, type FieldErrors } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { Entry } from "../entry";
import { PasskeyButton } from "../passkey/button";
import { copy as passkeyCopy } from "../passkey/copy";
import { CodeField } from "./code-field";
import { copy, title } from "./copy";

export const meta = titled(title);
export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requireOnTheWay(request, context, "second-step");
  return { passkey: (await waysToConfirm(context, id)).passkey };
}

const FIELDS = ["recovery", "passkey"] as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireOnTheWay(request, context, "second-step");
  const form = await request.formData();
  const field = FIELDS.find((name) => form.has(name)) ?? "code";
  const typed = String(form.get(field) ?? "").trim();
  const language = await languageOf(request);
  const words = copy[language];
  const refuse = (sentence: string, status: number) =>
    data({ errors: { [field]: sentence } as FieldErrors }, { status });
  if (!typed) return refuse(words.missing, 400);
  const shown =
    field === "passkey" ? await showPasskey(context, staff, typed) : await showCode(context, staff.id, typed);
  if (shown.kind === "locked") return refuse(words.locked(timeOfDay(shown.until, language)), 429);
  const wrong = { code: words.wrong, recovery: words.wrongRecovery, passkey: passkeyCopy[language].wrong };
  if (shown.kind === "wrong") return refuse(wrong[field], 401);
  const headers = new Headers();
  for (const cookie of await letIn(request, context, staff)) headers.append("Set-Cookie", cookie);
  return redirect(afterEntry(request), { headers });
}

export default function SecondStep() {
  const errors = useActionData<typeof action>()?.errors;
  const { passkey } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const passkeyWords = useCopy(passkeyCopy);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" reloadDocument noValidate className="entry__form">
        <CodeField error={errors?.code} />
        <Button>{words.submit}</Button>
      </Form>
      {passkey && (
        <Form method="post" reloadDocument>
          <PasskeyButton name="passkey" label={passkeyWords.use} error={errors?.passkey} />
        </Form>
      )}
      <Details summary={words.lost} open={errors?.recovery !== undefined}>
        <Form method="post" reloadDocument noValidate className="entry__form">
          <Field
            name="recovery"
            label={words.recovery}
            hint={words.recoveryHint}
            autoComplete="off"
            spellCheck={false}
            maxLength={30}
            error={errors?.recovery}
          />
          <Button look="secondary">{words.useRecovery}</Button>
        </Form>
        <p className="entry__aside">{words.gone}</p>
      </Details>
    </Entry>
  );
}
