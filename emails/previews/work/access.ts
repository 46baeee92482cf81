import type { WorkOf } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";

type Access = WorkOf<"access">;

const NL: Omit<Access, "withheld"> = {
  kind: "access",
  purposes: [
    { purpose: "u begeleiden naar ander werk", ground: "overeenkomst met u, artikel 6 lid 1 onder b AVG" },
    {
      purpose: "verslag doen aan uw vorige werkgever",
      ground: "gerechtvaardigd belang, artikel 6 lid 1 onder f AVG",
    },
    { purpose: "facturen bewaren", ground: "wettelijke plicht, artikel 6 lid 1 onder c AVG" },
  ],
  categories: [
    "naam en contactgegevens",
    "opleiding en werkervaring",
    "gespreksverslagen",
    "uitslagen van tests",
  ],
  recipients: [
    { name: "Bouwbedrijf Van Dam B.V.", received: "drie voortgangsverslagen, in 2025" },
    { name: "Talentmaat Tests B.V.", received: "naam en e-mailadres, op 3 februari 2025" },
    { name: "Noordhost B.V.", received: "alle gegevens, om ze voor ons op te slaan" },
  ],
  noRecipients: false,
  retention: [
    { category: "dossier", period: "twee jaar na het einde van uw traject, dus tot 1 september 2028" },
    { category: "facturen", period: "zeven jaar na het boekjaar" },
  ],
  sources: [{ name: "Bouwbedrijf Van Dam B.V.", gave: "uw functie en de datum waarop u in dienst kwam" }],
  onlyFromPerson: false,
  automatedDecisions: { exists: false },
  transfers: { exists: false },
  nationalNumberProcessed: false,
  files: [
    { id: "file", name: "dossier.pdf", contains: "uw hele cliëntdossier met gespreksverslagen" },
    { id: "mail", name: "e-mails.pdf", contains: "e-mails van en over u, 2024 tot en met 2026" },
    { id: "tests", name: "tests.pdf", contains: "uw antwoorden en uitslagen, met uitleg van de codes" },
  ],
};

const EN: Omit<Access, "withheld"> = {
  kind: "access",
  purposes: [
    { purpose: "guiding you to other work", ground: "contract with you, Article 6(1)(b) GDPR" },
    { purpose: "reporting to your former employer", ground: "legitimate interest, Article 6(1)(f) GDPR" },
    { purpose: "keeping invoices", ground: "legal obligation, Article 6(1)(c) GDPR" },
  ],
  categories: [
    "name and contact details",
    "education and work experience",
    "notes of conversations",
    "test results",
  ],
  recipients: [
    { name: "Bouwbedrijf Van Dam B.V.", received: "three progress reports, in 2025" },
    { name: "Talentmaat Tests B.V.", received: "name and e-mail address, on 3 February 2025" },
    { name: "Noordhost B.V.", received: "all data, to store them for us" },
  ],
  noRecipients: false,
  retention: [
    { category: "file", period: "two years after the end of your programme, so until 1 September 2028" },
    { category: "invoices", period: "seven years after the financial year" },
  ],
  sources: [{ name: "Bouwbedrijf Van Dam B.V.", gave: "your position and the date on which you were hired" }],
  onlyFromPerson: false,
  automatedDecisions: { exists: false },
  transfers: { exists: false },
  nationalNumberProcessed: false,
  files: [
    { id: "file", name: "file.pdf", contains: "your whole client file with notes of conversations" },
    { id: "mail", name: "e-mails.pdf", contains: "e-mails from and about you, 2024 to 2026" },
    { id: "tests", name: "tests.pdf", contains: "your answers and results, with the codes explained" },
  ],
};

const MASKED = {
  nl: [
    {
      id: "colleagues",
      what: "Namen en privénummers van collega's in de e-mails",
      reason: "Dat zijn gegevens van anderen. Zonder die gegevens zijn de e-mails voor u goed te begrijpen.",
      article: "artikel 15 lid 4 AVG",
    },
    {
      id: "test-items",
      what: "De vragen van de test zelf",
      reason: "De vragen zijn bedrijfsgeheim van het testbureau. Uw antwoorden en uitslagen krijgt u wel.",
      article: "artikel 15 lid 4 AVG",
    },
  ],
  en: [
    {
      id: "colleagues",
      what: "Names and private numbers of colleagues in the e-mails",
      reason: "These are data about other people. You can follow the e-mails well without them.",
      article: "Article 15(4) GDPR",
    },
    {
      id: "test-items",
      what: "The questions of the test itself",
      reason: "The questions are a trade secret of the test supplier. You do get your answers and results.",
      article: "Article 15(4) GDPR",
    },
  ],
};

export const accessWork = (language: Language, partial: boolean): Access => ({
  ...(language === "nl" ? NL : EN),
  withheld: partial ? MASKED[language] : [],
});
