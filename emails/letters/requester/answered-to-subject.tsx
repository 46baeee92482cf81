import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { caseNoun } from "../../parts/kinds";
import { Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

/** To a representative whose mandate does not let the answer go to them: that it was given, and nothing of it. */
function AnsweredToSubject(letter: CaseLetterProps) {
  const { say, date, language } = useVoice();
  const noun = caseNoun(letter.kind, language);
  return (
    <CaseLetter letter={letter} title={say(TITLE)}>
      <Key>
        {say({
          nl: `Op ${date(letter.date)} hebben wij geantwoord op het ${noun} dat u namens ${letter.onBehalfOf ?? "een ander"} deed. Ons antwoord ging naar de persoon zelf.`,
          en: `On ${date(letter.date)} we answered the ${noun} that you made on behalf of ${letter.onBehalfOf ?? "someone else"}. Our answer went to the person themselves.`,
        })}
      </Key>
      <P>
        {say({
          nl: "In de machtiging staat niet dat ons antwoord ook naar u mag. Wat wij antwoordden, kunt u aan de persoon zelf vragen.",
          en: "The mandate does not say that our answer may go to you as well. You can ask the person themselves what we answered.",
        })}
      </P>
    </CaseLetter>
  );
}

const TITLE = {
  nl: "Wij hebben geantwoord aan de persoon om wie het gaat",
  en: "We answered the person concerned",
};

export const answeredToSubject = defineLetter<CaseLetterProps>({
  component: AnsweredToSubject,
  audience: "requester",
  delivery: "notice",
  subject: (language) => TITLE[language],
  previews: {
    usual: (language) => ({ ...previewLetter("access", language), onBehalfOf: "Bram Hoekstra" }),
  },
});
