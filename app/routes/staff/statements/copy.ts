import type { StatementKind } from "../../../../db/schema/staff";
import type { Copy } from "../../../components/language";

export const title = { nl: "Lees en aanvaard", en: "Read and accept" };

interface StatementsCopy {
  kinds: Record<StatementKind, string>;
  lead: (count: number) => string;
  allDone: string;
  version: (version: number, since: string) => string;
  accepts: Record<StatementKind, string>;
  accepted: (when: string) => string;
  moved: string;
  goOn: string;
}

export const copy: Copy<StatementsCopy> = {
  nl: {
    kinds: {
      confidentiality: "Geheimhoudingsverklaring",
      "code-of-conduct": "Gedragscode",
      regulation: "Privacyreglement voor medewerkers",
      "auditor-terms": "Voorwaarden voor de auditor",
    },
    lead: (count) =>
      count === 1
        ? "Voordat u verder kunt, vragen wij u om deze tekst te lezen en te aanvaarden."
        : `Voordat u verder kunt, vragen wij u om deze ${count} teksten te lezen en te aanvaarden. Elke tekst heeft een eigen knop.`,
    allDone: "U hebt alles gelezen en aanvaard wat nu geldt.",
    version: (version, since) => `Versie ${version}, van ${since}`,
    accepts: {
      confidentiality: "Ik heb de verklaring gelezen en houd mij eraan",
      "code-of-conduct": "Ik heb de gedragscode gelezen en houd mij eraan",
      regulation: "Ik heb het reglement gelezen en houd mij eraan",
      "auditor-terms": "Ik heb de voorwaarden gelezen en onderteken ze",
    },
    accepted: (when) => `U aanvaardde dit op ${when}.`,
    moved: "Deze tekst is zojuist veranderd. Lees de nieuwe versie.",
    goOn: "Verder",
  },
  en: {
    kinds: {
      confidentiality: "Confidentiality statement",
      "code-of-conduct": "Code of conduct",
      regulation: "Privacy regulation for staff",
      "auditor-terms": "Terms for the auditor",
    },
    lead: (count) =>
      count === 1
        ? "Before you can go on, we ask you to read and accept this text."
        : `Before you can go on, we ask you to read and accept these ${count} texts. Each text has its own button.`,
    allDone: "You have read and accepted all that applies now.",
    version: (version, since) => `Version ${version}, of ${since}`,
    accepts: {
      confidentiality: "I have read the statement and will keep to it",
      "code-of-conduct": "I have read the code of conduct and will keep to it",
      regulation: "I have read the regulation and will keep to it",
      "auditor-terms": "I have read the terms and sign them",
    },
    accepted: (when) => `You accepted this on ${when}.`,
    moved: "This text has just changed. Read the new version.",
    goOn: "Continue",
  },
};
