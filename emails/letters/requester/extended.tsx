import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Asked, Free, filled } from "../../parts/free";
import { kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { Rights } from "../../parts/rights";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface ExtendedProps extends CaseLetterProps {
  previousDueOn: string;
  dueOn: string;
}

/** GDPR 12(3): within month one, with the reasons of this case. */
function Extended(letter: ExtendedProps) {
  const { say, date, day } = useVoice();
  const yours = kindWords(letter.kind).yours;
  return (
    <CaseLetter
      letter={letter}
      title={say({
        nl: "Wij hebben meer tijd nodig voor uw verzoek",
        en: "We need more time for your request",
      })}
    >
      <Key>
        {say({
          nl: `Wij hebben meer tijd nodig voor ${yours.nl}. U ontvangt ons antwoord uiterlijk ${day(letter.dueOn)}. Dat zou ${date(letter.previousDueOn)} zijn.`,
          en: `We need more time for ${yours.en}. You will receive our answer by ${day(letter.dueOn)}. It would have been ${date(letter.previousDueOn)}.`,
        })}
      </Key>
      <Asked text={letter.asked} />
      <H>{say({ nl: "Waarom duurt het langer?", en: "Why does it take longer?" })}</H>
      <Free text={letter.words.reasons} />
      <P>
        {say({
          nl: "Bij een ingewikkeld verzoek, of bij veel verzoeken, mogen wij de termijn één keer met ten hoogste twee maanden verlengen (artikel 12 lid 3 AVG). Wij antwoorden eerder als dat kan.",
          en: "With a complicated request, or many requests, we may extend the time once by at most two months (Article 12(3) GDPR). We will answer sooner if we can.",
        })}
      </P>
      {filled(letter.words.alreadyGiven) ? (
        <>
          <H>{say({ nl: "Wat krijgt u nu al?", en: "What do you get now?" })}</H>
          <Free text={letter.words.alreadyGiven} />
        </>
      ) : null}
      <Rights organisation={letter.organisation} about="extension" late={false} />
    </CaseLetter>
  );
}

const REASONS: Record<Language, string> = {
  nl: "Uw gegevens staan in vijf systemen en in de mailboxen van vier medewerkers. In ongeveer 900 e-mails komen ook andere mensen voor. Wij lezen die een voor een, zodat u krijgt wat over u gaat en hun gegevens onleesbaar zijn.",
  en: "Your data are in five systems and in the mailboxes of four members of staff. About 900 e-mails also concern other people. We read them one by one, so that you get what is about you and their data are masked.",
};
const GIVEN: Record<Language, string> = {
  nl: "Het cliëntdossier is klaar. Dat kunt u vanaf vandaag downloaden op uw statuspagina.",
  en: "The client file is ready. You can download it from your status page as of today.",
};

export const extended = defineLetter<ExtendedProps>({
  component: Extended,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Wij hebben meer tijd nodig voor uw verzoek" : "We need more time for your request",
  previews: {
    usual: (language) => ({
      ...previewLetter("access", language),
      date: "2026-03-27",
      previousDueOn: "2026-04-07",
      dueOn: "2026-06-05",
      words: { reasons: REASONS[language], alreadyGiven: GIVEN[language] },
    }),
  },
});
