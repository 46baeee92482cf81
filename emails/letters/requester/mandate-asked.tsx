import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Free, filled } from "../../parts/free";
import { H, Items, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";
import { AnswerBy } from "./answer-by";

export interface MandateAskedProps extends CaseLetterProps {
  answerBy: string;
  /** The gate of R8-R9 was met, so the term stands still from the date of this letter. */
  paused: boolean;
}

/** To whoever says to act for another (replies note, section 9). It may not tell whether we know that person. */
function MandateAsked(letter: MandateAskedProps) {
  const { say } = useVoice();
  return (
    <CaseLetter letter={letter} title={say(TITLE)}>
      <Key>
        {say({
          nl: "U doet dit verzoek voor iemand anders. Wij mogen het pas behandelen als wij zeker weten dat die persoon dat wil, of dat u volgens de wet voor die persoon mag optreden. Of wij gegevens van die persoon hebben, kunnen wij u nu nog niet zeggen.",
          en: "You make this request for someone else. We may only handle it once we are sure that this person wants it, or that the law lets you act for them. Whether we have data about that person we cannot tell you yet.",
        })}
      </Key>
      {filled(letter.words.introduction) ? <Free text={letter.words.introduction} /> : null}
      <H>{say({ nl: "Wat staat er in een machtiging?", en: "What does a mandate say?" })}</H>
      <Items
        items={[
          say({ nl: "wie u bent en voor wie u optreedt", en: "who you are and for whom you act" }),
          say({
            nl: "welk verzoek u mag doen en om welke gegevens het gaat",
            en: "which request you may make and which data it is about",
          }),
          say({
            nl: "of ons antwoord naar u mag; staat dat er niet in, dan gaat het antwoord naar de persoon zelf",
            en: "whether our answer may go to you; if it does not say so, the answer goes to the person themselves",
          }),
          say({
            nl: "de datum en de handtekening van die persoon",
            en: "the date and the signature of that person",
          }),
        ]}
      />
      <P>
        {say({
          nl: "Bent u ouder, curator of mentor? Stuur dan een uittreksel uit het gezagsregister of de beschikking van de rechter. Een werkgever kan alleen optreden met een machtiging die de werknemer vrijwillig en apart heeft gegeven.",
          en: "Are you a parent, guardian or mentor? Then send an extract from the custody register or the court order. An employer can only act with a mandate that the employee gave freely and separately.",
        })}
      </P>
      <P>
        {say({
          nl: "Stuur geen kopie van een identiteitsbewijs en noem geen burgerservicenummer (BSN). Wij laten de persoon voor wie u optreedt weten dat u dit verzoek doet.",
          en: "Do not send a copy of an identity document and do not mention a national number (BSN). We let the person for whom you act know that you make this request.",
        })}
      </P>
      <AnswerBy answerBy={letter.answerBy} paused={letter.paused} />
    </CaseLetter>
  );
}

const TITLE = { nl: "Wij vragen u om een machtiging", en: "We ask you for a mandate" };

export const mandateAsked = defineLetter<MandateAskedProps>({
  component: MandateAsked,
  audience: "requester",
  delivery: "notice",
  subject: (language) => TITLE[language],
  previews: {
    usual: (language) => ({
      ...previewLetter("access", language),
      date: "2026-03-09",
      onBehalfOf: "Bram Hoekstra",
      answerBy: "2026-03-23",
      paused: true,
      words: {},
    }),
  },
});
