import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Entry } from "../../parts/facts";
import { Asked, Free } from "../../parts/free";
import { kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";
import type { ReceivedCase } from "./received";

export interface QuestionConvertedProps extends CaseLetterProps {
  cases: readonly ReceivedCase[];
}

/** A question that is a request in substance keeps its receipt date. */
function QuestionConverted(letter: QuestionConvertedProps) {
  const { say, date, day } = useVoice();
  return (
    <CaseLetter
      letter={letter}
      title={say({
        nl: "Wij behandelen uw vraag als een verzoek",
        en: "We treat your question as a request",
      })}
    >
      <Key>
        {say({
          nl: `U stelde ons een vraag. Wat u vraagt, is een recht dat de wet u geeft. Daarom behandelen wij het zo. Wij rekenen vanaf de dag waarop wij uw vraag kregen: ${date(letter.receivedOn)}.`,
          en: `You asked us a question. What you ask is a right that the law gives you. That is how we will handle it. We count from the day on which we got your question: ${date(letter.receivedOn)}.`,
        })}
      </Key>
      <Asked text={letter.asked} />
      <Free text={letter.words.introduction} />
      <H>{say({ nl: "Wat behandelen wij?", en: "What do we handle?" })}</H>
      {letter.cases.map((filed) => (
        <Entry
          key={filed.reference}
          title={sentence(say(kindWords(filed.kind).yours))}
          facts={[
            [say({ nl: "Nieuw kenmerk", en: "New reference" }), filed.reference],
            [say({ nl: "Antwoord uiterlijk", en: "Answer by" }), day(filed.dueOn)],
          ]}
        />
      ))}
      <P>
        {say({
          nl: "U hoeft niets te doen. Bedoelde u het anders? Laat het ons dan weten.",
          en: "You need not do anything. Did you mean something else? Then please tell us.",
        })}
      </P>
    </CaseLetter>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const questionConverted = defineLetter<QuestionConvertedProps>({
  component: QuestionConverted,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Wij behandelen uw vraag als een verzoek" : "We treat your question as a request",
  previews: {
    usual: (language) => ({
      ...previewLetter("question", language),
      date: "2026-03-09",
      cases: [{ reference: "VZ-2026-0061-M", kind: "access", dueOn: "2026-04-07" }],
      words: {},
    }),
  },
});
