import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { requireStaff } from "../../../../auth/staff.server";
import { uploadRelations } from "../../../../commands/relations/upload-file.server";
import { Button } from "../../../../components/button";
import { Radios } from "../../../../components/choices";
import { ErrorSummary } from "../../../../components/error-summary";
import { FileField } from "../../../../components/file-field";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { FIELDS_OF, RELATION_KINDS } from "../../../../relations/fields";
import { receiveUpload } from "../../../../uploads.server";
import { inWords } from "../../../public/request/fields";
import { STAFF_PATHS } from "../../../staff/paths";
import { importAt } from "../../paths";
import { title as registerTitle } from "../copy";
import { registerWords } from "../words";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/relations/upload" });
  return null;
}

/** Takes the file in as it streams; the kind comes before it in the form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: by } = await requireStaff(request, context, { route: "admin/relations/upload" });
  const { db, now } = context;
  const upload = await receiveUpload<string | null>(request, {
    mostFiles: 1,
    store: async ({ name, source }, form) => {
      const kind = kindIn(form);
      return kind
        ? uploadRelations(db, { source, kind, fileName: name.slice(0, 200), by, now: now() })
        : null;
    },
  });
  const [importId] = upload.stored;
  if (importId) return redirect(importAt(importId));
  const kind = kindIn(upload.form);
  const errors = {
    ...(kind ? {} : { kind: "choose" }),
    ...(importId === undefined ? { file: "missing" } : {}),
  };
  return data({ kind, errors }, { status: 400 });
}

const kindIn = (form: FormData) => RELATION_KINDS.find((kind) => kind === form.get("kind")) ?? null;

export default function UploadRelations() {
  const answer = useActionData<typeof action>() as
    | { kind: string | null; errors: Record<string, string> }
    | undefined;
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  const errors = inWords(answer?.errors, words.errors);
  return (
    <div className="page page--narrow">
      <p>
        <Link to={STAFF_PATHS.adminRelations}>{useCopy(registerTitle)}</Link>
      </p>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <ErrorSummary errors={errors} />
      <Form method="post" encType="multipart/form-data" noValidate className="form">
        <Radios
          name="kind"
          label={words.kind}
          error={errors.kind}
          defaultValue={answer?.kind ?? undefined}
          choices={RELATION_KINDS.map((kind) => ({
            value: kind,
            label: capital(common.kinds[kind]),
            hint: FIELDS_OF[kind].map((field) => common.fields[field]).join(", "),
          }))}
        />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={errors.file}
          accept=".csv,.txt,.tsv,text/csv"
        />
        <Button>{words.submit}</Button>
      </Form>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
