import type { DecidedKind } from "../../../../workflows/letters";
import type { Language } from "../../../../workflows/wording/language";
import { kindWords } from "../../../parts/kinds";
import { Key, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionOutcome, DecisionProps } from "./frame";

type Sentence = Record<Language, string>;

const DECIDED: Record<DecisionOutcome, Sentence> = {
  granted: { nl: "Wij willigen uw verzoek in.", en: "We grant your request." },
  partial: {
    nl: "Wij willigen uw verzoek gedeeltelijk in. Aan een deel van uw verzoek kunnen wij niet voldoen.",
    en: "We grant your request in part. With part of it we cannot comply.",
  },
  refused: { nl: "Wij kunnen niet aan uw verzoek voldoen.", en: "We cannot comply with your request." },
  "nothing-found": {
    nl: "Wij hebben gezocht en geen persoonsgegevens van u gevonden, behalve de gegevens in dit verzoek.",
    en: "We searched and found no personal data about you, except the data in this request.",
  },
};

/** Kinds that are no request in so many words. */
const DECIDED_OTHERWISE: Partial<Record<DecidedKind, Partial<Record<DecisionOutcome, Sentence>>>> = {
  "consent-withdrawal": {
    granted: { nl: "Wij hebben uw intrekking verwerkt.", en: "We have processed your withdrawal." },
    partial: {
      nl: "Wij hebben uw intrekking verwerkt. Een deel van de gegevens bewaren wij om een andere reden.",
      en: "We have processed your withdrawal. Some of the data we keep for another reason.",
    },
  },
  objection: {
    granted: {
      nl: "Wij zijn het met u eens en stoppen met dit gebruik van uw gegevens.",
      en: "We agree with you and stop this use of your data.",
    },
    partial: {
      nl: "Wij zijn het gedeeltelijk met u eens. Een deel van het gebruik stopt, een deel gaat door.",
      en: "We agree with you in part. Some of the use stops, some of it continues.",
    },
    refused: {
      nl: "Wij kunnen niet aan uw bezwaar voldoen.",
      en: "We cannot do what you ask in your objection.",
    },
  },
};

const decided = (kind: DecidedKind, outcome: DecisionOutcome): Sentence =>
  DECIDED_OTHERWISE[kind]?.[outcome] ?? DECIDED[outcome];

/** The decision in the first lines, and the law that it rests on. */
export function Opening({ letter }: { letter: DecisionProps }) {
  const { say, date } = useVoice();
  const { kind, outcome, receivedOn, executeBy } = letter;
  const words = kindWords(kind);
  return (
    <>
      <P>
        {say({
          nl: `Op ${date(receivedOn)} hebben wij ${words.yours.nl} ontvangen.`,
          en: `On ${date(receivedOn)} we received ${words.yours.en}.`,
        })}
      </P>
      <Key>
        {say(decided(kind, outcome))}
        {executeBy
          ? say({
              nl: ` ${outcome === "partial" ? "Wat wij wel kunnen doen, doen wij" : "Wij doen dit"} uiterlijk ${date(executeBy)}. U krijgt bericht als het klaar is.`,
              en: ` ${outcome === "partial" ? "What we can do, we will do" : "We will do this"} by ${date(executeBy)}. You will hear from us when it is done.`,
            })
          : null}
      </Key>
      <P>
        {words.article
          ? say({
              nl: `Deze beslissing is gebaseerd op ${words.article.nl}. De AVG is de Algemene verordening gegevensbescherming: de privacywet.`,
              en: `This decision is based on ${words.article.en}. The GDPR is the General Data Protection Regulation: the privacy law.`,
            })
          : null}
        {letter.late
          ? say({
              nl: " Ons antwoord komt later dan de wet voorschrijft. Dat spijt ons.",
              en: " Our answer comes later than the law requires. We are sorry about that.",
            })
          : null}
      </P>
    </>
  );
}
