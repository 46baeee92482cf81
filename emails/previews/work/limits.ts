import type { WorkOf } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";
import { pick } from "./changes";

export function restrictionWork(language: Language, partial: boolean): WorkOf<"restriction"> {
  const say = pick(language);
  return {
    kind: "restriction",
    grounds: ["a"],
    since: "2026-03-05",
    categories: [
      {
        what: say("Opleidingen en diploma's", "Education and diplomas"),
        system: say("cliëntvolgsysteem", "client tracking system"),
      },
    ],
    withheld: partial
      ? [
          {
            id: "address",
            what: say("Uw adres", "Your address"),
            reason: say(
              "Dit adres betwist u niet, en wij hebben het nodig om u te schrijven.",
              "You do not dispute this address, and we need it to write to you.",
            ),
            article: say("artikel 18 lid 1 AVG", "Article 18(1) GDPR"),
          },
        ]
      : [],
    recipients: [{ name: "Talentmaat Tests B.V.", told: "done", on: "2026-03-06" }],
  };
}

export function portabilityWork(language: Language, partial: boolean): WorkOf<"portability"> {
  const say = pick(language);
  return {
    kind: "portability",
    files: [
      {
        id: "profile",
        name: say("profiel.json", "profile.json"),
        contains: say(
          "wat u invulde bij uw inschrijving, en uw cv",
          "what you filled in when registering, and your CV",
        ),
      },
    ],
    format: "JSON",
    transfer: partial
      ? {
          to: "Loopbaanhuis Zuid",
          done: false,
          reason: say(
            "die organisatie dit formaat niet kan ontvangen",
            "that organisation cannot receive this format",
          ),
        }
      : { to: "Loopbaanhuis Zuid", done: true, on: "2026-04-02" },
    withheld: partial
      ? [
          {
            id: "reports",
            what: say("Verslagen van uw adviseur", "Your adviser's reports"),
            reason: say(
              "Die hebt u ons niet gegeven: onze adviseur schreef ze.",
              "You did not give us these: our adviser wrote them.",
            ),
            article: say("artikel 20 lid 1 AVG", "Article 20(1) GDPR"),
          },
        ]
      : [],
  };
}

export function objectionWork(language: Language, partial: boolean): WorkOf<"objection"> {
  const say = pick(language);
  return {
    kind: "objection",
    items: [
      {
        id: "analysis",
        use: say("Analyse van ons cliëntenbestand", "Analysis of our client base"),
        decision: "stopped",
        stoppedOn: "2026-03-05",
        balancing: "",
      },
      ...(partial
        ? [
            {
              id: "liability",
              use: say(
                "Bewaren van gespreksverslagen voor een lopende zaak",
                "Keeping notes for a running case",
              ),
              decision: "continued" as const,
              stoppedOn: null,
              balancing: say(
                "Uw vorige werkgever stelt ons aansprakelijk. Zonder de verslagen kunnen wij ons niet verweren. U merkt er verder niets van: alleen onze jurist kan erbij.",
                "Your former employer holds us liable. Without the notes we cannot defend ourselves. It does not affect you further: only our lawyer has access.",
              ),
            },
          ]
        : []),
    ],
    erased: partial
      ? []
      : [say("uw gegevens in de analysebestanden van 2025", "your data in the analysis files of 2025")],
  };
}

export function consentWork(language: Language, partial: boolean): WorkOf<"consent-withdrawal"> {
  const say = pick(language);
  return {
    kind: "consent-withdrawal",
    consents: [
      {
        id: "cv",
        what: say("Uw cv sturen aan werkgevers", "Sending your CV to employers"),
        stoppedOn: "2026-03-05",
      },
    ],
    consequence: say(
      "Wij kunnen uw cv nu niet meer aan werkgevers sturen. De rest van uw traject gaat gewoon door.",
      "We can no longer send your CV to employers. The rest of your programme simply continues.",
    ),
    data: [
      {
        id: "cv",
        category: say("Anoniem cv", "Anonymous CV"),
        system: say("vacaturebank", "vacancy bank"),
        action: "erase",
        ground: null,
        explanation: "",
        until: null,
        untilWhat: "",
        executedOn: "2026-03-06",
      },
      ...(partial
        ? [
            {
              id: "original",
              category: say("Uw eigen cv", "Your own CV"),
              system: say("cliëntdossier", "client file"),
              action: "keep" as const,
              ground: "running-trajectory" as const,
              explanation: "",
              until: "2028-09-01",
              untilWhat: say(
                "twee jaar na het einde van uw traject",
                "two years after the end of your programme",
              ),
              executedOn: null,
            },
          ]
        : []),
    ],
    recipients: [{ name: "Vacaturebank Delta", told: "done", on: "2026-03-06" }],
  };
}
