import type { Ground } from "../../../../db/reader";
import type { Copy } from "../../../components/language";

export const title = { nl: "Wie keek", en: "Who looked" };

interface LooksCopy {
  lead: string;
  reference: string;
  who: string;
  everyone: string;
  from: string;
  until: string;
  show: string;
  clear: string;
  closed: string;
  unknown: string;
  wrongPeriod: string;
  none: string;
  noneText: string;
  next: string;
  first: string;
  columns: Record<"when" | "reference" | "who" | "what" | "why", string>;
  outside: Record<string, string>;
  whats: Record<string, string>;
  grounds: Record<Ground, string>;
  listed: string;
  noReason: string;
}

export const copy: Copy<LooksCopy> = {
  nl: {
    lead: "Elke keer dat iemand een dossier of een bestand opende: wie, wanneer, en op welke grond. Zonder iets over de inhoud.",
    reference: "Dossier",
    who: "Medewerker",
    everyone: "iedereen",
    from: "Van",
    until: "Tot",
    show: "Tonen",
    clear: "Alles wissen",
    closed: "afgesloten",
    unknown: "Er is geen dossier met dit kenmerk waarvan u dit kunt opvragen. Controleer het kenmerk.",
    wrongPeriod: "Deze periode klopt niet. Vul een begindatum in die voor de einddatum ligt.",
    none: "Niemand keek",
    noneText: "In deze periode is er niets geopend. Kies een ruimere periode of een andere medewerker.",
    next: "Volgende",
    first: "Eerste bladzijde",
    columns: { when: "Wanneer", reference: "Dossier", who: "Wie", what: "Wat", why: "Op welke grond" },
    outside: { requester: "verzoeker", subject: "betrokkene" },
    whats: {
      case: "dossier",
      approval: "besluit om te tekenen",
      "receipt-date": "ontvangstdatum",
      preview: "voorbeeld van een brief",
      letter: "brief",
      file: "bestand",
      "code-letter": "brief met code",
      export: "lijst als CSV",
      search: "gevonden door zoeken",
    },
    grounds: {
      own: "behandelt het",
      team: "team van de behandelaar",
      nobody: "nog van niemand",
      signature: "tekent het, of deed dat",
      complaint: "manager, bij een klacht",
      glass: "brak het glas",
      audit: "auditor, in een steekproef",
    },
    listed: "in een lijst die deze persoon mag zien",
    noReason: "reden vernietigd met het dossier",
  },
  en: {
    lead: "Every time somebody opened a case or a file: who, when, and by what right. Nothing about what it says.",
    reference: "Case",
    who: "Member of staff",
    everyone: "everyone",
    from: "From",
    until: "Until",
    show: "Show",
    clear: "Clear all",
    closed: "closed",
    unknown: "There is no case with this reference that you can ask this about. Check the reference.",
    wrongPeriod: "This period is not right. Enter a first date that lies before the last.",
    none: "Nobody looked",
    noneText: "Nothing was opened in this period. Choose a longer period or somebody else.",
    next: "Next",
    first: "First page",
    columns: { when: "When", reference: "Case", who: "Who", what: "What", why: "By what right" },
    outside: { requester: "requester", subject: "subject" },
    whats: {
      case: "case",
      approval: "decision to sign",
      "receipt-date": "receipt date",
      preview: "preview of a letter",
      letter: "letter",
      file: "file",
      "code-letter": "letter with a code",
      export: "list as CSV",
      search: "found by a search",
    },
    grounds: {
      own: "handles it",
      team: "team of its handler",
      nobody: "nobody's yet",
      signature: "signs it, or did",
      complaint: "manager, of a complaint",
      glass: "broke the glass",
      audit: "auditor, in a sample",
    },
    listed: "in a list that this person may see",
    noReason: "reason destroyed with the case",
  },
};
