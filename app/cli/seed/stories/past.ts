import { approved, complaintExtended, proposed } from "../decision-steps";
import { granted, judged, nothingFound, partly, refused } from "../decisions";
import { decided, decidedAndDone, judgedByManager } from "../roads";
import {
  confirmed,
  extended,
  identified,
  identityAsked,
  lapsed,
  posted,
  questionAnswered,
  spamConfirmed,
  spamProposed,
  takenUp,
  withdrawn,
} from "../steps";
import type { Story } from "../story";
import {
  access,
  complaint,
  consentWithdrawal,
  correction,
  erasure,
  objection,
  optOut,
  portability,
  question,
  restriction,
} from "./requests";

/** A year of cases that came to their end, each in its own way; oldest first. */
export const pastStories: Story[] = [
  {
    who: "Emma Verhoeven",
    received: 248,
    request: access(),
    steps: decided("fatima", granted, 11),
  },
  {
    who: "Bram Hoekstra",
    received: 240,
    request: erasure("Mijn traject is al drie jaar klaar."),
    steps: decidedAndDone("pieter", granted, 14),
  },
  {
    who: "Gerda Hendriks",
    received: 231,
    request: correction([["Achternaam", "Hendrix", "Hendriks"]]),
    channel: "letter",
    replyChannel: "post",
    steps: [
      takenUp(1, "fatima"),
      identified(2, "fatima", "at-office"),
      proposed(8, "fatima", granted),
      approved(9, "marieke"),
      posted(10, "fatima"),
      ...decidedAndDone("fatima", granted, 8).slice(5),
    ],
  },
  {
    who: "Daan Mulder",
    received: 222,
    request: question("Hoe lang bewaren jullie mijn dossier na het traject?"),
    steps: [
      confirmed(),
      takenUp(1, "pieter"),
      questionAnswered(
        2,
        "pieter",
        "Wij bewaren uw dossier twee jaar na het einde van uw traject. Daarna verwijderen wij het.",
      ),
    ],
  },
  {
    who: "Sophie Kuipers",
    received: 213,
    request: complaint(
      "Mijn adviseur belde mij drie keer op mijn werk, terwijl ik had gevraagd om dat niet te doen.",
    ),
    steps: judgedByManager(
      "marieke",
      judged(
        "upheld",
        "U had gevraagd om u niet op uw werk te bellen, en dat stond in uw dossier. Toch is het gebeurd.",
      ),
      14,
    ),
  },
  {
    who: "Mohammed Benali",
    received: 205,
    request: access("De e-mails tussen mijn adviseur en mijn werkgever."),
    steps: decided("fatima", partly, 16),
  },
  {
    who: "Ilse Vermeulen",
    received: 196,
    request: objection(
      "Het analyseren van mijn gegevens voor onderzoek",
      "Ik wil niet dat mijn verhaal in cijfers terechtkomt.",
    ),
    steps: decidedAndDone("pieter", granted, 9),
  },
  { who: "Lotte Jacobs", received: 190, request: optOut(["werkcontact", "outplacementbureau"]), steps: [] },
  {
    who: "Ruben van den Berg",
    received: 184,
    request: erasure("Ik wil niet meer in jullie systeem staan."),
    steps: decided(
      "fatima",
      refused(
        "still-needed",
        "Uw traject loopt nog tot de zomer. Zonder uw dossier kunnen wij u niet begeleiden en geen verslag doen aan de gemeente, die het traject betaalt.",
      ),
      13,
    ),
  },
  {
    who: "Anouk de Graaf",
    received: 176,
    request: access(),
    steps: [
      ...decided("pieter", granted, 48).slice(0, 3),
      extended(
        12,
        "pieter",
        2,
        "Uw gegevens staan in vier systemen en in de mailboxen van zes adviseurs. Wij moeten ruim negenhonderd e-mails lezen en gegevens van anderen daarin lakken.",
      ),
      ...decided("pieter", granted, 48).slice(3),
    ],
  },
  {
    who: "Jeroen Kok",
    received: 170,
    request: consentWithdrawal(),
    steps: [
      confirmed(),
      takenUp(1, "fatima"),
      proposed(3, "fatima", granted),
      ...decidedAndDone("fatima", granted, 4).slice(5),
    ],
  },
  {
    who: "Fleur Smits",
    received: 163,
    request: portability(),
    steps: decided("pieter", partly, 15),
  },
  {
    who: "Tomasz Nowak",
    received: 155,
    request: access(),
    language: "en",
    steps: decided("fatima", nothingFound, 7),
  },
  {
    who: "Hanneke Prins",
    received: 149,
    request: complaint(
      "Op de website stond mijn naam bij een ervaring die ik nooit heb geschreven.",
      "Ik wil dat het weggaat.",
    ),
    steps: [
      ...judgedByManager(
        "marieke",
        judged(
          "partly-upheld",
          "De tekst was van u, maar wij hadden u om toestemming voor uw naam moeten vragen.",
        ),
        28,
      ).slice(0, 5),
      complaintExtended(
        15,
        "marieke",
        "Wij moeten de bureau's spreken die de website voor ons vulden, en die hebben hun e-mails van toen nog niet opgezocht.",
      ),
      proposed(
        28,
        "marieke",
        judged(
          "partly-upheld",
          "De tekst was van u, maar wij hadden u om toestemming voor uw naam moeten vragen.",
        ),
      ),
      approved(29, "joost"),
    ],
  },
  {
    who: "Kevin Sanches",
    received: 142,
    request: access(),
    steps: [confirmed(), takenUp(1, "pieter"), withdrawn(4)],
  },
  {
    who: "Arjan Bosman",
    received: 133,
    request: restriction(
      "Het verslag van 4 mei",
      "In dat verslag staat een functie die ik nooit had. Zolang dat niet is uitgezocht mag niemand het gebruiken.",
    ),
    steps: decidedAndDone("fatima", granted, 10),
  },
  {
    who: "Stefan Maas",
    received: 126,
    request: access(),
    steps: [
      confirmed(),
      takenUp(1, "pieter"),
      identityAsked(
        2,
        "pieter",
        "Uw verzoek kwam van een ander e-mailadres dan het adres dat wij van u kennen.",
      ),
      lapsed(26, "marieke"),
    ],
  },
  { who: "Bianca Peeters", received: 119, request: optOut(["werkcontact"], true), steps: [] },
  {
    who: "Willemijn Scholten",
    received: 112,
    request: access(),
    // Answered after its date: one of the few that were late.
    steps: decided("pieter", granted, 26),
  },
  {
    who: "Saskia Timmermans",
    received: 104,
    request: correction(
      [
        ["Functie", "assistent-planner", "planner"],
        ["Advies van 4 mei", "geschikt voor administratie", "geschikt voor leidinggeven"],
      ],
      null,
    ),
    steps: decidedAndDone("fatima", partly, 12),
  },
  {
    who: "Leo van Houten",
    received: 96,
    request: question("Kan iemand van buiten mijn dossier lezen als jullie een keurmerk laten controleren?"),
    steps: [
      confirmed(),
      takenUp(1, "fatima"),
      questionAnswered(
        3,
        "fatima",
        "Ja, een auditor van OVAL mag een steekproef van dossiers inzien. Die persoon heeft getekend voor geheimhouding.",
      ),
    ],
  },
  {
    who: "Petra Zwart",
    received: 88,
    request: complaint("Mijn werkgever kreeg een verslag voordat ik het had gelezen."),
    steps: judgedByManager(
      "marieke",
      judged(
        "dismissed",
        "Het verslag stond vijf dagen voor verzending voor u klaar, en u kreeg daarvan een bericht op uw eigen adres.",
      ),
      13,
    ),
  },
  {
    who: "Judith Koster",
    received: 80,
    request: erasure("Ik ben bij een ander bureau begonnen."),
    steps: decidedAndDone("pieter", partly, 15),
  },
  {
    who: "Dennis Bakker",
    received: 72,
    request: access(),
    steps: [confirmed(), spamProposed(1, "fatima"), spamConfirmed(2, "pieter")],
  },
  {
    who: "Claire Fontein",
    received: 64,
    request: access("Mijn testuitslagen en de uitleg daarbij."),
    steps: decided("fatima", granted, 9),
  },
  {
    who: "Oscar van Rijn",
    received: 56,
    request: access(),
    steps: decided(
      "pieter",
      refused(
        "excessive",
        "Wij stuurden u in maart en in mei een volledige kopie. Sindsdien is er niets bij gekomen. Uw verzoek is woord voor woord hetzelfde, en elke kopie kost ons ongeveer veertig uur.",
      ),
      12,
      "Volledige kopieën gingen uit op 9 maart en 18 mei. Het verzoek is woord voor woord hetzelfde en noemt niets nieuws.",
    ),
  },
  {
    who: "Esther Blom",
    received: 47,
    request: portability("Loopbaanhuis Zuid"),
    steps: decided("fatima", granted, 10),
  },
  {
    who: "Sven Meijer",
    received: 39,
    request: question("Wie kan ik bellen over mijn cv?"),
    // Answered after five working days: late by our own rule.
    steps: [
      confirmed(),
      takenUp(1, "pieter"),
      questionAnswered(
        7,
        "pieter",
        "U kunt uw adviseur bellen. Het nummer staat onder aan elke e-mail die u van ons krijgt.",
      ),
    ],
  },
];
