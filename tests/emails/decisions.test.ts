import { describe, expect, it } from "vitest";
import type { DecisionOutcome } from "../../emails/letters/requester/decision";
import { previewDecision } from "../../emails/previews/decisions";
import { renderLetter } from "../../emails/render";
import { kindOf } from "../../workflows/kinds";
import { checkLetter, checkSentence, type DecidedKind, mayBeSent } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import { draftOf } from "./support/draft";
import { LANGUAGES } from "./support/letters";

const KINDS: readonly DecidedKind[] = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "consent-withdrawal",
];
const decisions = KINDS.flatMap((kind) =>
  (kindOf(kind).outcomes as readonly DecisionOutcome[]).flatMap((outcome) =>
    LANGUAGES.map((language) => ({ kind, outcome, language })),
  ),
);

type Phrases = Record<Language, readonly string[]>;
const ALWAYS: Phrases = {
  nl: [
    "Werkcontact B.V.",
    "Postbus 928",
    "privacy@werkcontact.example",
    "VZ-2026-0042-K",
    "Ontvangen op: 5 maart 2026",
    "Datum: 2 april 2026",
    "Autoriteit Persoonsgegevens",
    "088 - 1805 250",
    "Postbus 93374",
    "binnen zes weken na ontvangst van deze brief",
    "de rechtbank schriftelijk verzoeken",
    "geen advocaat nodig",
    "bemiddelen",
    "namens Werkcontact B.V.",
    "M. Jansen",
    "functionaris privacy",
    "kost u niets",
  ],
  en: [
    "Werkcontact B.V.",
    "Postbus 928",
    "privacy@werkcontact.example",
    "VZ-2026-0042-K",
    "Received on: 5 March 2026",
    "Date: 2 April 2026",
    "Autoriteit Persoonsgegevens",
    "088 - 1805 250",
    "Within six weeks of receiving this letter",
    "the district court in writing",
    "need no lawyer",
    "mediate",
    "on behalf of Werkcontact B.V.",
    "M. Jansen",
    "privacy officer",
    "costs you nothing",
  ],
};

const BY_OUTCOME: Record<DecisionOutcome, Phrases> = {
  granted: { nl: ["Deze beslissing is gebaseerd op artikel"], en: ["This decision is based on Article"] },
  partial: { nl: ["Wetsartikel: "], en: ["Article of law: "] },
  refused: {
    nl: ["Wij kunnen niet aan uw ", "De reden hiervoor is:", "Dat staat in artikel"],
    en: ["We cannot ", "The reason is:", "laid down in Article"],
  },
  "nothing-found": {
    nl: [
      "geen persoonsgegevens van u gevonden, behalve de gegevens in dit verzoek",
      "cliëntvolgsysteem",
      "e.verhoeven@voorbeeld.example",
      "2016 tot nu",
      "zoeken wij opnieuw",
    ],
    en: [
      "no personal data about you, except the data in this request",
      "client tracking system",
      "e.verhoeven@voorbeeld.example",
      "2016 until now",
      "search again",
    ],
  },
};

