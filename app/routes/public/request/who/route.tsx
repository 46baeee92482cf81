import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { localDateOf } from "../../../../../workflows/deadlines";
import { kindOf } from "../../../../../workflows/kinds";
import { Radios } from "../../../../components/choices";
import { DateField } from "../../../../components/date-field";
import { Field } from "../../../../components/field";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { copy as shared } from "../copy";
import { draftFor, keepStep, resumeLink } from "../draft.server";
import { dateBoxes, inWords, one, readFields } from "../fields";
import { FormPage } from "../form-page";
import { nextPath, previousPath } from "../steps";
import { copy, title } from "./copy";
import { checkWho } from "./form";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  return { kinds: draft.kinds, fields: draft.steps.who, resumeLink: resumeLink(draft, context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const draft = await draftFor(request, context);
  const form = await request.formData();
  const fields = readFields(form);
  const headers = await keepStep(draft, "who", fields, context);
  if (form.get("go") === "back") return redirect(previousPath("who", draft.kinds), { headers });
  const { errors } = checkWho(fields, localDateOf(context.now()));
  if (errors) return data({ errors, fields }, { status: 400, headers });
  return redirect(nextPath("who", draft.kinds), { headers });
}

export default function Who() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const errors = inWords(sent?.errors, { ...useCopy(shared).errors, ...words.errors });
  const fields = sent?.fields ?? loaded.fields;
  const typed = (name: string) => ({ name, defaultValue: one(fields, name), error: errors[name] });
  const findsFile = loaded.kinds.some((kind) => kindOf(kind).level >= 2);

  const aboutSelf = findsFile && (
    <>
      <DateField
        {...typed("birthDate")}
        {...words.birthDate}
        defaultValue={dateBoxes(fields, "birthDate")}
        optional
        birthday
      />
      <Field {...typed("clientNumber")} {...words.clientNumber} optional width="medium" />
    </>
  );
  return (
    <FormPage step="who" {...loaded} title={words.title} intro={words.intro} errors={errors}>
      <Field {...typed("name")} {...words.name} autoComplete="name" spellCheck={false} />
      <Radios
        {...typed("capacity")}
        {...words.capacity}
        choices={[
          { value: "client", ...words.client, more: aboutSelf || undefined },
          {
            value: "employer-contact",
            ...words.employer,
            more: <Field {...typed("organisation")} label={words.organisation} autoComplete="organization" />,
          },
          {
            value: "representative",
            ...words.representative,
            more: (
              <>
                <Field {...typed("subjectName")} label={words.subjectName} spellCheck={false} />
                <Field {...typed("relation")} {...words.relation} />
                {findsFile && (
                  <DateField
                    {...typed("subjectBirthDate")}
                    label={words.subjectBirthDate}
                    hint={words.birthDate.hint}
                    defaultValue={dateBoxes(fields, "subjectBirthDate")}
                    optional
                  />
                )}
              </>
            ),
          },
        ]}
      />
    </FormPage>
  );
}
