import { about, acknowledged, approved, carriedOut, heard, proposed, returned } from "../decision-steps";
import { granted, judged, partly } from "../decisions";
import { begun } from "../roads";
import {
  answered,
  clarificationAsked,
  confirmed,
  convertedToAccess,
  extended,
  identified,
  identityAsked,
  informationAdded,
  mergedIntoEarlier,
  noted,
  spamProposed,
  takenUp,
} from "../steps";
import type { Story } from "../story";
import {
  access,
  complaint,
  correction,
  erasure,
  objection,
  optOut,
  portability,
  question,
  restriction,
} from "./requests";

/** What lies on the desk today: every station, and every colour of the due date. */
export const presentStories: Story[] = [
  {
    who: "Yusuf Kaya",
    received: { dueIn: -3 },
    request: access(),
    steps: [
      ...begun("pieter"),
      noted(6, "pieter", "Archief gebeld: de map van 2019 ligt nog in de kelder. Volgt deze week."),
    ],
  },
  {
    who: "Marloes Dekker",
    received: { dueIn: 0 },
    request: erasure("Ik wil een schone start."),
    steps: [...begun("fatima"), noted(9, "fatima", "Wacht op bericht van het testbureau over de uitslagen.")],
  },
  {
    who: "Nadia Chaouki",
    received: { dueIn: 2 },
    request: portability(),
    steps: begun("pieter"),
  },
  {
    who: "Nadia Chaouki",
    received: 2,
    request: portability(),
    // The same again, by impatience: joined with the first.
    steps: [confirmed(), mergedIntoEarlier(1, "pieter")],
  },
  {
    who: "Priya Ramdin",
    received: { dueIn: 4 },
    request: erasure("Mijn traject is afgerond en ik heb nieuw werk."),
    steps: [...begun("fatima"), proposed(14, "fatima", partly)],
  },
  {
    who: "Lars Visser",
    received: 17,
    request: access("Alles wat naar mijn werkgever is gestuurd."),
    steps: [
      ...begun("pieter"),
      proposed(10, "pieter", granted),
      returned(11, "marieke", "Het tweede verslag ontbreekt nog bij de bestanden. Wil je dat toevoegen?"),
    ],
  },
  {
    who: "Roos van Leeuwen",
    received: 30,
    request: access(),
    steps: [
      ...begun("fatima"),
      extended(
        11,
        "fatima",
        2,
        "Uw gegevens staan in drie systemen en in de mailboxen van vijf adviseurs. Wij moeten zeshonderd e-mails lezen en namen van anderen lakken.",
      ),
    ],
  },
  {
    who: "Hakan Demir",
    received: 9,
    request: access(),
    steps: [
      confirmed(),
      takenUp(1, "pieter"),
      identityAsked(
        2,
        "pieter",
        "Uw verzoek kwam van een ander e-mailadres dan het adres dat wij van u kennen.",
      ),
    ],
  },
  {
    who: "Thijs Wolters",
    received: 34,
    request: erasure("Ik wil dat alles weg is."),
    // Reminded, and still no answer: the lapse is offered, and somebody has to decide.
    steps: [
      confirmed(),
      takenUp(1, "fatima"),
      identityAsked(
        2,
        "fatima",
        "De naam in uw verzoek is anders dan de naam die bij dit e-mailadres hoort.",
      ),
    ],
  },
  {
    who: "Niels Brouwer",
    received: 8,
    request: access(),
    steps: [...begun("fatima"), clarificationAsked(3, "fatima")],
  },
  {
    who: "Claire Fontein",
    received: 12,
    request: access("Ook de e-mails van mijn adviseur."),
    steps: [
      ...begun("pieter"),
      clarificationAsked(3, "pieter"),
      answered(7, "pieter", "Alleen het traject van 2021 en de e-mails daarover, alstublieft."),
    ],
  },
  {
    who: "Jan Willem Postma",
    received: 13,
    request: correction(
      [["Adres", "Noorderhaven 40", "Noorderhaven 4"]],
      "Ik heb nooit gezegd dat ik parttime wil werken.",
    ),
    channel: "letter",
    replyChannel: "post",
    // Signed; the printed letter waits for the post.
    steps: [
      takenUp(1, "fatima"),
      identified(2, "fatima", "call-back"),
      proposed(8, "fatima", granted),
      approved(9, "marieke"),
    ],
  },
  {
    who: "Rachid Amrani",
    received: 15,
    request: correction([
      ["Functie", "magazijnmedewerker", "teamleider magazijn"],
      ["Telefoonnummer", "06 - 5550 901", "06 - 5550 133"],
    ]),
    steps: [
      ...begun("pieter"),
      proposed(7, "pieter", granted),
      approved(8, "marieke"),
      carriedOut(10, "pieter", 1),
    ],
  },
  {
    who: "Amina Warsame",
    received: 6,
    request: restriction(
      "Mijn testuitslag van september",
      "De uitslag is van iemand anders. Gebruik hem niet zolang dat niet is uitgezocht.",
    ),
    steps: [
      ...begun("fatima"),
      informationAdded(3, "Ik heb de uitnodiging van de test gevonden: daar staat een andere naam op."),
    ],
  },
  {
    who: "Arjan Bosman",
    received: 4,
    request: objection("Het delen van mijn profiel in jullie netwerk", "Mijn oude werkgever leest daar mee."),
    steps: [confirmed(), takenUp(1, "pieter")],
  },
  {
    who: "Ilse Vermeulen",
    received: 11,
    request: access(),
    capacity: "representative",
    subject: "Bram Hoekstra",
    steps: [confirmed(), takenUp(2, "fatima")],
  },
  {
    who: "Michael Carter",
    received: 2,
    request: access("Reports that went to my employer"),
    language: "en",
    steps: [confirmed()],
  },
  {
    who: "Judith Koster",
    received: 5,
    request: access("Mijn contactgegevens en wat er over ons bedrijf is genoteerd."),
    capacity: "employer-contact",
    organisation: "Bouwbedrijf Van Dam B.V.",
    channel: "email",
    steps: [],
  },
  { who: "Mila Vink", received: 6, request: access(), steps: [] },
  { who: "Kevin Sanches", received: 0, request: erasure("Verwijder alles, alstublieft."), steps: [] },
  {
    who: "Saskia Timmermans",
    received: 1,
    request: complaint("Mijn adviseur vertelde mijn werkgever wat ik in vertrouwen zei."),
    steps: [confirmed()],
  },
  {
    who: "Daan Mulder",
    received: 2,
    request: complaint(
      "Ik wacht al drie weken op een afspraak en niemand belt terug.",
      "Een afspraak, en een excuus.",
    ),
    steps: [confirmed(), about(1), takenUp(1, "marieke")],
  },
  {
    who: "Sophie Kuipers",
    received: 9,
    request: complaint("Pieter de Wit sprak over mij met een oud-collega."),
    steps: [confirmed(), about(1, "pieter"), takenUp(1, "marieke"), acknowledged(2, "marieke")],
  },
  {
    who: "Jeroen Kok",
    received: 16,
    request: complaint("Mijn cv stond bij een vacature waar ik niets van wist."),
    steps: [
      confirmed(),
      about(1),
      takenUp(1, "fatima"),
      acknowledged(2, "fatima"),
      heard(6, "fatima"),
      proposed(
        12,
        "fatima",
        judged(
          "upheld",
          "U had uw toestemming een maand eerder ingetrokken. Het cv had niet meer gestuurd mogen worden.",
        ),
      ),
    ],
  },
  {
    who: "Gerda Hendriks",
    received: 1,
    request: question("Waar vind ik het privacyreglement op papier?"),
    channel: "phone",
    steps: [takenUp(0, "fatima")],
  },
  {
    who: "Lotte Jacobs",
    received: 7,
    request: question("Moet ik iets doen als ik verhuis?"),
    steps: [confirmed()],
  },
  {
    who: "Petra Zwart",
    received: 4,
    request: question("Welke gegevens hebben jullie eigenlijk van mij?"),
    steps: [confirmed(), takenUp(1, "pieter"), convertedToAccess(2, "pieter")],
  },
  {
    who: "Fleur Smits",
    received: 3,
    request: optOut(["beroepskeuzeonline"]),
    steps: [],
    brokenMailing: true,
  },
  {
    who: "Dennis Bakker",
    received: 1,
    request: question("Koop nu volgers voor uw bedrijf, zeer voordelig."),
    steps: [spamProposed(1, "fatima")],
  },
];
