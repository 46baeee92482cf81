import { Icon } from "../../components/icon";
import { type Copy, useCopy } from "../../components/language";
import type { ReadyFile } from "./export.server";

export const title = { nl: "Uw bestand staat klaar", en: "Your file is ready" };

const copy: Copy<Record<"save" | "close" | "none", string>> = {
  nl: {
    save: "Opslaan",
    close: "Daarna kunt u dit tabblad sluiten.",
    none: "Er staat geen bestand klaar. Vraag het op bij de lijst zelf.",
  },
  en: {
    save: "Save",
    close: "After that you can close this tab.",
    none: "There is no file here. Ask for it at the list itself.",
  },
};

/**
 * A file of rows that a form selected. The form opens this in a tab of its own, so that nothing typed is lost; the
 * file is in the link itself, because an address that holds what was typed may not exist.
 */
export function FileReady({ file }: { file: ReadyFile | undefined }) {
  const words = useCopy(copy);
  const heading = useCopy(title);
  if (!file) return <p>{words.none}</p>;
  return (
    <div className="page">
      <h1>{heading}</h1>
      <p>
        <a
          className="button"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(file.text)}`}
          download={file.name}
        >
          <Icon name="download" />
          <span>
            {words.save} ({file.name})
          </span>
        </a>
      </p>
      <p className="soft">{words.close}</p>
    </div>
  );
}
