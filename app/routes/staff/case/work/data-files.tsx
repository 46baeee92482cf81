import type { DeliveredFile } from "../../../../../workflows/letters/work/shared";
import { type Copy, useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { fileAt } from "../../paths";
import { useField, usePage } from "../form";

const copy: Copy<Record<"title" | "hint" | "none" | "contains" | "goesAlong" | "open", string>> = {
  nl: {
    title: "Bestanden die met het antwoord meegaan",
    hint: "Kruis aan wat meegaat en zeg in een paar woorden wat erin staat. Andermans gegevens maakt u vooraf onleesbaar.",
    none: "Er is nog geen bestand met gegevens. Voeg het toe bij “Bestanden”.",
    contains: "Wat staat erin?",
    goesAlong: "gaat mee",
    open: "openen",
  },
  en: {
    title: "Files that go with the answer",
    hint: "Tick what goes along and say in a few words what is in it. Mask other people's data beforehand.",
    none: "There is no file with data yet. Add it under “Files”.",
    contains: "What is in it?",
    goesAlong: "goes along",
    open: "open",
  },
};

/** The copy of the data: files that the handler attached, each with what it holds. */
export function DataFiles({ files }: { files: readonly DeliveredFile[] }) {
  const words = useCopy(copy);
  const page = usePage();
  const data = page.files.filter(({ purpose }) => purpose === "data");
  return (
    <fieldset className="rows">
      <legend className="choices__legend">{words.title}</legend>
      <div className="choices__hint">{words.hint}</div>
      {data.length === 0 && (
        <Notice>
          <p>{words.none}</p>
        </Notice>
      )}
      <div className="rows__list">
        {data.map((file, index) => (
          <DataFile
            key={file.id}
            index={index}
            file={file}
            chosen={files.find(({ id }) => id === file.id) ?? null}
            link={fileAt(page.reference, file.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface DataFileProps {
  index: number;
  file: { id: string; name: string };
  chosen: DeliveredFile | null;
  link: string;
}

function DataFile({ index, file, chosen, link }: DataFileProps) {
  const words = useCopy(copy);
  const along = useField(`files.${index}.with`);
  const contains = useField(`files.${index}.contains`);
  const id = useField(`files.${index}.id`);
  const name = useField(`files.${index}.name`);
  return (
    <div className="rows__row rows__row--file">
      <input type="hidden" name={id.name} value={file.id} />
      <input type="hidden" name={name.name} value={file.name} />
      <div className="choice choice--alone">
        <input
          type="checkbox"
          className="choice__control"
          id={along.name}
          name={along.name}
          value="yes"
          defaultChecked={along.checked(chosen !== null)}
        />
        <label className="choice__label" htmlFor={along.name}>
          {file.name} <span className="soft">{words.goesAlong}</span>
        </label>
      </div>
      <a href={link}>
        {words.open} <span className="visually-hidden">{file.name}</span>
      </a>
      <div className="rows__cell rows__cell--wide">
        <label htmlFor={contains.name}>{words.contains}</label>
        <input
          id={contains.name}
          name={contains.name}
          className="input"
          maxLength={300}
          defaultValue={contains.value(chosen?.contains ?? "")}
        />
      </div>
    </div>
  );
}