/** What a reply of this kind must hold when it gives something (replies note, section 3). */
const BY_KIND: Record<DecidedKind, Phrases> = {
  access: {
    nl: [
      "u begeleiden naar ander werk",
      "gespreksverslagen",
      "Bouwbedrijf Van Dam B.V.: drie voortgangsverslagen",
      "twee jaar na het einde",
      "Bouwbedrijf Van Dam B.V.: uw functie",
      "geen beslissingen genomen zonder dat een mens",
      "Europese Economische Ruimte",
      "dossier.pdf",
      "verbeteren, aan te vullen of te verwijderen",
    ],
    en: [
      "guiding you to other work",
      "notes of conversations",
      "Bouwbedrijf Van Dam B.V.: three progress reports",
      "two years after the end",
      "Bouwbedrijf Van Dam B.V.: your position",
      "without a person looking",
      "European Economic Area",
      "file.pdf",
      "correct, complete or erase",
    ],
  },
  rectification: {
    nl: [
      "Er stond: assistent-planner",
      "Er komt te staan: planner",
      "cliëntvolgsysteem en cliëntdossier",
      "10 april 2026",
      "Uw zienswijze is onderdeel van het dossier",
      "artikel 19 AVG",
    ],
    en: [
      "It said: assistant planner",
      "It will say: planner",
      "client tracking system and client file",
      "10 April 2026",
      "Your view is part of the file",
      "Article 19 GDPR",
    ],
  },
  erasure: {
    nl: [
      "artikel 17 lid 1 onder a AVG",
      "Gespreksverslagen",
      "Verwijderd uiterlijk: 10 april 2026",
      "binnen 35 dagen overschreven",
      "Talentmaat Tests B.V.: op de hoogte gebracht op 1 april 2026",
      "dit bedrijf niet meer bestaat",
    ],
    en: [
      "Article 17(1)(a) GDPR",
      "Notes of conversations",
      "Erased by: 10 April 2026",
      "overwritten within 35 days",
      "Talentmaat Tests B.V.: told on 1 April 2026",
      "no longer exists",
    ],
  },
  restriction: {
    nl: [
      "Sinds 5 maart 2026",
      "Opleidingen en diploma's (cliëntvolgsysteem)",
      "artikel 18 lid 1 onder a AVG",
      "artikel 18 lid 2 AVG",
      "dan hoort u dat vooraf",
      "gemarkeerd",
    ],
    en: [
      "Since 5 March 2026",
      "Education and diplomas (client tracking system)",
      "Article 18(1)(a) GDPR",
      "Article 18(2) GDPR",
      "tell you beforehand",
      "marked",
    ],
  },
  portability: {
    nl: ["zelf aan ons hebt gegeven", "JSON", "profiel.json", "Loopbaanhuis Zuid"],
    en: ["gave us yourself", "JSON", "profile.json", "Loopbaanhuis Zuid"],
  },
  objection: {
    nl: ["Dit is gestopt", "Sinds: 5 maart 2026", "alleen bewaard"],
    en: ["This has stopped", "Since: 5 March 2026", "only stored"],
  },
  "consent-withdrawal": {
    nl: [
      "Wij hebben uw intrekking verwerkt.",
      "gestopt op 5 maart 2026",
      "blijft rechtmatig",
      "geen nadeel",
      "Wij kunnen uw cv nu niet meer aan werkgevers sturen",
      "Vacaturebank Delta",
    ],
    en: [
      "We have processed your withdrawal.",
      "stopped on 5 March 2026",
      "remains lawful",
      "does not count against you",
      "no longer send your CV",
      "Vacaturebank Delta",
    ],
  },
};

const NEVER = /\b(?:klant|helaas|bezwaarschrift|in beroep|burgerservicenummer|bsn|unfortunately|appeal)\b/i;

describe.each(decisions)("decision on $kind, $outcome, in $language", ({ kind, outcome, language }) => {
  const gives = outcome === "granted" || outcome === "partial";
  const props = previewDecision(kind, outcome, language);
  const letter = renderLetter("decision", props, language);

  it("holds what every reply must hold, with the rights of the person", async () => {
    const { text } = await letter;
    for (const phrase of [...ALWAYS[language], ...BY_OUTCOME[outcome][language]])
      expect(text).toContain(phrase);
  });

  it("holds what the law demands for its kind", async () => {
    const { text } = await letter;
    for (const phrase of BY_KIND[kind][language]) {
      if (gives) expect(text).toContain(phrase);
    }
  });

  it("says the decision before anything else", async () => {
    const { document } = await letter;
    const key = document.indexOf('class="letter-key"');
    expect(key).toBeGreaterThan(0);
    expect(key).toBeLessThan(document.indexOf("<h2>"));
  });

  it("uses no word that does not belong in a reply", async () => {
    const { text } = await letter;
    expect(text).not.toMatch(NEVER);
  });

  it("passes every check", async () => {
    const situation = {
      kind,
      outcome,
      afterRefusalBy: false,
      lateRefusalReason: null,
      otherParties: [],
      clearances: [],
    };
    const results = checkLetter(draftOf("decision", props, await letter, language, situation));
    expect(results.filter((result) => !result.ok).map((result) => checkSentence(result, "en"))).toEqual([]);
    expect(mayBeSent(results)).toBe(true);
  });
});

