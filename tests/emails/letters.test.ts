import { describe, expect, it } from "vitest";
import { identityWays } from "../../emails/letters/requester/identity-ways";
import { previewProps } from "../../emails/previews";
import { IDENTITY_METHODS } from "../../workflows/events/identity";
import { checkLetter, checkSentence, JUDGEMENTS } from "../../workflows/letters";
import { draftOf } from "./support/draft";
import { drawn, LANGUAGES } from "./support/letters";

const situation = { afterRefusalBy: false, lateRefusalReason: null, otherParties: [], clearances: [] };

describe("identity asked", () => {
  it("says why, how, what for, until when, and that nothing is lost", async () => {
    const { text } = await drawn("identity-asked", "paused");
    expect(text).toContain("Om te voorkomen dat wij gegevens aan een ander geven");
    expect(text).toContain("Uw verzoek kwam van een ander e-mailadres");
    expect(text.match(/^- /gm)).toHaveLength(3);
    expect(text).toContain("verwijderen het daarna meteen");
    expect(text).toContain("Stuur ons geen gewone kopie van uw identiteitsbewijs");
    expect(text).toContain("maandag 23 maart 2026");
    expect(text).toContain("De behandeltermijn staat stil totdat wij uw reactie hebben ontvangen.");
    expect(text).toContain("U verliest geen rechten.");
  });

  it("says that the term runs on when it was not paused", async () => {
    const { text } = await drawn("identity-asked", "running");
    expect(text).not.toContain("staat stil");
    expect(text).toContain("loopt intussen gewoon door");
    expect(text).toContain("Alleen als het echt niet anders kan: een afgeschermde kopie.");
  });

  it("knows every way in both languages", () => {
    for (const way of IDENTITY_METHODS)
      for (const language of LANGUAGES) expect(identityWays[way][language].length).toBeGreaterThan(20);
  });
});

describe("clarification asked", () => {
  it.each(LANGUAGES)("shows in %s what there is and that everything is possible", async (language) => {
    const { text } = await drawn("clarification-asked", "usual", language);
    expect(text).toMatch(
      /Wilt u alles ontvangen, dan kan dat ook|want to receive everything, that is possible/,
    );
    expect(text).toMatch(/Gespreksverslagen\nPeriode: 2021|Notes of conversations\nPeriod: 2021/);
    expect(text).toMatch(/Kiezen is vrijwillig|Choosing is optional/);
  });
});

describe("extended", () => {
  it("gives the reasons, the new date, the old date, what can be had already, and where to turn", async () => {
    const { text } = await drawn("extended", "usual");
    expect(text).toContain("In ongeveer 900 e-mails komen ook andere mensen voor.");
    expect(text).toContain("uiterlijk vrijdag 5 juni 2026. Dat zou 7 april 2026 zijn.");
    expect(text).toContain("Wat krijgt u nu al?");
    expect(text).toContain("Autoriteit Persoonsgegevens");
    expect(text).not.toContain("zes weken");
  });
});

describe("lapsed", () => {
  it("says what was asked, when, the reminders, how to go on, the days left, and where to turn", async () => {
    const { text } = await drawn("lapsed", "identity");
    expect(text).toContain("Wij hebben geen reactie ontvangen op onze vraag van 9 maart 2026.");
    expect(text).toContain("Wij herinnerden u daaraan op 23 maart 2026.");
    expect(text).toContain(
      "Stuurt u uw antwoord alsnog, dan gaan wij verder waar wij waren. Wij hebben dan nog 27 dagen",
    );
    expect(text).toContain("artikel 11 lid 2 en artikel 12 lid 2 AVG");
    expect(text).toContain("binnen zes weken");
  });
});

describe("withdrawn", () => {
  it("confirms when and how, without pressure, and says what is kept", async () => {
    const { text } = await drawn("withdrawn", "request");
    expect(text).toContain("op 12 maart 2026 op uw statuspagina ingetrokken");
    expect(text).toContain("U kunt altijd opnieuw bij ons terecht.");
    expect(text).toContain("2 jaar");
  });
});

describe("opted out", () => {
  it("says what stopped, what may still arrive, what goes on, and why the address is kept", async () => {
    const { text } = await drawn("opted-out", "all");
    expect(text).toContain("afgemeld voor al onze nieuwsbrieven en commerciële berichten");
    expect(text).toContain("tot en met 7 maart 2026");
    expect(text).toContain("Berichten die daarvoor nodig zijn, blijft u ontvangen.");
    expect(text).toContain("Wij bewaren uw e-mailadres op een lijst");
    expect(text).toContain("https://privacy.werkcontact.example/aanmelden/4hd92k");
  });

  it("shows no way back on paper", async () => {
    const { text } = await drawn("opted-out", "all", "nl", { resubscribeUrl: null });
    expect(text).not.toMatch(/aanmelden/i);
  });
});

