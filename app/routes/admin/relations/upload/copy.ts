import type { Copy } from "../../../../components/language";

export const title = { nl: "Bestand inlezen", en: "Import a file" };

export const copy: Copy<
  Record<"lead" | "kind" | "file" | "fileHint" | "submit", string> & { errors: Record<string, string> }
> = {
  nl: {
    lead: "U kiest hierna wat de kolommen betekenen en ziet eerst wat er zou veranderen. Er verandert niets voordat u akkoord geeft.",
    kind: "Wie staan er in het bestand?",
    file: "CSV-bestand",
    fileHint:
      "Met de namen van de kolommen op de eerste rij. Gescheiden door puntkomma’s, komma’s of tabs. Een Excel-bestand slaat u eerst op als CSV. Het burgerservicenummer hoort niet in dit register: laat die kolom weg.",
    submit: "Bestand versturen",
    errors: { choose: "Kies wie er in het bestand staan.", missing: "Kies een bestand." },
  },
  en: {
    lead: "Next you choose what the columns mean and see first what would change. Nothing changes before you agree.",
    kind: "Who are in the file?",
    file: "CSV file",
    fileHint:
      "With the names of the columns in the first row. Separated by semicolons, commas or tabs. Save an Excel file as CSV first. The citizen service number has no place in this register: leave that column out.",
    submit: "Send the file",
    errors: { choose: "Choose who are in the file.", missing: "Choose a file." },
  },
};
