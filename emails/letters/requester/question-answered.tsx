import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Asked, Free } from "../../parts/free";
import { P, Web } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface QuestionAnsweredProps extends CaseLetterProps {
  /** The privacy regulation as it stood when the question came; null when the answer does not rest on it. */
  regulation: { title: string; website: string } | null;
}

function QuestionAnswered(letter: QuestionAnsweredProps) {
  const { say, date } = useVoice();
  const { regulation } = letter;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Ons antwoord op uw vraag", en: "Our answer to your question" })}
    >
      <P>
        {say({
          nl: `Op ${date(letter.receivedOn)} hebben wij uw vraag ontvangen.`,
          en: `On ${date(letter.receivedOn)} we received your question.`,
        })}
      </P>
      <Asked text={letter.asked} />
      <Free text={letter.words.answer} />
      {regulation ? (
        <P>
          {say({
            nl: `Dit staat in ${regulation.title}, zoals het gold op ${date(letter.receivedOn)}. U leest het op `,
            en: `This is laid down in ${regulation.title}, as it stood on ${date(letter.receivedOn)}. You can read it at `,
          })}
          <Web address={regulation.website} />.
        </P>
      ) : null}
    </CaseLetter>
  );
}

const ANSWER: Record<Language, string> = {
  nl: "Ja, een adviseur van onze auditor kan uw dossier zien, maar alleen om te controleren of wij goed werken.\n\nDe auditor neemt niets mee en heeft een geheimhoudingsverklaring getekend. Wilt u niet dat uw dossier in een steekproef komt? Laat het ons weten.",
  en: "Yes, an adviser of our auditor may see your file, but only to check whether we work well.\n\nThe auditor takes nothing away and has signed a confidentiality statement. Would you rather not have your file in a sample? Please tell us.",
};

export const questionAnswered = defineLetter<QuestionAnsweredProps>({
  component: QuestionAnswered,
  audience: "requester",
  delivery: "notice",
  subject: (language) => (language === "nl" ? "Ons antwoord op uw vraag" : "Our answer to your question"),
  previews: {
    usual: (language) => ({
      ...previewLetter("question", language),
      date: "2026-03-09",
      regulation: {
        title: language === "nl" ? "ons privacyreglement, artikel 13" : "our privacy regulation, article 13",
        website: "www.werkcontact.example",
      },
      words: { answer: ANSWER[language] },
    }),
  },
});
