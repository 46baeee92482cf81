import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { letIn, showCode } from "../../../auth/second-step.server";
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
import { CodeField } from "./code-field";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOnTheWay(request, context, "second-step");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireOnTheWay(request, context, "second-step");
  const form = await request.formData();
  const field = form.has("recovery") ? "recovery" : "code";
  const typed = String(form.get(field) ?? "").trim();
  const language = await languageOf(request);
  const words = copy[language];
  const refuse = (sentence: string, status: number) =>
    data({ errors: { [field]: sentence } as FieldErrors }, { status });
  if (!typed) return refuse(words.missing, 400);
  const shown = await showCode(context, staff.id, typed);
  if (shown.kind === "locked") return refuse(words.locked(timeOfDay(shown.until, language)), 429);
  if (shown.kind === "wrong") return refuse(field === "code" ? words.wrong : words.wrongRecovery, 401);
  const headers = new Headers();
  for (const cookie of await letIn(request, context, staff)) headers.append("Set-Cookie", cookie);
  return redirect(afterEntry(request), { headers });
}

export default function SecondStep() {
  const errors = useActionData<typeof action>()?.errors;
  const words = useCopy(copy);
  return (
    <Entry signsOut>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate className="entry__form">
        <CodeField error={errors?.code} />
        <Button>{words.submit}</Button>
      </Form>
      <Details summary={words.lost} open={errors?.recovery !== undefined}>
        <Form method="post" noValidate className="entry__form">
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
