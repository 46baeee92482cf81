import type { ProofRefusal } from "../../../workflows/events/identity";
import { wording } from "../../../workflows/wording";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { H, Items, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface IdentityRejectedProps extends CaseLetterProps {
  /** Why the proof did not do. */
  why: ProofRefusal;
  /** A masked copy may still be handed in on the status page. */
  mayTryAgain: boolean;
}

/** Sent before we know who asks: it may not tell whether we have data about anyone. */
function IdentityRejected(letter: IdentityRejectedProps) {
  const { say, language } = useVoice();
  const why = wording(language).proofRefusals[letter.why];
  return (
    <CaseLetter letter={letter} title={titles[language]}>
      <Key>
        {say({
          nl: `Wij weten nog niet zeker dat u dit verzoek doet, omdat ${why}.`,
          en: `We are not yet sure that you are making this request, because ${why}.`,
        })}
      </Key>
      <P>
        {say({
          nl: "Wat u ons stuurde, hebben wij meteen vernietigd. Niemand kan het nog bekijken.",
          en: "We destroyed what you sent us at once. Nobody can look at it any more.",
        })}
      </P>
      <H>{say({ nl: "Wat kunt u doen?", en: "What can you do?" })}</H>
      {letter.mayTryAgain ? (
        <>
          <P>
            {say({
              nl: "U kunt op uw statuspagina een nieuwe kopie inleveren. Maak daarop eerst onleesbaar:",
              en: "You can hand in a new copy on your status page. First make unreadable on it:",
            })}
          </P>
          <Items
            items={[
              say({ nl: "uw pasfoto", en: "your photo" }),
              say({ nl: "uw burgerservicenummer (BSN)", en: "your national number (BSN)" }),
              say({ nl: "het nummer van het document", en: "the number of the document" }),
              say({
                nl: "de regels met cijfers en letters onderaan",
                en: "the lines of digits and letters at the bottom",
              }),
            ]}
          />
          <P>
            {say({
              nl: "Liever op een andere manier? Neem dan contact met ons op. Langskomen mag altijd.",
              en: "Rather another way? Then please contact us. You can always come to our office.",
            })}
          </P>
        </>
      ) : (
        <P>
          {say({
            nl: "Neem contact met ons op. Dan kiezen wij samen een andere manier. Langskomen mag altijd.",
            en: "Please contact us. Then we choose another way together. You can always come to our office.",
          })}
        </P>
      )}
    </CaseLetter>
  );
}

const titles = {
  nl: "Wij weten nog niet zeker dat u dit vraagt",
  en: "We are not yet sure that it is you who is asking",
};

export const identityRejected = defineLetter<IdentityRejectedProps>({
  component: IdentityRejected,
  audience: "requester",
  delivery: "notice",
  subject: (language) => titles[language],
  previews: {
    unmasked: (language) => ({
      ...previewLetter("access", language),
      date: "2026-03-12",
      why: "unmasked",
      mayTryAgain: true,
      words: {},
    }),
    otherwise: (language) => ({
      ...previewLetter("erasure", language),
      date: "2026-03-12",
      why: "not-usable",
      mayTryAgain: false,
      words: {},
    }),
  },
});
