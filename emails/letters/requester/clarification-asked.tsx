import type { OverviewRow } from "../../../workflows/letters";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Entry } from "../../parts/facts";
import { Free } from "../../parts/free";
import { kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";
import { AnswerBy } from "./answer-by";

export interface ClarificationAskedProps extends CaseLetterProps {
  overview: readonly OverviewRow[];
  answerBy: string;
  paused: boolean;
}

/** Recital 63: with much data we may ask what it is about; whoever wants everything gets everything. */
function ClarificationAsked(letter: ClarificationAskedProps) {
  const { say } = useVoice();
  const yours = kindWords(letter.kind).yours;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Om welke gegevens gaat het u?", en: "Which data do you have in mind?" })}
    >
      <Key>
        {say({
          nl: "Wij verwerken veel gegevens over u. Wilt u ons helpen door aan te geven om welke gegevens of welke periode het u gaat? Wilt u alles ontvangen, dan kan dat ook.",
          en: "We process a lot of data about you. Will you help us by saying which data or which period you have in mind? If you want to receive everything, that is possible too.",
        })}
      </Key>
      <P>
        {say({
          nl: `Het gaat om ${yours.nl}. Hieronder ziet u wat wij van u hebben.`,
          en: `This is about ${yours.en}. Below you can see what we have.`,
        })}
      </P>
      <Free text={letter.words.introduction} />
      <H>{say({ nl: "Wat hebben wij van u?", en: "What do we have about you?" })}</H>
      {letter.overview.map((row) => (
        <Entry
          key={`${row.category} ${row.system}`}
          title={row.category}
          facts={[
            [say({ nl: "Periode", en: "Period" }), row.period],
            [say({ nl: "Waar", en: "Where" }), row.system],
          ]}
        />
      ))}
      <H>{say({ nl: "U hoeft niet te kiezen", en: "You do not have to choose" })}</H>
      <P>
        {say({
          nl: "Kiezen is vrijwillig. Antwoord dan “alles”, en wij behandelen uw hele verzoek.",
          en: "Choosing is optional. Just answer “everything”, and we will handle your whole request.",
        })}
      </P>
      <AnswerBy answerBy={letter.answerBy} paused={letter.paused} />
    </CaseLetter>
  );
}

export const clarificationAsked = defineLetter<ClarificationAskedProps>({
  component: ClarificationAsked,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Om welke gegevens gaat het u?" : "Which data do you have in mind?",
  previews: {
    usual: (language) => ({
      ...previewLetter("access", language),
      date: "2026-03-10",
      overview:
        language === "nl"
          ? [
              { category: "Gespreksverslagen", period: "2021 tot en met 2025", system: "cliëntdossier" },
              {
                category: "E-mails met uw adviseurs",
                period: "2020 tot nu",
                system: "mailboxen van vier medewerkers",
              },
              { category: "Uitslagen van tests", period: "2021 en 2023", system: "testbureau" },
            ]
          : [
              { category: "Notes of conversations", period: "2021 to 2025", system: "client file" },
              {
                category: "E-mails with your advisers",
                period: "2020 until now",
                system: "mailboxes of four members of staff",
              },
              { category: "Test results", period: "2021 and 2023", system: "test supplier" },
            ],
      answerBy: "2026-03-24",
      paused: true,
      words: {},
    }),
  },
});
