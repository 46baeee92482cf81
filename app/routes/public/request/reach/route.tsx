import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Radios } from "../../../../components/choices";
import { Field, Textarea } from "../../../../components/field";
import { useCopy, useLanguage } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { copy as shared } from "../copy";
import { draftFor, keepStep, resumeLink } from "../draft.server";
import { inWords, one, readFields } from "../fields";
import { FormPage } from "../form-page";
import { nextPath, previousPath } from "../steps";
import { copy, title } from "./copy";
import { checkReach } from "./form";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  return { kinds: draft.kinds, fields: draft.steps.reach, resumeLink: resumeLink(draft, context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const draft = await draftFor(request, context);
  const form = await request.formData();
  const fields = readFields(form);
  const headers = await keepStep(draft, "reach", fields, context);
  if (form.get("go") === "back") return redirect(previousPath("reach", draft.kinds), { headers });
  const { errors } = checkReach(fields, draft.kinds);
  if (errors) return data({ errors, fields }, { status: 400, headers });
  return redirect(nextPath("reach", draft.kinds), { headers });
}

export default function Reach() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const errors = inWords(sent?.errors, { ...useCopy(shared).errors, ...words.errors });
  const fields = sent?.fields ?? loaded.fields;
  const typed = (name: string) => ({ name, defaultValue: one(fields, name), error: errors[name] });
  return (
    <FormPage step="reach" {...loaded} title={words.title} errors={errors}>
      <Radios
        {...typed("replyChannel")}
        {...words.channel}
        defaultValue={one(fields, "replyChannel") || "portal"}
        choices={[
          { value: "portal", ...words.portal },
          {
            value: "post",
            ...words.post,
            more: (
              <Textarea {...typed("address")} {...words.address} rows={3} autoComplete="street-address" />
            ),
          },
        ]}
      />
      <Field {...typed("email")} {...words.email} type="email" autoComplete="email" spellCheck={false} />
      <Field {...typed("phone")} {...words.phone} optional type="tel" autoComplete="tel" width="medium" />
      <Radios
        {...typed("replyLanguage")}
        label={words.language.label}
        defaultValue={one(fields, "replyLanguage") || language}
        choices={[
          { value: "nl", label: "Nederlands" },
          { value: "en", label: "English" },
        ]}
      />
    </FormPage>
  );
}
