import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { filesOfDraft } from "../../../../../db/content/files";
import { Button } from "../../../../components/button";
import { ErrorSummary } from "../../../../components/error-summary";
import { FileField } from "../../../../components/file-field";
import { Icon } from "../../../../components/icon";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { MOST_FILE_BYTES } from "../../../../uploads.server";
import { copy as shared } from "../copy";
import { draftFor, resumeLink } from "../draft.server";
import { FormFrame, Later } from "../form-page";
import { nextPath, pathOf, previousPath } from "../steps";
import { copy, title } from "./copy";
import { dropFile, keepFiles, MOST_FILES, storedDraft } from "./keep-files.server";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  const files = await filesOfDraft(context.db, storedDraft(draft).id);
  return {
    kinds: draft.kinds,
    files: files.map(({ id, name, size }) => ({
      id,
      name: name ?? "",
      kilobytes: Math.ceil(Number(size) / 1024),
    })),
    limits: { files: MOST_FILES, megabytes: MOST_FILE_BYTES / 1024 / 1024 },
    resumeLink: resumeLink(draft, context),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const draft = await draftFor(request, context);
  const { go, refused } = await keepFiles(request, draft, context);
  if (refused.length > 0) return data({ refused }, { status: 400 });
  if (go.startsWith("remove:")) await dropFile(go.slice("remove:".length), draft, context);
  if (go === "next") return redirect(nextPath("files", draft.kinds));
  return redirect(go === "back" ? previousPath("files", draft.kinds) : pathOf("files"));
}

export default function Files() {
  const { kinds, files, limits, resumeLink: link } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? [];
  const words = useCopy(copy);
  const { previous } = useCopy(shared);
  const problems = refused.map(({ name, problem }) => words.problems[problem](name));
  return (
    <FormFrame step="files" kinds={kinds}>
      <ErrorSummary errors={Object.fromEntries(problems.map((text, index) => [`files:${index}`, text]))} />
      <h1>{words.title}</h1>
      <p className="form-page__intro">{words.intro}</p>
      <p className="form-page__intro form-page__strong">{words.never}</p>
      <Form method="post" encType="multipart/form-data" noValidate reloadDocument>
        {files.length < limits.files ? (
          <>
            <FileField
              name="files"
              label={words.field.label}
              hint={words.field.hint(limits.files, limits.megabytes)}
              error={problems.join("\n") || undefined}
              multiple
              optional
            />
            <p className="form-page__add">
              <Button look="secondary" name="go" value="add">
                {words.add}
              </Button>
            </p>
          </>
        ) : (
          <p>{words.full}</p>
        )}
        {files.length > 0 && (
          <section className="form-page__part" aria-labelledby="toegevoegd">
            <h2 id="toegevoegd">{words.added}</h2>
            <ul className="files">
              {files.map((file) => (
                <li key={file.id}>
                  <Icon name="file" />
                  <span className="files__name">{file.name}</span>
                  <span className="files__size number">{file.kilobytes} kB</span>
                  <Button look="quiet" name="go" value={`remove:${file.id}`}>
                    {words.remove}
                    <span className="visually-hidden"> {file.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="form-page__actions">
          <Button name="go" value="next">
            {words.next}
          </Button>
          <Button look="quiet" name="go" value="back">
            {previous}
          </Button>
        </div>
      </Form>
      {link && <Later link={link} />}
    </FormFrame>
  );
}
