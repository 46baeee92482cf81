import type { Kind } from "../../../workflows/kinds";
import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Free } from "../../parts/free";
import { caseNoun, kindWords } from "../../parts/kinds";
import { H, Key, P } from "../../parts/prose";
import { Rights } from "../../parts/rights";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface LapsedProps extends CaseLetterProps {
  /** What stayed unanswered. */
  unanswered: "identity" | "mandate" | "clarification" | "address";
  askedOn: string;
  remindedOn: readonly string[];
  /** Days of the term that are left when an answer comes later; null when the term was not paused. */
  daysLeft: number | null;
  late: boolean;
}

const ASKED: Record<LapsedProps["unanswered"], Record<Language, string>> = {
  identity: { nl: "te laten zien dat u dit verzoek doet", en: "to show that it is you who is asking" },
  mandate: {
    nl: "te laten zien dat u voor een ander mag optreden",
    en: "to show that you may act for someone else",
  },
  clarification: {
    nl: "te vertellen om welke gegevens het u gaat",
    en: "to tell us which data you have in mind",
  },
  address: { nl: "uw e-mailadres te bevestigen", en: "to confirm your e-mail address" },
};

/** After unanswered questions (GDPR 11(2), 12(2)). Signed by a person; may be completed at any time. */
function Lapsed(letter: LapsedProps) {
  const { say, date, list } = useVoice();
  const yours = kindWords(letter.kind).yours;
  const asked = ASKED[letter.unanswered];
  const reminders = list(letter.remindedOn.map(date));
  return (
    <CaseLetter
      letter={letter}
      title={say({
        nl: lapsedTitle(letter.kind, "nl"),
        en: lapsedTitle(letter.kind, "en"),
      })}
    >
      <Key>
        {say({
          nl: `Wij hebben geen reactie ontvangen op onze vraag van ${date(letter.askedOn)}. Daarom kunnen wij ${yours.nl} nu niet verder behandelen.`,
          en: `We received no reply to our question of ${date(letter.askedOn)}. That is why we cannot handle ${yours.en} any further for now.`,
        })}
      </Key>
      <P>
        {say({
          nl: `Op ${date(letter.askedOn)} vroegen wij u ${asked.nl}.`,
          en: `On ${date(letter.askedOn)} we asked you ${asked.en}.`,
        })}
        {letter.remindedOn.length > 0
          ? say({
              nl: ` Wij herinnerden u daaraan op ${reminders}.`,
              en: ` We reminded you on ${reminders}.`,
            })
          : null}
      </P>
      <Free text={letter.words.reasons} />
      {letter.unanswered === "clarification" ? null : (
        <P>
          {say({
            nl: "Zolang wij niet weten wie u bent, mogen wij niets over gegevens zeggen en er niets aan veranderen (artikel 11 lid 2 en artikel 12 lid 2 AVG).",
            en: "As long as we do not know who you are, we may not say anything about data or change anything in them (Articles 11(2) and 12(2) GDPR).",
          })}
        </P>
      )}
      <H>{say({ nl: "Wilt u toch verder?", en: "Do you want to go on after all?" })}</H>
      <P>
        {say({
          nl: "Stuurt u uw antwoord alsnog, dan gaan wij verder waar wij waren. ",
          en: "If you send your answer after all, we will go on where we stopped. ",
        })}
        {letter.daysLeft === null
          ? null
          : say({
              nl: `Wij hebben dan nog ${letter.daysLeft} ${letter.daysLeft === 1 ? "dag" : "dagen"} om u te antwoorden. `,
              en: `We will then have ${letter.daysLeft} ${letter.daysLeft === 1 ? "day" : "days"} left to answer you. `,
            })}
        {say({
          nl: "Opnieuw beginnen mag ook altijd.",
          en: "You may also start again at any time.",
        })}
      </P>
      <Rights organisation={letter.organisation} about="decision" late={letter.late} />
    </CaseLetter>
  );
}

const REASONS: Record<Language, string> = {
  nl: "Uw verzoek kwam van een adres dat wij niet konden vergelijken met een inschrijving. U hebt geen van de manieren gebruikt die wij noemden.",
  en: "Your request came from an address that we could not compare with a registration. You used none of the ways that we named.",
};

function lapsedTitle(kind: Kind, language: Language): string {
  const noun = caseNoun(kind, language);
  return language === "nl"
    ? `Wij kunnen uw ${noun} nu niet verder behandelen`
    : `We cannot handle your ${noun} any further for now`;
}

export const lapsed = defineLetter<LapsedProps>({
  component: Lapsed,
  audience: "requester",
  delivery: "notice",
  subject: (language, { kind }) => lapsedTitle(kind, language),
  previews: {
    identity: (language) => ({
      ...previewLetter("access", language),
      date: "2026-04-08",
      unanswered: "identity",
      askedOn: "2026-03-09",
      remindedOn: ["2026-03-23"],
      daysLeft: 27,
      late: false,
      words: { reasons: REASONS[language] },
    }),
    late: (language) => ({
      ...previewLetter("erasure", language),
      date: "2026-05-08",
      unanswered: "address",
      askedOn: "2026-03-05",
      remindedOn: ["2026-03-07", "2026-03-12", "2026-03-19"],
      daysLeft: null,
      late: true,
      words: { reasons: REASONS[language] },
    }),
  },
});
