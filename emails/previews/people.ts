import type { Kind } from "../../workflows/kinds";
import type { OrganisationFacts } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import type { CaseLetterProps } from "../letter";

/** Werkcontact as the example organisation; everybody else is made up. */
export const previewOrganisation: OrganisationFacts = {
  name: "Werkcontact B.V.",
  shortName: "Werkcontact",
  postalAddress: ["Postbus 928", "2501 CX Den Haag"],
  website: "www.werkcontact.example",
  privacyContact: { email: "privacy@werkcontact.example", phone: "070 - 555 01 23" },
  supervisoryAuthority: {
    name: "Autoriteit Persoonsgegevens",
    address: "Postbus 93374, 2509 AJ Den Haag",
    phone: "088 - 1805 250",
    website: "autoriteitpersoonsgegevens.nl",
    checkedOn: "2026-11-01",
  },
  complaintsCommission: {
    name: "klachtencommissie van OVAL",
    website: "www.klachtregeling.nl",
    fee: {
      nl: "Dat kost € 75. U krijgt dat terug als u gelijk krijgt.",
      en: "This costs EUR 75. You get it back if you turn out to be right.",
    },
    checkedOn: "2026-11-01",
  },
  brands: [
    { id: "outplacementbureau", name: "outplacementbureau.nl" },
    { id: "beroepskeuzeonline", name: "beroepskeuzeonline.nl" },
  ],
};

export const previewPerson = {
  name: "Els Verhoeven",
  lines: ["Laan van de Linden 12", "2512 AB Den Haag"],
};

const ASKED: Partial<Record<Kind, Record<Language, string>>> = {
  access: {
    nl: "Ik wil graag weten welke gegevens jullie van mij hebben. Vooral de verslagen van de gesprekken en wat er naar mijn werkgever is gegaan.",
    en: "I would like to know which data you hold about me. Above all the notes of the conversations and what went to my employer.",
  },
  complaint: {
    nl: "Mijn adviseur belde mij drie keer op mijn werk, terwijl ik had gevraagd om dat niet te doen.",
    en: "My adviser called me at work three times, although I had asked not to.",
  },
  question: {
    nl: "Kan iemand van buiten mijn dossier lezen als jullie een keurmerk laten controleren?",
    en: "Can someone from outside read my file when your quality mark is audited?",
  },
};
const ELSE: Record<Language, string> = {
  nl: "Graag hoor ik wat u met mijn verzoek doet.",
  en: "I look forward to hearing what you do with my request.",
};

/** What every letter in a case carries, for an example case of this kind. */
export function previewLetter(kind: Kind, language: Language): CaseLetterProps {
  const complaint = kind === "complaint";
  return {
    organisation: previewOrganisation,
    addressee: previewPerson,
    onBehalfOf: null,
    reference: complaint ? "KL-2026-0007-T" : "VZ-2026-0042-K",
    kind,
    date: "2026-03-12",
    requestedOn: null,
    receivedOn: "2026-03-05",
    asked: (ASKED[kind] ?? ELSE)[language],
    signer: { name: "M. Jansen", jobTitle: language === "nl" ? "functionaris privacy" : "privacy officer" },
    statusUrl: "https://privacy.werkcontact.example/status",
    words: {},
  };
}

export const previewStaff = {
  organisation: previewOrganisation,
  reference: "VZ-2026-0042-K",
  caseUrl: "https://privacy.werkcontact.example/medewerkers/dossier/VZ-2026-0042-K",
};
