import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "../../components/button";
import { Textarea } from "../../components/field";
import { FileField } from "../../components/file-field";
import { useCopy } from "../../components/language";
import type { UploadProblem } from "../../uploads.server";
import { messageCopy } from "./message-copy";
import type { Problem } from "./receive.server";
import { SinglePage } from "./single-page";

export interface MessageAnswer {
  problem: Problem;
  text: string;
  refused: { name: string; problem: UploadProblem }[];
}

interface MessagePageProps {
  reference: string;
  title: string;
  children?: ReactNode;
  field: { label: string; hint?: string };
  /** Left out: no files here. */
  limits?: { files: number; megabytes: number };
  answer: MessageAnswer | undefined;
  button?: string;
}

/** A page on which the requester writes to us, perhaps with files. */
export function MessagePage({ reference, title, children, field, limits, answer, button }: MessagePageProps) {
  const words = useCopy(messageCopy);
  const files = answer?.refused.map(({ name, problem }) => words.refused[problem](name)).join(" ");
  const text = answer && answer.problem !== "files" ? words.problems[answer.problem] : undefined;
  return (
    <SinglePage reference={reference} title={title} errors={{ tekst: text, bestanden: files || undefined }}>
      {children}
      <Form method="post" encType={limits ? "multipart/form-data" : undefined} noValidate reloadDocument>
        <Textarea name="tekst" {...field} error={text} defaultValue={answer?.text} rows={8} />
        {limits && (
          <FileField
            name="bestanden"
            label={words.files.label}
            hint={`${words.files.hint(limits.files, limits.megabytes)} ${words.files.never}`}
            error={files || undefined}
            multiple
            optional
          />
        )}
        <div className="form-page__actions">
          <Button>{button ?? words.send}</Button>
        </div>
      </Form>
    </SinglePage>
  );
}
