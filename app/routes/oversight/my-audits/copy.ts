import type { Copy } from "../../../components/language";

export const title = { nl: "Mijn audits", en: "My audits" };

interface MyAuditsCopy {
  lead: string;
  none: string;
  noneText: string;
  window: (from: string, through: string) => string;
  upcoming: (from: string) => string;
  over: string;
  signFirst: string;
  signText: (purpose: string) => string;
  terms: (version: number) => string;
  sign: string;
  signed: string;
  moved: string;
  notYours: string;
  sample: (reference: string) => string;
  sampleNone: string;
  columns: { looked: string };
  looked: string;
  notLooked: string;
}

export const copy: Copy<MyAuditsCopy> = {
  nl: {
    lead: "Hier staan de dossiers die voor uw audit zijn geloot. U ziet ze zolang de audit loopt. Gezondheidsgegevens, bewijs van identiteit en de inhoud van bestanden blijven verborgen.",
    none: "Er is geen audit voor u",
    noneText: "Zodra de privacyfunctionaris of een beheerder een audit voor u opent, staat die hier.",
    window: (from, through) => `Loopt van ${from} tot en met ${through}.`,
    upcoming: (from) => `U ziet de dossiers vanaf ${from}.`,
    over: "Deze audit is voorbij. U ziet de dossiers niet meer.",
    signFirst: "Lees en teken eerst de voorwaarden",
    signText: (purpose) => `U tekent dat u wat u ziet alleen gebruikt voor: ${purpose}`,
    terms: (version) => `Voorwaarden voor de auditor, versie ${version}`,
    sign: "Ik heb de voorwaarden gelezen en onderteken ze voor deze audit",
    signed: "U hebt getekend. Hieronder staan de dossiers.",
    moved: "De voorwaarden zijn net veranderd. Lees de nieuwe tekst.",
    notYours: "Deze audit kunt u niet meer tekenen.",
    sample: (reference) => `Dossiers van ${reference}`,
    sampleNone: "Er is nu geen dossier dat u kunt zien.",
    columns: { looked: "Door u bekeken" },
    looked: "bekeken",
    notLooked: "nog niet",
  },
  en: {
    lead: "These are the cases that were drawn for your audit. You see them while the audit runs. Health data, proof of identity and the content of files stay hidden.",
    none: "There is no audit for you",
    noneText: "As soon as the privacy officer or an administrator opens an audit for you, it appears here.",
    window: (from, through) => `Runs from ${from} until ${through}.`,
    upcoming: (from) => `You see the cases from ${from}.`,
    over: "This audit is over. You no longer see the cases.",
    signFirst: "First read and sign the terms",
    signText: (purpose) => `You sign to use what you see only for: ${purpose}`,
    terms: (version) => `Terms for the auditor, version ${version}`,
    sign: "I have read the terms and sign them for this audit",
    signed: "You have signed. The cases are below.",
    moved: "The terms have just changed. Read the new text.",
    notYours: "You can no longer sign this audit.",
    sample: (reference) => `Cases of ${reference}`,
    sampleNone: "There is no case now that you can see.",
    columns: { looked: "Looked at by you" },
    looked: "looked at",
    notLooked: "not yet",
  },
};
