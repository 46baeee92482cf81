import type { Copy } from "../../../components/language";

interface Section {
  id: string;
  title: string;
  text?: string[];
  list?: string[];
  after?: string[];
}

export interface RegulationCopy {
  title: string;
  contents: string;
  lead: string;
  sections: Section[];
  rights: { title: string; intro: string; items: { name: string; text: string }[]; start: string };
  complaints: { title: string; text: (authority: string) => string[] };
}

export const title = { nl: "Privacyreglement in het kort", en: "The privacy regulation in brief" };

/**
 * Summary of the regulation. What the law has overtaken since 2018 is left out (the Wbp, consent by
 * enrolling, limits to liability, keeping log files for ever); the rights are those of the GDPR.
 */
export const copy: Copy<(organisation: string) => RegulationCopy> = {
  nl: (organisation) => ({
    title: title.nl,
    contents: "Op deze pagina",
    lead: `Wat ${organisation} met persoonsgegevens van cliënten en opdrachtgevers doet, en welke rechten u hebt.`,
    sections: [
      {
        id: "waarvoor",
        title: "Waarvoor wij gegevens gebruiken",
        text: ["Wij gebruiken gegevens alleen voor een doel dat vooraf vaststaat:"],
        list: [
          "u inschrijven en toegang geven tot ons digitale portaal;",
          "u begeleiden: outplacement, loopbaanadvies, coaching, re-integratie en assessments;",
          "testen en onderzoeken afnemen en de uitslag met u bespreken;",
          "u in contact brengen met mogelijke werkgevers, als u daar toestemming voor gaf;",
          "afspraken met opdrachtgevers uitvoeren en factureren;",
          "u informeren, bijvoorbeeld met een nieuwsbrief. Daarvoor kunt u zich altijd afmelden.",
        ],
      },
      {
        id: "dossier",
        title: "Wat er in uw dossier staat",
        text: [
          "Van elke cliënt maken wij een dossier. Daarin staan uw persoonlijke gegevens, korte gespreksnotities, brieven en e-mails, testuitslagen en rapportages. Alleen medewerkers die het voor hun werk nodig hebben, kunnen erbij. Zij hebben een geheimhoudingsplicht.",
        ],
      },
      {
        id: "werkgever",
        title: "Wat uw werkgever hoort",
        text: [
          "Aan het begin van het traject spreken wij met u af wat wij rapporteren, aan wie en wanneer. Een uitgebreide rapportage over u leggen wij altijd aan u voor. Vertrouwelijke informatie rapporteren wij niet.",
          "Uw werkgever hoort van ons niet dat u een verzoek of klacht hebt ingediend.",
        ],
      },
      {
        id: "gezondheid",
        title: "Gegevens over uw gezondheid",
        text: [
          "Gegevens over uw gezondheid gebruiken wij alleen als dat nodig is voor uw re-integratie of begeleiding. Informatie van een arts vragen wij alleen op met uw schriftelijke toestemming. Die toestemming kunt u altijd intrekken.",
        ],
      },
      {
        id: "bewaren",
        title: "Hoe lang wij gegevens bewaren",
        text: [
          "In de regel bewaren wij een dossier niet langer dan twee jaar na het einde van het traject. Soms verplicht de wet ons om iets langer te bewaren. Facturen bewaren wij bijvoorbeeld zeven jaar voor de belastingdienst.",
        ],
      },
      {
        id: "delen",
        title: "Met wie wij gegevens delen",
        text: [
          "Wij geven gegevens alleen aan anderen als dat nodig is voor uw traject, als de wet het verplicht of als u daar toestemming voor gaf. De organisatie die onze kwaliteit toetst, kan dossiers inzien en gebruikt die alleen daarvoor.",
        ],
      },
    ],
    rights: {
      title: "Uw rechten",
      intro:
        "De Algemene verordening gegevensbescherming (AVG) geeft u deze rechten. Een verzoek is gratis. U krijgt binnen een maand antwoord.",
      items: [
        {
          name: "Inzage",
          text: "U mag weten welke gegevens wij van u hebben en krijgt er een kopie van (artikel 15).",
        },
        {
          name: "Verbeteren en aanvullen",
          text: "Kloppen gegevens niet, dan verbeteren wij ze. Ontbreekt er iets, dan vullen wij het aan (artikel 16).",
        },
        {
          name: "Verwijderen",
          text: "In veel gevallen mag u vragen om gegevens te wissen. Moeten wij iets bewaren, dan leggen wij uit wat en waarom (artikel 17).",
        },
        {
          name: "Beperken",
          text: "U kunt vragen om gegevens tijdelijk alleen te bewaren, bijvoorbeeld zolang wij uitzoeken of ze kloppen (artikel 18).",
        },
        {
          name: "Overdragen",
          text: "Gegevens die u zelf gaf, kunt u meenemen in een bestand dat een computer kan lezen (artikel 20).",
        },
        {
          name: "Bezwaar",
          text: "Gebruiken wij gegevens omdat wij daar zelf belang bij hebben, dan kunt u daartegen bezwaar maken. Tegen reclame helpt bezwaar altijd en meteen (artikel 21).",
        },
        {
          name: "Toestemming intrekken",
          text: "Gaf u toestemming, dan mag u die altijd intrekken. Dat heeft geen nadelige gevolgen voor uw traject (artikel 7).",
        },
        {
          name: "Geen besluit door alleen een computer",
          text: "Een computer mag geen belangrijke beslissing over u nemen zonder dat er een mens naar kijkt (artikel 22).",
        },
      ],
      start: "Doe een verzoek",
    },
    complaints: {
      title: "Niet eens met ons antwoord?",
      text: (authority) => [
        "Laat het ons weten, dan kijken wij er opnieuw naar.",
        `U kunt ook een klacht indienen bij de ${authority}, of de rechtbank vragen om naar ons antwoord te kijken. Dat laatste kan binnen zes weken nadat u ons antwoord hebt gekregen. U hebt daar geen advocaat voor nodig.`,
      ],
    },
  }),
  en: (organisation) => ({
    title: title.en,
    contents: "On this page",
    lead: `What ${organisation} does with personal data of clients and commissioning employers, and which rights you have.`,
    sections: [
      {
        id: "waarvoor",
        title: "What we use data for",
        text: ["We only use data for a purpose that was set beforehand:"],
        list: [
          "to register you and give you access to our digital portal;",
          "to guide you: outplacement, career advice, coaching, reintegration and assessments;",
          "to carry out tests and discuss the results with you;",
          "to introduce you to possible employers, if you gave consent;",
          "to carry out and invoice what we agreed with employers;",
          "to keep you informed, for example with a newsletter. You can always unsubscribe.",
        ],
      },
      {
        id: "dossier",
        title: "What is in your file",
        text: [
          "We keep a file for every client. It holds your personal details, short notes of conversations, letters and e-mails, test results and reports. Only employees who need it for their work can open it. They are bound by confidentiality.",
        ],
      },
      {
        id: "werkgever",
        title: "What your employer hears",
        text: [
          "At the start we agree with you what we report, to whom and when. We always show you a full report about you. We do not report confidential information.",
          "We do not tell your employer that you made a request or a complaint.",
        ],
      },
      {
        id: "gezondheid",
        title: "Data about your health",
        text: [
          "We only use data about your health when your reintegration or guidance requires it. We only ask a doctor for information with your written consent. You can always withdraw that consent.",
        ],
      },
      {
        id: "bewaren",
        title: "How long we keep data",
        text: [
          "As a rule we keep a file no longer than two years after the end of your programme. Sometimes the law obliges us to keep something longer. We keep invoices for seven years for the tax authority, for example.",
        ],
      },
      {
        id: "delen",
        title: "With whom we share data",
        text: [
          "We only give data to others when your programme requires it, when the law obliges us or when you gave consent. The organisation that audits our quality may look into files and uses them for that only.",
        ],
      },
    ],
    rights: {
      title: "Your rights",
      intro:
        "The General Data Protection Regulation (GDPR) gives you these rights. A request is free of charge. You receive an answer within one month.",
      items: [
        {
          name: "Access",
          text: "You may know which data we hold about you and receive a copy (article 15).",
        },
        {
          name: "Rectification",
          text: "If data are wrong, we correct them. If something is missing, we complete it (article 16).",
        },
        {
          name: "Erasure",
          text: "In many cases you may ask us to delete data. If we must keep something, we explain what and why (article 17).",
        },
        {
          name: "Restriction",
          text: "You can ask us to only store data for a while, for example while we find out whether they are correct (article 18).",
        },
        {
          name: "Portability",
          text: "You can take along data you gave us yourself, in a file that a computer can read (article 20).",
        },
        {
          name: "Objection",
          text: "If we use data because we have an interest of our own, you can object. An objection to advertising always works, and at once (article 21).",
        },
        {
          name: "Withdrawing consent",
          text: "If you gave consent, you may always withdraw it. That has no adverse effect on your programme (article 7).",
        },
        {
          name: "No decision by a computer alone",
          text: "A computer may not take an important decision about you without a person looking at it (article 22).",
        },
      ],
      start: "Make a request",
    },
    complaints: {
      title: "Do you disagree with our answer?",
      text: (authority) => [
        "Tell us, and we will look at it again.",
        `You can also complain to the supervisory authority (${authority}), or ask the court to look at our answer. The latter is possible within six weeks after you received our answer. You do not need a lawyer.`,
      ],
    },
  }),
};