describe("what a person does not get", () => {
  it("is named with its reason and article, and the rest is given (12(4))", async () => {
    const { text } = await renderLetter("decision", previewDecision("access", "partial", "nl"), "nl");
    expect(text).toContain("Wij willigen uw verzoek gedeeltelijk in.");
    expect(text).toContain("Namen en privénummers van collega's in de e-mails");
    expect(text).toContain("Wetsartikel: artikel 15 lid 4 AVG");
    expect(text).toContain("Sommige delen zijn onleesbaar gemaakt");
  });

  it("stays with ground, article and end date after erasure", async () => {
    const { text } = await renderLetter("decision", previewDecision("erasure", "partial", "nl"), "nl");
    expect(text).toContain("De belastingwet verplicht ons om deze gegevens zeven jaar te bewaren.");
    expect(text).toContain("artikel 52 Algemene wet inzake rijksbelastingen");
    expect(text).toContain("Bewaard tot: 31 december 2033");
    expect(text).toContain("Bewaard tot: zes maanden nadat op de klacht is beslist");
  });

  it("can be completed with a statement after a refused correction", async () => {
    const { text } = await renderLetter("decision", previewDecision("rectification", "refused", "nl"), "nl");
    expect(text).toContain("een verklaring sturen met uw eigen kijk");
  });

  it("is offered for access when it cannot be taken along", async () => {
    for (const outcome of ["partial", "refused"] as const) {
      const { text } = await renderLetter("decision", previewDecision("portability", outcome, "nl"), "nl");
      expect(text).toMatch(/wel inzien/);
    }
  });

  it("shows the weighing when a use continues after an objection", async () => {
    const { text } = await renderLetter("decision", previewDecision("objection", "partial", "nl"), "nl");
    expect(text).toContain("Dit gaat door");
    expect(text).toContain("Onze afweging: Uw vorige werkgever stelt ons aansprakelijk.");
  });
});

describe("a late answer", () => {
  it.each(LANGUAGES)(
    "names no six weeks in %s, says that no time limit runs, and is sorry",
    async (language) => {
      const props = { ...previewDecision("access", "refused", language), late: true };
      const { text } = await renderLetter("decision", props, language);
      expect(text).not.toMatch(/zes weken|six weeks/i);
      expect(text).toMatch(/geldt daarvoor geen termijn|there is no time limit/);
      expect(text).toMatch(/spijt ons|sorry/);
      expect(text).toMatch(/rechtbank|district court/);
    },
  );
});

describe("an answer by post", () => {
  it("brings its files along instead of naming a page", async () => {
    const props = { ...previewDecision("access", "granted", "nl"), statusUrl: null };
    const { text } = await renderLetter("decision", props, "nl");
    expect(text).toContain("U vindt ze bij deze brief.");
    expect(text).not.toContain("statuspagina");
  });
});

describe("an answer to a representative", () => {
  it("says on whose behalf, whose data, and the date of their own letter", async () => {
    const props = {
      ...previewDecision("access", "granted", "nl"),
      onBehalfOf: "T. Verhoeven",
      requestedOn: "2026-03-02",
    };
    const { text } = await renderLetter("decision", props, "nl");
    expect(text).toContain("Namens: T. Verhoeven");
    expect(text).toContain("bedoelen wij in deze brief de gegevens van T. Verhoeven");
    expect(text).toContain("Uw brief van: 2 maart 2026");
  });
});
