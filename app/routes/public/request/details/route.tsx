import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { copy as shared } from "../copy";
import { keepKinds, keepStep, resumeLink } from "../draft.server";
import { inWords, readFields } from "../fields";
import { FormPage } from "../form-page";
import { nextPath } from "../steps";
import { copy, title } from "./copy";
import { checkDetails } from "./form";
import { openDetails } from "./open.server";
import { DetailsPart } from "./parts";
import { detailsPath, firstUnanswered, pathBefore } from "./paths";
import { addedKinds, withAnotherItem, withKind } from "./typed";

export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, kind, brands } = await openDetails(request, context, params.kind);
  return {
    kind,
    kinds: draft.kinds,
    brands,
    fields: draft.steps.details,
    resumeLink: resumeLink(draft, context),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, kind, brandIds } = await openDetails(request, context, params.kind);
  const form = await request.formData();
  const go = form.get("go");
  const typed = readFields(form);
  const { "complaint-also": also, ...answers } = go === "add-item" ? withAnotherItem(typed) : typed;
  const fields = withKind(draft.steps.details, kind, answers);
  const headers = await keepStep(draft, "details", fields, context);
  if (go === "back") return redirect(pathBefore(kind, draft.kinds), { headers });
  if (go === "kinds") return redirect("/verzoek/soorten", { headers });
  if (go === "add-item") return redirect(detailsPath(kind), { headers });
  const { errors } = checkDetails(fields, [kind], brandIds);
  if (errors) return data({ errors, fields }, { status: 400, headers });
  const kinds = addedKinds(draft.kinds, also);
  if (kinds.length > draft.kinds.length) {
    await keepKinds({ ...draft, steps: { ...draft.steps, details: fields } }, kinds, context);
  }
  const next = firstUnanswered(fields, kinds, brandIds);
  return redirect(next ? detailsPath(next) : nextPath("details", kinds), { headers });
}

export default function RequestDetails() {
  const { kind, kinds, brands, ...loaded } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const errors = inWords(sent?.errors, { ...useCopy(shared).errors, ...words.errors });
  const fields = sent?.fields ?? loaded.fields;
  return (
    <FormPage
      step="details"
      kinds={kinds}
      resumeLink={loaded.resumeLink}
      eyebrow={kinds.length > 1 ? words.part(kinds.indexOf(kind) + 1, kinds.length) : undefined}
      title={words.headings[kind]}
      intro={words.careful}
      errors={errors}
    >
      <DetailsPart kind={kind} kinds={kinds} brands={brands} fields={fields} errors={errors} />
      <p className="form-page__aside">
        <Button look="quiet" icon="plus" name="go" value="kinds">
          {words.another}
        </Button>
      </p>
    </FormPage>
  );
}
