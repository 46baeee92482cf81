import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { fileKeys } from "../../../../../db/content/file-keys";
import { destroyFiles, storeFile } from "../../../../../db/content/files";
import { CaseRejected } from "../../../../../db/dispatch";
import { handInDocument } from "../../../../commands/identity/masked-document.server";
import { Button } from "../../../../components/button";
import { FileField } from "../../../../components/file-field";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { receiveUpload } from "../../../../uploads.server";
import { identityAt, statusAt } from "../../paths";
import { requireVisit } from "../../session.server";
import { SinglePage } from "../../single-page";
import { openIdentity } from "../open.server";
import { copy, title } from "./copy";

const MIB = 1024 * 1024;
const MOST_BYTES = 8 * MIB;
/** What a browser shows by itself: the copy is looked at on a page and saved nowhere. */
const PICTURES: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference);
  const { own } = visit;
  const { document } = await openIdentity(context, visit);
  if (document !== "wanted") throw redirect(identityAt(own.reference));
  return { reference: own.reference, megabytes: MOST_BYTES / MIB };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference);
  const { own } = visit;
  const { db, settings, now } = context;
  const { document } = await openIdentity(context, visit);
  if (document !== "wanted") throw redirect(identityAt(own.reference));
  const { stored, refused } = await receiveUpload(request, {
    mostFiles: 1,
    store: ({ name, source }) =>
      storeFile(db, {
        owner: { caseId: own.id },
        purpose: "identity",
        name,
        uploadedBy: "requester",
        source,
        keys: fileKeys(settings.fileKeys),
        mostBytes: MOST_BYTES,
        allowed: PICTURES,
      }),
  });
  const fileIds = stored.map((file) => file.id);
  const [fileId] = fileIds;
  const problem = refused[0]?.problem ?? (fileId ? null : "none");
  if (!problem && fileId) {
    try {
      await handInDocument({ db, now: now() }, { caseId: own.id, fileId });
      return redirect(`${statusAt(own.reference)}?gedaan=kopie`);
    } catch (error) {
      if (!(error instanceof CaseRejected)) throw error;
    }
  }
  await destroyFiles(db, own.id, fileIds, now());
  return data({ error: problem ?? "changed" } as const, { status: problem ? 400 : 409 });
}

export default function HandIn() {
  const { reference, megabytes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const heading = useCopy(title);
  const error = answer && words.errors[answer.error];
  return (
    <SinglePage reference={reference} title={heading} errors={{ kopie: error }}>
      <div className="prose">
        <p>{words.mask}</p>
        <ul>
          {words.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>
          {words.purpose} {words.how}
        </p>
      </div>
      <Form method="post" encType="multipart/form-data" noValidate reloadDocument>
        <FileField
          name="kopie"
          label={words.field.label}
          hint={words.field.hint(megabytes)}
          accept="image/jpeg,image/png,image/webp"
          error={error}
        />
        <p>{words.after}</p>
        <div className="form-page__actions">
          <Button>{words.button}</Button>
        </div>
      </Form>
    </SinglePage>
  );
}
