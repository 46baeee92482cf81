import type { IdentityMethod } from "../../../workflows/events/identity";
import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Free } from "../../parts/free";
import { H, Items, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";
import { AnswerBy } from "./answer-by";
import { identityWays } from "./identity-ways";

export interface IdentityAskedProps extends CaseLetterProps {
  ways: readonly IdentityMethod[];
  answerBy: string;
  /** The gate of R8-R9 was met, so the term stands still from the date of this letter. */
  paused: boolean;
}

/** GDPR 12(6). Sent before we know who asks: it may not tell whether we have data about anyone. */
function IdentityAsked(letter: IdentityAskedProps) {
  const { say, language } = useVoice();
  const title = say({
    nl: "Wij willen zeker weten dat u dit vraagt",
    en: "We want to be sure that it is you who is asking",
  });
  return (
    <CaseLetter letter={letter} title={title}>
      <Key>
        {say({
          nl: "Om te voorkomen dat wij gegevens aan een ander geven, willen wij zeker weten dat u dit verzoek doet. Pas daarna kunnen wij u vertellen of wij gegevens van u hebben.",
          en: "To avoid giving data to someone else, we want to be sure that you are making this request. Only then can we tell you whether we have data about you.",
        })}
      </Key>
      <H>{say({ nl: "Waarom vragen wij dit?", en: "Why do we ask?" })}</H>
      <Free text={letter.words.doubt} />
      <H>{say({ nl: "Hoe laat u zien dat u het bent?", en: "How can you show that it is you?" })}</H>
      <P>{say({ nl: "Kies zelf een van deze manieren:", en: "Choose one of these ways:" })}</P>
      <Items items={letter.ways.map((way) => identityWays[way][language])} />
      <P>
        {say({
          nl: "Stuur ons geen gewone kopie van uw identiteitsbewijs en noem uw burgerservicenummer niet. Wij hebben ze niet nodig. Krijgen wij ze toch, dan vernietigen wij ze meteen.",
          en: "Do not send us an ordinary copy of your identity document and do not mention your national number (BSN). We do not need them. If we receive them all the same, we destroy them at once.",
        })}
      </P>
      <H>{say({ nl: "Wat doen wij met wat u laat zien?", en: "What do we do with what you show us?" })}</H>
      <P>
        {say({
          nl: "Wij gebruiken het alleen voor deze controle en verwijderen het daarna meteen. Wij noteren alleen dat wij hebben gecontroleerd, wanneer en op welke manier.",
          en: "We use it for this check only and delete it right afterwards. We only note that we checked, when and in which way.",
        })}
      </P>
      <AnswerBy answerBy={letter.answerBy} paused={letter.paused} />
    </CaseLetter>
  );
}

const DOUBT: Record<Language, string> = {
  nl: "Uw verzoek kwam van een ander e-mailadres dan het adres op het inschrijfformulier dat u noemt. Ook is uw naam daar anders geschreven.",
  en: "Your request came from another e-mail address than the one on the registration form that you mention. Your name is also spelled differently there.",
};

export const identityAsked = defineLetter<IdentityAskedProps>({
  component: IdentityAsked,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl"
      ? "Wij willen zeker weten dat u dit vraagt"
      : "We want to be sure that it is you who is asking",
  previews: {
    paused: (language) => ({
      ...previewLetter("access", language),
      date: "2026-03-09",
      ways: ["code-to-phone", "video", "at-office"],
      answerBy: "2026-03-23",
      paused: true,
      words: { doubt: DOUBT[language] },
    }),
    running: (language) => ({
      ...previewLetter("erasure", language),
      date: "2026-03-09",
      ways: ["address-on-file", "call-back", "masked-document"],
      answerBy: "2026-03-23",
      paused: false,
      words: { doubt: DOUBT[language] },
    }),
  },
});
