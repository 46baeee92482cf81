import type { Shown } from "../../../../db/auditor";
import type { FilePurpose } from "../../../../db/schema/content";
import type { Copy } from "../../../components/language";

export const title = { nl: "Dossier in een audit", en: "Case in an audit" };

interface AuditedCaseCopy {
  back: string;
  state: string;
  shows: Record<Shown, string>;
  showsTitle: string;
  never: string;
  facts: string;
  factTerms: Record<"capacity" | "channel" | "handler" | "identity" | "level", string>;
  nobody: string;
  notEstablished: string;
  established: (how: string, on: string, by: string | null) => string;
  level: (reached: number, needed: number) => string;
  asked: string;
  askedHidden: string;
  askedNothing: string;
  letters: string;
  lettersHidden: string;
  lettersNone: string;
  posted: (on: string) => string;
  files: string;
  filesNone: string;
  filesHint: string;
  purposes: Record<Exclude<FilePurpose, "identity">, string>;
}

export const copy: Copy<AuditedCaseCopy> = {
  nl: {
    back: "Mijn audits",
    state: "Stand van zaken",
    showsTitle: "Wat u van dit dossier ziet",
    shows: {
      procedure:
        "In dit dossier gaat het om gezondheidsgegevens. U ziet wat er gebeurde, wanneer en door wie; brieven en wat mensen schreven blijven verborgen.",
      letters:
        "U ziet wat er gebeurde en onze brieven. Wat mensen zelf schreven kan over gezondheid gaan en blijft verborgen.",
      words:
        "Vastgelegd is dat dit dossier geen gezondheidsgegevens heeft. U ziet wat er gebeurde, onze brieven en wat mensen schreven.",
    },
    never:
      "Namen en adressen, bewijs van identiteit, de inhoud van bestanden en notities van medewerkers ziet u nooit.",
    facts: "Over dit dossier",
    factTerms: {
      capacity: "Wie vraagt",
      channel: "Ontvangen via",
      handler: "Behandelaar",
      identity: "Identiteit",
      level: "Niveau",
    },
    nobody: "niemand",
    notEstablished: "nog niet vastgesteld",
    established: (how, on, by) => `${how}, ${on}${by ? `, door ${by}` : ""}`,
    level: (reached, needed) => `${reached} bereikt, ${needed} nodig`,
    asked: "Wat is gevraagd",
    askedHidden: "Verborgen: hierin kunnen gezondheidsgegevens staan.",
    askedNothing: "De verzoeker schreef er niets bij.",
    letters: "Brieven",
    lettersHidden: "Verborgen: in dit dossier gaat het om gezondheidsgegevens.",
    lettersNone: "Er is nog geen brief verstuurd.",
    posted: (on) => `gepost op ${on}`,
    files: "Bestanden",
    filesNone: "Er zijn geen bestanden.",
    filesHint: "Alleen dat ze er zijn: een bestand openen kan niet.",
    purposes: {
      data: "gegevens voor het antwoord",
      evidence: "bewijs van uitvoering",
      request: "van de verzoeker",
    },
  },
  en: {
    back: "My audits",
    state: "State of affairs",
    showsTitle: "What you see of this case",
    shows: {
      procedure:
        "Health data are involved in this case. You see what happened, when and by whom; letters and what people wrote stay hidden.",
      letters:
        "You see what happened and our letters. What people wrote themselves may be about health and stays hidden.",
      words:
        "It was recorded that this case holds no health data. You see what happened, our letters and what people wrote.",
    },
    never: "You never see names and addresses, proof of identity, the content of files or notes among staff.",
    facts: "About this case",
    factTerms: {
      capacity: "Who asks",
      channel: "Received by",
      handler: "Handler",
      identity: "Identity",
      level: "Level",
    },
    nobody: "nobody",
    notEstablished: "not established yet",
    established: (how, on, by) => `${how}, ${on}${by ? `, by ${by}` : ""}`,
    level: (reached, needed) => `${reached} reached, ${needed} needed`,
    asked: "What was asked",
    askedHidden: "Hidden: it may hold health data.",
    askedNothing: "The requester added no words.",
    letters: "Letters",
    lettersHidden: "Hidden: health data are involved in this case.",
    lettersNone: "No letter was sent yet.",
    posted: (on) => `posted on ${on}`,
    files: "Files",
    filesNone: "There are no files.",
    filesHint: "Only that they are there: a file cannot be opened.",
    purposes: {
      data: "data for the answer",
      evidence: "evidence of execution",
      request: "from the requester",
    },
  },
};