describe("restriction lifted", () => {
  it("comes before the day and says why (18(3))", async () => {
    const { text } = await drawn("restriction-lifted", "usual");
    expect(text).toContain("Op maandag 1 juni 2026 heffen wij de beperking op.");
    expect(text).toContain("artikel 18 lid 3 AVG");
    expect(text).toContain("Laat het ons vóór die dag weten");
  });
});

describe("a complaint", () => {
  it("is acknowledged with its handler, procedure, hearing and date", async () => {
    const { text } = await drawn("complaint-acknowledged", "withHearing");
    expect(text).toContain("J. Bakker, klachtenbehandelaar. Deze medewerker was niet betrokken");
    expect(text).toContain("Dat kan in een gesprek");
    expect(text).toContain("donderdag 2 april 2026");
  });

  it.each(JUDGEMENTS)(
    "decided as %s holds findings, judgement and reasons per point, and where to go next",
    async (judgement) => {
      for (const language of LANGUAGES) {
        const rendered = await drawn("complaint-decided", judgement, language);
        expect(rendered.text).toMatch(/Wat wij vonden: |What we found: /);
        expect(rendered.text).toMatch(/Waarom: |Why: /);
        expect(rendered.text).toContain("www.klachtregeling.nl");
        expect(rendered.text).toContain("75");
        expect(rendered.text).toContain("Autoriteit Persoonsgegevens");
        expect(rendered.text).toMatch(/naar de rechter|go to court/);
        const props = previewProps("complaint-decided", judgement, language);
        const draft = draftOf("complaint-decided", props, rendered, language, {
          ...situation,
          kind: "complaint",
          outcome: judgement,
        });
        expect(
          checkLetter(draft)
            .filter((result) => !result.ok)
            .map((result) => checkSentence(result, "en")),
        ).toEqual([]);
      }
    },
  );

  it("names no commission when the organisation has none", async () => {
    const { organisation } = previewProps("complaint-decided", "dismissed", "nl");
    const { text } = await drawn("complaint-decided", "dismissed", "nl", {
      organisation: { ...organisation, complaintsCommission: null },
    });
    expect(text).not.toContain("klachtregeling");
  });
});

describe("a question", () => {
  it("is answered with the regulation of the day it came", async () => {
    const { text } = await drawn("question-answered", "usual");
    expect(text).toContain("Ja, een adviseur van onze auditor kan uw dossier zien");
    expect(text).toContain("zoals het gold op 5 maart 2026");
  });

  it("that is a request keeps its receipt date", async () => {
    const { text } = await drawn("question-converted", "usual");
    expect(text).toContain("vanaf de dag waarop wij uw vraag kregen: 5 maart 2026");
    expect(text).toContain("Nieuw kenmerk: VZ-2026-0061-M");
  });
});

describe("two requests as one", () => {
  it("keep the earliest receipt date", async () => {
    const { text } = await drawn("merged", "usual");
    expect(text).toContain("onder kenmerk VZ-2026-0042-K");
    expect(text).toContain("het eerste van de twee: 5 maart 2026");
    const { subject } = await drawn("merged", "usual", "nl", { kind: "complaint" });
    expect(subject).toBe("Wij behandelen uw twee klachten als één");
  });
});

describe("a notice to a recipient", () => {
  it.each(["rectified", "erased", "restricted", "restriction-lifted"])(
    "says %s and nothing about why or who",
    async (change) => {
      for (const language of LANGUAGES) {
        const { text, subject } = await drawn("recipient-notice", change, language);
        expect(text).toMatch(/kandidaatnummer TM-20118|candidate number TM-20118/);
        expect(text).toMatch(/artikel 19 AVG|Article 19 GDPR/);
        expect(`${subject}${text}`).not.toMatch(/VZ-|Verhoeven|verzoek om|inzage/);
      }
    },
  );
});

describe.each([
  ["identity-asked", "paused", "access"],
  ["clarification-asked", "usual", "access"],
  ["extended", "usual", "access"],
  ["lapsed", "identity", "access"],
  ["lapsed", "late", "erasure"],
  ["restriction-lifted", "usual", "restriction"],
  ["complaint-extended", "usual", "complaint"],
  ["question-answered", "usual", "question"],
] as const)("the example of %s (%s)", (name, preview, kind) => {
  it.each(LANGUAGES)("passes every check in %s", async (language) => {
    const rendered = await drawn(name, preview, language);
    const draft = draftOf(name, previewProps(name, preview, language), rendered, language, {
      ...situation,
      kind,
      outcome: null,
    });
    expect(
      checkLetter(draft)
        .filter((result) => !result.ok)
        .map((result) => checkSentence(result, "en")),
    ).toEqual([]);
  });
});

describe("a notice that an answer is late", () => {
  it("speaks of the six weeks for the court only where the law gives them", async () => {
    expect((await drawn("overdue", "usual")).text).toContain("zes weken");
    expect((await drawn("overdue", "complaint")).text).not.toContain("zes weken");
  });
});
