import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { optOut } from "../../../commands/opt-out/opt-out.server";
import { Button } from "../../../components/button";
import { Checkboxes } from "../../../components/choices";
import { ErrorSummary } from "../../../components/error-summary";
import { Field } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { mailingSystemsOf } from "../../../mail/mailing-systems";
import { organisationFacts } from "../../../organisation.server";
import { OptOutPart } from "../request/details/more-parts";
import { inWords, one, readFields } from "../request/fields";
import { Trap } from "../request/form-page";
import { copy, title } from "./copy";
import { checkOptOut } from "./form";

export const meta = titled(title);

export async function loader({ context }: LoaderFunctionArgs) {
  const { brands } = await organisationFacts(context.db);
  return { brands };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { brands } = await organisationFacts(context.db);
  const form = await request.formData();
  const fields = readFields(form);
  const { errors, answers } = checkOptOut(
    fields,
    brands.map((brand) => brand.id),
  );
  if (errors) return data({ errors, fields, again: false }, { status: 400 });
  if (form.get("website") && form.get("again") !== "yes") {
    return data({ errors: {}, fields, again: true }, { status: 400 });
  }
  await optOut(context.db, {
    ...answers,
    language: await languageOf(request),
    now: context.now(),
    network: context.clientAddress,
    secret: context.settings.sessionSecret,
    mailingSystems: mailingSystemsOf(context.settings.mail),
  });
  return redirect("/afmelden/gelukt");
}

export default function OptOut() {
  const { brands } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const errors = inWords(sent?.errors, words.errors);
  return (
    <div className="single">
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Form method="post" noValidate reloadDocument>
        <Trap />
        <Field
          name="email"
          {...words.email}
          type="email"
          autoComplete="email"
          spellCheck={false}
          defaultValue={one(sent?.fields, "email")}
          error={errors.email}
        />
        <OptOutPart fields={sent?.fields} errors={errors} brands={brands} />
        {sent?.again && (
          <Checkboxes
            name="again"
            label={words.again.title}
            choices={[{ value: "yes", label: words.again.confirm }]}
          />
        )}
        <p className="form-page__aside">{words.service}</p>
        <div className="form-page__actions">
          <Button>{words.send}</Button>
        </div>
      </Form>
    </div>
  );
}
