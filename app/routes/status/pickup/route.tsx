import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { enterPickupCode } from "../../../commands/status/enter-pickup-code.server";
import { Button } from "../../../components/button";
import { Details } from "../../../components/details";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { pageOf } from "../paths";
import { EVERY_READER, requireVisit } from "../session.server";
import { SinglePage } from "../single-page";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own, mayDownload, reader } = await requireVisit(request, context, params.reference, {
    readers: EVERY_READER,
  });
  if (mayDownload) throw redirect(pageOf(reader)(own.reference));
  return { reference: own.reference, reader };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own, cases, token, reader } = await requireVisit(request, context, params.reference, {
    readers: EVERY_READER,
  });
  const code = String((await request.formData()).get("ophaalcode") ?? "").slice(0, 60);
  const caseIds = cases.map((each) => each.id);
  const { db, now, settings } = context;
  const attempt = { caseIds, token, code, reader, now: now(), secret: settings.sessionSecret };
  const answer = await enterPickupCode(db, attempt);
  if (answer === "right") return redirect(`${pageOf(reader)(own.reference)}?gedaan=ophaalcode`);
  return data({ error: answer }, { status: answer === "too-often" ? 429 : 400 });
}

export default function Pickup() {
  const { reference, reader } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const error = answer && words.errors[answer.error];
  return (
    <SinglePage reference={reference} reader={reader} title={words.title} errors={{ ophaalcode: error }}>
      <p>{words.text}</p>
      <Form method="post" noValidate reloadDocument>
        <Field
          name="ophaalcode"
          {...words.code}
          error={error}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        <div className="form-page__actions">
          <Button>{words.button}</Button>
        </div>
      </Form>
      <Details summary={words.lost.summary}>
        <p>{words.lost.text}</p>
      </Details>
    </SinglePage>
  );
}
