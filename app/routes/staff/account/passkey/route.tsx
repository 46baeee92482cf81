import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { browserName } from "../../../../auth/browser-name";
import { requireStaff } from "../../../../auth/staff.server";
import { addPasskey } from "../../../../commands/admin/add-passkey.server";
import { ErrorSummary, type FieldErrors } from "../../../../components/error-summary";
import { Field } from "../../../../components/field";
import { useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { PasskeyButton, useKnowsPasskeys } from "../../passkey/button";
import { STAFF_PATHS } from "../../paths";
import { copy, title } from "./copy";

export const meta = titled(title);

const LONGEST_NAME = 60;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "staff/account/passkey" });
  return { name: browserName(request.headers.get("User-Agent")) ?? "" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/account/passkey" });
  const form = await request.formData();
  const name = String(form.get("name") ?? "").trim();
  const words = copy[await languageOf(request)];
  const refuse = (errors: FieldErrors) => data({ errors, name }, { status: 400 });
  if (!name) return refuse({ name: words.missingName });
  if (name.length > LONGEST_NAME) return refuse({ name: words.longName(LONGEST_NAME) });
  const answer = String(form.get("passkey") ?? "");
  if ((await addPasskey(context, staff, { answer, name })) === "refused") {
    return refuse({ passkey: words.refused });
  }
  return redirect(`${STAFF_PATHS.account}?gedaan=passkey`);
}

export default function NewPasskey() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const able = useKnowsPasskeys();
  return (
    <div className="page page--narrow">
      <p className="page__links">
        <Link to={STAFF_PATHS.account}>{words.back}</Link>
      </p>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <p>{words.own}</p>
      <ErrorSummary errors={answer?.errors} />
      <Form method="post" className="form" noValidate>
        <Field
          name="name"
          width="medium"
          label={words.name}
          hint={words.nameHint}
          defaultValue={answer?.name ?? name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          error={answer?.errors.name}
        />
        <PasskeyButton
          name="passkey"
          label={words.make}
          makes
          look="primary"
          error={answer?.errors.passkey}
        />
      </Form>
      {!able && (
        <Notice tone="warning">
          <p>{words.without}</p>
        </Notice>
      )}
    </div>
  );
}
