import type { Kind } from "../../../workflows/kinds";
import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { casesNoun } from "../../parts/kinds";
import { Key, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface MergedProps extends CaseLetterProps {
  /** The case that goes on; `reference` is the one that ends here. */
  keptReference: string;
  /** The earliest receipt date of the two. */
  keptReceivedOn: string;
  dueOn: string | null;
}

function Merged(letter: MergedProps) {
  const { say, date, day } = useVoice();
  return (
    <CaseLetter
      letter={letter}
      title={say({
        nl: "Wij behandelen uw twee verzoeken als één",
        en: "We handle your two requests as one",
      })}
    >
      <Key>
        {say({
          nl: `U schreef ons twee keer over hetzelfde. Wij behandelen dat samen, onder kenmerk ${letter.keptReference}.`,
          en: `You wrote to us twice about the same thing. We handle it together, under reference ${letter.keptReference}.`,
        })}
      </Key>
      <P>
        {say({
          nl: `Wij rekenen vanaf het eerste van de twee: ${date(letter.keptReceivedOn)}.`,
          en: `We count from the first of the two: ${date(letter.keptReceivedOn)}.`,
        })}
        {letter.dueOn
          ? say({
              nl: ` U krijgt ons antwoord uiterlijk ${day(letter.dueOn)}.`,
              en: ` You will have our answer by ${day(letter.dueOn)}.`,
            })
          : null}{" "}
        {say({
          nl: `Alles wat u onder kenmerk ${letter.reference} stuurde, nemen wij mee.`,
          en: `We take along everything that you sent under reference ${letter.reference}.`,
        })}
      </P>
      <P>
        {say({
          nl: "Gaat het voor u toch om twee verschillende dingen? Laat het ons weten, dan behandelen wij ze apart.",
          en: "Are they two different things to you? Tell us and we will handle them separately.",
        })}
      </P>
    </CaseLetter>
  );
}

function mergedTitle(kind: Kind, language: Language): string {
  const nouns = casesNoun(kind, language);
  return language === "nl" ? `Wij behandelen uw twee ${nouns} als één` : `We handle your two ${nouns} as one`;
}

export const merged = defineLetter<MergedProps>({
  component: Merged,
  audience: "requester",
  delivery: "notice",
  subject: (language, { kind }) => mergedTitle(kind, language),
  previews: {
    usual: (language) => ({
      ...previewLetter("access", language),
      reference: "VZ-2026-0055-H",
      receivedOn: "2026-03-09",
      date: "2026-03-10",
      keptReference: "VZ-2026-0042-K",
      keptReceivedOn: "2026-03-05",
      dueOn: "2026-04-07",
      words: {},
    }),
  },
});
