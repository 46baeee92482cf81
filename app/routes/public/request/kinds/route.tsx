import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { KINDS } from "../../../../../workflows/kinds";
import { Button } from "../../../../components/button";
import { Checkboxes } from "../../../../components/choices";
import { ErrorSummary } from "../../../../components/error-summary";
import { useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { beginDraft, findDraft, keepKinds } from "../draft.server";
import { inWords } from "../fields";
import { pathOf } from "../steps";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await findDraft(request, context);
  const gone = new URL(request.url).searchParams.has("niets");
  return { kinds: draft?.kinds ?? [], gone };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const draft = await findDraft(request, context);
  const chosen = (await request.formData()).getAll("kinds");
  const kinds = KINDS.filter((kind) => chosen.includes(kind));
  if (kinds.length === 0) return data({ errors: { kinds: "kinds-missing" } }, { status: 400 });
  if (draft) {
    await keepKinds(draft, kinds, context);
    return redirect(pathOf("who"));
  }
  if (kinds.length === 1 && kinds[0] === "opt-out") return redirect("/afmelden");
  return redirect(pathOf("who"), { headers: await beginDraft(kinds, context) });
}

export default function Kinds() {
  const { kinds, gone } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const errors = inWords(sent?.errors, words.errors);
  return (
    <div className="single">
      {gone && (
        <Notice title={words.gone.title}>
          <p>{words.gone.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={sent && errors} />
      <Form method="post" noValidate reloadDocument>
        <Checkboxes
          name="kinds"
          label={words.title}
          asHeading
          hint={words.hint}
          error={errors.kinds}
          defaultValues={kinds}
          choices={KINDS.map((kind) => ({ value: kind, ...words.names[kind] }))}
        />
        <div className="form-page__actions">
          <Button>{words.next}</Button>
        </div>
      </Form>
    </div>
  );
}
