import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findRegistered } from "../../../../db/queries/registered";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { organisationFacts } from "../../../organisation.server";
import { copy as sharedCopy } from "../../public/request/copy";
import { copy as detailsCopy } from "../../public/request/details/copy";
import { withAnotherItem } from "../../public/request/details/typed";
import { inWords } from "../../public/request/fields";
import { STAFF_PATHS } from "../paths";
import { copy, title } from "./copy";
import { Duplicates } from "./duplicates";
import { ArrivedPart, AsksPart, FilesPart, ReachPart, ThenPart, WhoPart } from "./parts";
import { duplicatesOf, judge, receiveForm, register, saysGoOn } from "./register.server";
import { Registered } from "./registered";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader, roles } = await requireStaff(request, context, { route: "staff/register" });
  const { brands } = await organisationFacts(context.db);
  const references = (new URL(request.url).searchParams.get("gedaan") ?? "").split(",").slice(0, 10);
  const registered = await findRegistered(context.db, reader, references);
  return { brands, registered, today: localDateOf(context.now()), handles: roles.includes("handler") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/register" });
  const { form, fields, ...uploaded } = await receiveForm(request, context, staff);
  if (form.get("go") === "add-item") return data({ fields: withAnotherItem(fields), ...uploaded });
  if (form.has("drop")) return data({ fields, ...uploaded });
  const { answers, errors } = await judge(fields, context);
  if (errors || uploaded.refused.length > 0) return data({ fields, errors, ...uploaded }, { status: 400 });
  const duplicates = saysGoOn(fields) ? [] : await duplicatesOf(answers, context, staff);
  if (duplicates.length > 0) {
    return data({ fields, duplicates, readerId: staff.id, ...uploaded }, { status: 409 });
  }
  const references = await register(answers, uploaded.uploads, context, staff);
  return redirect(`${STAFF_PATHS.register}?gedaan=${references.join(",")}`);
}

type Sent = {
  fields?: Record<string, string[]>;
  errors?: Record<string, string>;
  duplicates?: Parameters<typeof Duplicates>[0]["rows"];
  readerId?: string;
  uploads?: string | null;
  files?: { id: string; name: string }[];
  refused?: { name: string; problem: "too-large" | "empty" | "type" | "too-many" }[];
};

export default function Register() {
  const { brands, registered, today, handles } = useLoaderData<typeof loader>();
  const sent: Sent = useActionData<typeof action>() ?? {};
  const words = useCopy(copy);
  const heading = useCopy(title);
  const errors = inWords(sent.errors, {
    ...useCopy(sharedCopy).errors,
    ...useCopy(detailsCopy).errors,
    ...words.errors,
  });
  for (const { name, problem } of sent.refused ?? []) errors.files = words.refused[problem](name);
  if (registered.length > 0 && !sent.fields) return <Registered cases={registered} />;
  const part = { fields: sent.fields, errors };
  return (
    <div className="page page--narrow">
      <h1>{heading}</h1>
      <p className="soft">{words.lead}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" encType="multipart/form-data" noValidate className="register">
        {/* Enter in a field presses the first button of a form: that must not be "add another". */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        {sent.duplicates && (
          <Duplicates rows={sent.duplicates} today={today} readerId={sent.readerId ?? ""} />
        )}
        <ArrivedPart {...part} today={today} />
        <WhoPart {...part} />
        <AsksPart {...part} brands={brands} />
        <ReachPart {...part} />
        <FilesPart {...part} uploads={sent.uploads ?? null} files={sent.files ?? []} />
        <ThenPart {...part} handles={handles} />
        <Button>{words.submit}</Button>
      </Form>
    </div>
  );
}
