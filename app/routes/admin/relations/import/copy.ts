import type { ColumnProblem } from "../../../../commands/relations/steer-import.server";
import type { FileProblem } from "../../../../commands/relations/upload-file.server";
import type { Copy } from "../../../../components/language";

export const title = { nl: "Inlezen", en: "Import" };

/** Why a whole import failed, or is where it is. */
export type ImportProblem = FileProblem | "busy" | "error" | "register-moved";

interface ImportCopy
  extends Record<
    | "file"
    | "push"
    | "rows"
    | "kind"
    | "by"
    | "refresh"
    | "tooLate"
    | "tooLateTitle"
    | "columns"
    | "columnsLead"
    | "column"
    | "meaning"
    | "noMeaning"
    | "whole"
    | "wholeHint"
    | "compare"
    | "discard"
    | "preview"
    | "previewLead"
    | "nothing"
    | "agree"
    | "reconsider"
    | "changed"
    | "changedFields"
    | "new"
    | "ending"
    | "endingNobody"
    | "rejected"
    | "row"
    | "number"
    | "reason"
    | "download"
    | "done"
    | "again",
    string
  > {
  progress: (done: string, total: string) => string;
  first: (shown: string, of: string) => string;
  problems: Record<ImportProblem, string>;
  columnProblems: Record<ColumnProblem, string>;
}

export const copy: Copy<ImportCopy> = {
  nl: {
    file: "Bestand",
    push: "Levering door een systeem",
    rows: "Rijen",
    kind: "Soort",
    by: "Door",
    refresh: "Stand verversen",
    tooLateTitle: "Er is intussen iets veranderd",
    tooLate:
      "Iemand anders ging verder met dit bestand, of het register veranderde. U ziet nu de laatste stand.",
    columns: "Wat betekenen de kolommen?",
    columnsLead:
      "Wij stellen voor wat wij herkennen, of wat u de vorige keer koos. Een kolom zonder betekenis wordt niet gelezen.",
    column: "Kolom",
    meaning: "Betekenis",
    noMeaning: "(niet lezen)",
    whole: "Dit bestand is volledig",
    wholeHint:
      "Wie van deze soort niet in het bestand staat, wordt als beëindigd gemarkeerd. Laat dit uit bij een bestand met alleen wijzigingen.",
    compare: "Vergelijken met het register",
    discard: "Bestand weggooien",
    preview: "Dit zou er veranderen",
    previewLead: "Er is nog niets veranderd.",
    nothing: "Alles in dit bestand staat al zo in het register.",
    agree: "Akkoord, verwerken",
    reconsider: "Kolommen opnieuw kiezen",
    changed: "Gewijzigd",
    changedFields: "Wat verandert",
    new: "Nieuw",
    ending: "Beëindigd, omdat zij in het volledige bestand ontbreken",
    endingNobody:
      "Er wordt niemand beëindigd: van een of meer rijen ontbreekt het nummer, dus niet zeker is wie er ontbreekt.",
    rejected: "Afgekeurd",
    row: "Rij",
    number: "Nummer",
    reason: "Waarom",
    download: "Alle afgekeurde rijen als CSV",
    done: "Dit bestand is verwerkt.",
    again: "Nog een bestand inlezen",
    progress: (done, total) => `${done} van ${total} rijen`,
    first: (shown, of) => `De eerste ${shown} van ${of}.`,
    problems: {
      empty: "Het bestand is leeg, of er staan geen namen van kolommen op de eerste rij.",
      "too-many-rows": "Het bestand heeft meer dan 300.000 rijen. Verdeel het over meer bestanden.",
      "not-csv": "Dit is geen CSV-bestand. Sla een Excel-bestand eerst op als CSV en lees dat in.",
      "broken-csv": "Het bestand is niet te lezen: waarschijnlijk ontbreekt ergens een aanhalingsteken.",
      interrupted:
        "De verbinding viel weg voordat alles binnen was. Er is niets veranderd; probeer het opnieuw.",
      busy: "Een ander bestand was nog in verwerking. Er is niets veranderd; het systeem kan het opnieuw proberen.",
      error:
        "Het verwerken is misgegaan. Lees het bestand opnieuw in: wat al verwerkt was, blijft staan en telt niet dubbel.",
      "register-moved":
        "Het register is intussen door een andere levering veranderd. Hieronder staat opnieuw wat er zou veranderen.",
    },
    columnProblems: {
      "number-unmapped": "Kies in welke kolom het nummer staat. Daarmee herkennen wij wie al bekend is.",
      "mapped-twice": "Twee kolommen hebben dezelfde betekenis. Kies er één.",
    },
  },
  en: {
    file: "File",
    push: "Push by a system",
    rows: "Rows",
    kind: "Kind",
    by: "By",
    refresh: "Refresh",
    tooLateTitle: "Something changed meanwhile",
    tooLate: "Somebody else went on with this file, or the register changed. You now see the latest state.",
    columns: "What do the columns mean?",
    columnsLead:
      "We propose what we recognise, or what you chose last time. A column without a meaning is not read.",
    column: "Column",
    meaning: "Meaning",
    noMeaning: "(do not read)",
    whole: "This file is complete",
    wholeHint:
      "Whoever of this kind is absent from the file is marked as ended. Leave this off for a file of changes only.",
    compare: "Compare with the register",
    discard: "Discard the file",
    preview: "This would change",
    previewLead: "Nothing has changed yet.",
    nothing: "Everything in this file already stands like that in the register.",
    agree: "Agree and apply",
    reconsider: "Choose columns again",
    changed: "Changed",
    changedFields: "What changes",
    new: "New",
    ending: "Ended, because they are absent from the complete file",
    endingNobody: "Nobody is ended: one or more rows have no number, so it is not certain who is absent.",
    rejected: "Rejected",
    row: "Row",
    number: "Number",
    reason: "Why",
    download: "All rejected rows as CSV",
    done: "This file was applied.",
    again: "Import another file",
    progress: (done, total) => `${done} of ${total} rows`,
    first: (shown, of) => `The first ${shown} of ${of}.`,
    problems: {
      empty: "The file is empty, or its first row has no names of columns.",
      "too-many-rows": "The file has more than 300,000 rows. Divide it over several files.",
      "not-csv": "This is no CSV file. Save an Excel file as CSV first and import that.",
      "broken-csv": "The file cannot be read: a quotation mark is probably missing somewhere.",
      interrupted: "The connection broke before everything was in. Nothing changed; try again.",
      busy: "Another file was being applied. Nothing changed; the system can try again.",
      error:
        "Applying went wrong. Import the file again: what was applied already stays and does not count twice.",
      "register-moved": "Another push changed the register in the meantime. Below is anew what would change.",
    },
    columnProblems: {
      "number-unmapped": "Choose which column has the number. By it we recognise who is known already.",
      "mapped-twice": "Two columns have the same meaning. Choose one.",
    },
  },
};
