import { kindWords } from "../../../parts/kinds";
import { Key, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";

/** The decision in the first lines, and the law that it rests on. */
export function Opening({ letter }: { letter: DecisionProps }) {
  const { say, date } = useVoice();
  const { kind, outcome, receivedOn, executeBy } = letter;
  const words = kindWords(kind);
  const decided = {
    granted: {
      nl:
        kind === "consent-withdrawal" ? "Wij hebben uw intrekking verwerkt." : "Wij willigen uw verzoek in.",
      en: kind === "consent-withdrawal" ? "We have processed your withdrawal." : "We grant your request.",
    },
    partial: {
      nl:
        kind === "consent-withdrawal"
          ? "Wij hebben uw intrekking verwerkt. Een deel van de gegevens mogen of moeten wij om een andere reden bewaren."
          : "Wij willigen uw verzoek gedeeltelijk in. Aan een deel van uw verzoek kunnen wij niet voldoen.",
      en:
        kind === "consent-withdrawal"
          ? "We have processed your withdrawal. Some of the data we may or must keep for another reason."
          : "We grant your request in part. With part of it we cannot comply.",
    },
    refused: { nl: "Wij kunnen niet aan uw verzoek voldoen.", en: "We cannot comply with your request." },
    "nothing-found": {
      nl: "Wij hebben gezocht en geen persoonsgegevens van u gevonden, behalve de gegevens in dit verzoek.",
      en: "We searched and found no personal data about you, except the data in this request.",
    },
  }[outcome];
  return (
    <>
      <P>
        {say({
          nl: `Op ${date(receivedOn)} hebben wij ${words.yours.nl} ontvangen.`,
          en: `On ${date(receivedOn)} we received ${words.yours.en}.`,
        })}
      </P>
      <Key>
        {say(decided)}
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
