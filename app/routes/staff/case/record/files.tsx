import { Form } from "@remix-run/react";
import type { FilePurpose } from "../../../../../db/schema/content";
import { Button } from "../../../../components/button";
import { shortDate } from "../../../../components/dates";
import { Details } from "../../../../components/details";
import { FileField } from "../../../../components/file-field";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { fileAt, uploadAt } from "../../paths";
import { usePage } from "../form";

const copy: Copy<{
  title: string;
  none: string;
  add: string;
  choose: string;
  chooseHint: string;
  purpose: string;
  purposes: Record<FilePurpose, string>;
  send: string;
  byRequester: string;
}> = {
  nl: {
    title: "Bestanden",
    none: "Er zijn nog geen bestanden.",
    add: "Bestand toevoegen",
    choose: "Kies een of meer bestanden",
    chooseHint: "Hoogstens 20 MB per bestand. Wij bewaren ze versleuteld.",
    purpose: "Wat is het?",
    purposes: {
      data: "gegevens voor het antwoord",
      evidence: "bewijs van uitvoering",
      request: "van de verzoeker",
      identity: "bewijs van identiteit",
    },
    send: "Toevoegen",
    byRequester: "verzoeker",
  },
  en: {
    title: "Files",
    none: "There are no files yet.",
    add: "Add a file",
    choose: "Choose one or more files",
    chooseHint: "At most 20 MB per file. We keep them encrypted.",
    purpose: "What is it?",
    purposes: {
      data: "data for the answer",
      evidence: "evidence of execution",
      request: "from the requester",
      identity: "proof of identity",
    },
    send: "Add",
    byRequester: "requester",
  },
};

/** Everything that hangs on the case, and the place to add to it. */
export function Files() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { files, reference, offers } = usePage();
  const mayAdd = offers.length > 0;
  return (
    <section className="record" aria-labelledby="files-title" id="bestanden">
      <h3 id="files-title">{words.title}</h3>
      {files.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="record__list">
        {files.map((file) => (
          <li key={file.id}>
            <a href={fileAt(reference, file.id)}>{file.name}</a>
            <span className="record__meta soft">
              {words.purposes[file.purpose]}, {size(file.size, language)}, {file.by ?? words.byRequester},{" "}
              {shortDate(file.at.slice(0, 10), language)}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <Details summary={words.add}>
          <Form
            method="post"
            action={uploadAt(reference)}
            encType="multipart/form-data"
            className="case-form"
          >
            <div className="field">
              <label className="field__label" htmlFor="purpose">
                {words.purpose}
              </label>
              <select id="purpose" name="purpose" className="input">
                <option value="data">{words.purposes.data}</option>
                <option value="evidence">{words.purposes.evidence}</option>
                <option value="request">{words.purposes.request}</option>
              </select>
            </div>
            <FileField name="files" label={words.choose} hint={words.chooseHint} multiple />
            <Button look="secondary" icon="file">
              {words.send}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  );
}

function size(bytes: number, language: "nl" | "en"): string {
  const [unit, amount] = bytes < 1024 * 1024 ? ["KB", bytes / 1024] : ["MB", bytes / 1024 / 1024];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount as number)} ${unit}`;
}
