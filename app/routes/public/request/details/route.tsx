import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { organisationFacts } from "../../../../organisation.server";
import { copy as shared } from "../copy";
import { draftFor, keepKinds, keepStep, resumeLink } from "../draft.server";
import { inWords, readFields } from "../fields";
import { FormPage } from "../form-page";
import { nextPath, pathOf, previousPath } from "../steps";
import { copy, title } from "./copy";
import { checkDetails } from "./form";
import { DetailsPart } from "./parts";
import { addedKinds, withAnotherItem } from "./typed";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  const { brands } = await organisationFacts(context.db);
  return { kinds: draft.kinds, brands, fields: draft.steps.details, resumeLink: resumeLink(draft, context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const draft = await draftFor(request, context);
  const { brands } = await organisationFacts(context.db);
  const form = await request.formData();
  const go = form.get("go");
  const fields = go === "add-item" ? withAnotherItem(readFields(form)) : readFields(form);
  const { "complaint-also": also, ...kept } = fields;
  const headers = await keepStep(draft, "details", kept, context);
  if (go === "back") return redirect(previousPath("details", draft.kinds), { headers });
  if (go === "kinds") return redirect("/verzoek/soorten", { headers });
  if (go === "add-item") return redirect(`${pathOf("details")}#rectification`, { headers });
  const kinds = addedKinds(draft.kinds, also);
  if (kinds.length > draft.kinds.length) {
    await keepKinds(draft, kinds, context);
    return redirect(pathOf("details"), { headers });
  }
  const { errors } = checkDetails(
    kept,
    draft.kinds,
    brands.map((brand) => brand.id),
  );
  if (errors) return data({ errors, fields: kept }, { status: 400, headers });
  return redirect(nextPath("details", draft.kinds), { headers });
}

export default function RequestDetails() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const errors = inWords(sent?.errors, { ...useCopy(shared).errors, ...words.errors });
  const fields = sent?.fields ?? loaded.fields;
  const [only] = loaded.kinds;
  const several = loaded.kinds.length > 1 || only === undefined;
  return (
    <FormPage
      step="details"
      {...loaded}
      title={several ? words.title : words.headings[only]}
      intro={words.careful}
      errors={errors}
    >
      {loaded.kinds.map((kind) => (
        <section
          className="form-page__kind"
          key={kind}
          id={kind}
          aria-labelledby={several ? `${kind}-title` : undefined}
        >
          {several && <h2 id={`${kind}-title`}>{words.headings[kind]}</h2>}
          <DetailsPart
            kind={kind}
            kinds={loaded.kinds}
            brands={loaded.brands}
            fields={fields}
            errors={errors}
          />
        </section>
      ))}
      <p className="form-page__aside">
        <Button look="quiet" icon="plus" name="go" value="kinds">
          {words.another}
        </Button>
      </p>
    </FormPage>
  );
}
