import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface SeparatedProps extends CaseLetterProps {
  /** The case it had been joined with; `reference` is the one that goes on by itself. */
  otherReference: string;
  dueOn: string | null;
}

/** Two cases that had been joined go on apart. */
function Separated(letter: SeparatedProps) {
  const { say, date, day } = useVoice();
  return (
    <CaseLetter letter={letter} title={say(TITLE)}>
      <Key>
        {say({
          nl: `Wij hadden kenmerk ${letter.reference} samengevoegd met kenmerk ${letter.otherReference}. Het blijkt om twee verschillende dingen te gaan. Daarom behandelen wij ze weer apart.`,
          en: `We had joined reference ${letter.reference} with reference ${letter.otherReference}. They turn out to be two different things. That is why we handle them separately again.`,
        })}
      </Key>
      <P>
        {say({
          nl: `Voor kenmerk ${letter.reference} telt de dag waarop wij het ontvingen: ${date(letter.receivedOn)}.`,
          en: `For reference ${letter.reference} the day on which we received it counts: ${date(letter.receivedOn)}.`,
        })}
        {letter.dueOn
          ? say({
              nl: ` U krijgt ons antwoord uiterlijk ${day(letter.dueOn)}.`,
              en: ` You will have our answer by ${day(letter.dueOn)}.`,
            })
          : null}
      </P>
    </CaseLetter>
  );
}

const TITLE = {
  nl: "Wij behandelen uw verzoeken weer apart",
  en: "We handle your requests separately again",
};

export const separated = defineLetter<SeparatedProps>({
  component: Separated,
  audience: "requester",
  delivery: "notice",
  subject: (language) => TITLE[language],
  previews: {
    usual: (language) => ({
      ...previewLetter("access", language),
      reference: "VZ-2026-0055-H",
      otherReference: "VZ-2026-0042-K",
      dueOn: "2026-04-09",
      words: {},
    }),
  },
});
