import type { Copy } from "../../../components/language";

export const title = { nl: "Verklaringen en gedragscode", en: "Statements and code of conduct" };

interface AdminStatementsCopy {
  lead: string;
  version: (version: number, when: string, by: string) => string;
  installation: string;
  read: string;
  write: string;
  nl: string;
  en: string;
  textHint: string;
  publish: string;
  publishHint: string;
  published: string;
  problems: Record<"empty" | "long" | "same" | "moved", string>;
  accepted: string;
  who: string;
  what: string;
  versionHead: string;
  when: string;
  notYet: string;
  email: string;
  export: string;
}

export const copy: Copy<AdminStatementsCopy> = {
  nl: {
    lead: "Niemand kan in het loket werken zonder deze teksten te hebben gelezen en aanvaard. Publiceert u een nieuwe versie, dan vraagt het loket het iedereen opnieuw.",
    version: (version, when, by) => `Versie ${version}, gepubliceerd op ${when} door ${by}.`,
    installation: "de installatie",
    read: "Lezen",
    write: "Nieuwe versie schrijven",
    nl: "Tekst in het Nederlands",
    en: "Tekst in het Engels",
    textHint:
      "Een lege regel begint een nieuwe alinea. Een regel die begint met een streepje hoort bij een lijst.",
    publish: "Publiceren",
    publishHint: "De nieuwe versie geldt meteen. Een versie kan niet meer worden veranderd of verwijderd.",
    published: "De nieuwe versie geldt vanaf nu.",
    problems: {
      empty: "Schrijf de tekst in het Nederlands.",
      long: "Maak de tekst korter dan 20.000 tekens.",
      same: "Deze tekst is dezelfde als die nu geldt.",
      moved:
        "Iemand anders publiceerde zojuist een nieuwe versie. Lees die eerst; wat u schreef staat er nog.",
    },
    accepted: "Wie wat aanvaardde",
    who: "Medewerker",
    what: "Tekst",
    versionHead: "Versie",
    when: "Aanvaard op",
    notYet: "nog niet",
    email: "E-mailadres",
    export: "Exporteren (CSV)",
  },
  en: {
    lead: "Nobody can work in the desk without having read and accepted these texts. When you publish a new version, the desk asks everybody again.",
    version: (version, when, by) => `Version ${version}, published on ${when} by ${by}.`,
    installation: "the installation",
    read: "Read",
    write: "Write a new version",
    nl: "Text in Dutch",
    en: "Text in English",
    textHint: "An empty line begins a new paragraph. A line that begins with a dash belongs to a list.",
    publish: "Publish",
    publishHint: "The new version holds at once. A version cannot be changed or removed.",
    published: "The new version holds from now on.",
    problems: {
      empty: "Write the text in Dutch.",
      long: "Make the text shorter than 20,000 characters.",
      same: "This text is the same as the one that holds now.",
      moved:
        "Somebody else has just published a new version. Read that first; what you wrote is still there.",
    },
    accepted: "Who accepted what",
    who: "Colleague",
    what: "Text",
    versionHead: "Version",
    when: "Accepted on",
    notYet: "not yet",
    email: "E-mail address",
    export: "Export (CSV)",
  },
};
