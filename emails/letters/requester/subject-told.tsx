import type { AnswerTo } from "../../../workflows/events/mandate";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter, previewPerson } from "../../previews/people";

export interface SubjectToldProps extends CaseLetterProps {
  /** Who asks, as they wrote their name. */
  askedBy: string;
  /** To whom the mandate lets the answer go. */
  answerTo: AnswerTo;
  /** Last day on which an objection keeps everything back. Local date. */
  objectUntil: string;
}

/** To the person whose data it is, at the address on file: someone acts for them, and they may say no. */
function SubjectTold(letter: SubjectToldProps) {
  const { say, date, day, language } = useVoice();
  const { askedBy } = letter;
  const asked = kindWords(letter.kind).yours[language].replace(/^(uw|your) /, "");
  return (
    <CaseLetter letter={letter} title={say(TITLE)}>
      <Key>
        {say({
          nl: `Op ${date(letter.receivedOn)} deed ${askedBy} namens u bij ons dit verzoek: ${asked}. Wij hebben de machtiging gecontroleerd.`,
          en: `On ${date(letter.receivedOn)} ${askedBy} made this request to us on your behalf: ${asked}. We checked the mandate.`,
        })}
      </Key>
      <H>{say({ nl: "Wilt u dit niet?", en: "Do you not want this?" })}</H>
      <P>
        {say({
          nl: `Laat het ons weten, uiterlijk ${day(letter.objectUntil)}. Tot en met die dag vertrekt er niets. U hoeft niet te zeggen waarom. Het kan op uw statuspagina, met de knop “Ik wil dit niet”, en u mag ook bellen, mailen of schrijven.`,
          en: `Let us know, by ${day(letter.objectUntil)}. Nothing leaves until after that day. You need not say why. You can do so on your status page, with the button “I do not want this”, and you may also call, mail or write.`,
        })}
      </P>
      <H>{say({ nl: "Wilt u het wel?", en: "Do you want it?" })}</H>
      <P>
        {letter.answerTo === "subject"
          ? say({
              nl: `Dan hoeft u niets te doen. Ons antwoord sturen wij aan u, en niet aan ${askedBy}.`,
              en: `Then you need not do anything. We send our answer to you, and not to ${askedBy}.`,
            })
          : say({
              nl: `Dan hoeft u niets te doen. In de machtiging staat dat ons antwoord naar ${askedBy} mag.`,
              en: `Then you need not do anything. The mandate says that our answer may go to ${askedBy}.`,
            })}
      </P>
    </CaseLetter>
  );
}

const TITLE = {
  nl: "Iemand heeft namens u een verzoek gedaan",
  en: "Someone made a request on your behalf",
};

export const subjectTold = defineLetter<SubjectToldProps>({
  component: SubjectTold,
  audience: "requester",
  delivery: "notice",
  subject: (language) => TITLE[language],
  previews: {
    toSubject: (language) => ({
      ...previewLetter("access", language),
      addressee: previewPerson,
      askedBy: "Ilse Vermeulen",
      answerTo: "subject",
      objectUntil: "2026-03-19",
      words: {},
    }),
    toRepresentative: (language) => ({
      ...previewLetter("erasure", language),
      addressee: previewPerson,
      askedBy: "Ilse Vermeulen",
      answerTo: "representative",
      objectUntil: "2026-03-19",
      words: {},
    }),
  },
});
