import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Free } from "../../parts/free";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface ComplaintExtendedProps extends CaseLetterProps {
  previousDueOn: string;
  dueOn: string;
}

function ComplaintExtended(letter: ComplaintExtendedProps) {
  const { say, date, day } = useVoice();
  return (
    <CaseLetter
      letter={letter}
      title={say({
        nl: "Wij hebben meer tijd nodig voor uw klacht",
        en: "We need more time for your complaint",
      })}
    >
      <Key>
        {say({
          nl: `U krijgt ons oordeel over uw klacht uiterlijk ${day(letter.dueOn)}. Dat zou ${date(letter.previousDueOn)} zijn.`,
          en: `You will have our judgement on your complaint by ${day(letter.dueOn)}. It would have been ${date(letter.previousDueOn)}.`,
        })}
      </Key>
      <H>{say({ nl: "Waarom duurt het langer?", en: "Why does it take longer?" })}</H>
      <Free text={letter.words.reasons} />
      <P>
        {say({
          nl: "Wij verlengen maar één keer. Bent u het er niet mee eens, laat het ons dan weten.",
          en: "We extend only once. If you disagree, please tell us.",
        })}
      </P>
    </CaseLetter>
  );
}

const REASONS: Record<Language, string> = {
  nl: "Een van de mensen die wij willen horen, kan pas op 8 april met ons praten. Zonder dat gesprek kunnen wij uw tweede punt niet goed beoordelen.",
  en: "One of the people we want to hear can only talk to us on 8 April. Without that conversation we cannot judge your second point properly.",
};

export const complaintExtended = defineLetter<ComplaintExtendedProps>({
  component: ComplaintExtended,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Wij hebben meer tijd nodig voor uw klacht" : "We need more time for your complaint",
  previews: {
    usual: (language) => ({
      ...previewLetter("complaint", language),
      date: "2026-03-30",
      previousDueOn: "2026-04-02",
      dueOn: "2026-04-30",
      words: { reasons: REASONS[language] },
    }),
  },
});
