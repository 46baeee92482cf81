import type { Language } from "../../../workflows/wording/language";
import { type CaseLetterProps, defineLetter } from "../../letter";
import { CaseLetter } from "../../parts/case-letter";
import { Free } from "../../parts/free";
import { H, Items, Key, P } from "../../parts/prose";
import { Rights } from "../../parts/rights";
import { useVoice } from "../../parts/voice";
import { previewLetter } from "../../previews/people";

export interface RestrictionLiftedProps extends CaseLetterProps {
  since: string;
  /** The first day on which the data are used again; after the date of this letter. */
  liftsOn: string;
  categories: readonly string[];
  late: boolean;
}

/** GDPR 18(3): told before it happens. */
function RestrictionLifted(letter: RestrictionLiftedProps) {
  const { say, date, day } = useVoice();
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: "Wij gaan uw gegevens weer gebruiken", en: "We are going to use your data again" })}
    >
      <Key>
        {say({
          nl: `Op ${day(letter.liftsOn)} heffen wij de beperking op. Vanaf die dag gebruiken wij de gegevens weer die wij sinds ${date(letter.since)} alleen bewaarden.`,
          en: `On ${day(letter.liftsOn)} we will lift the restriction. From that day we will again use the data that we have only stored since ${date(letter.since)}.`,
        })}
      </Key>
      <P>{say({ nl: "Het gaat om:", en: "This concerns:" })}</P>
      <Items items={letter.categories} />
      <H>{say({ nl: "Waarom?", en: "Why?" })}</H>
      <Free text={letter.words.reasons} />
      <P>
        {say({
          nl: "Wij moeten u dit vooraf laten weten (artikel 18 lid 3 AVG). Laat het ons vóór die dag weten als u het er niet mee eens bent.",
          en: "We have to tell you this beforehand (Article 18(3) GDPR). Tell us before that day if you disagree.",
        })}
      </P>
      <Rights organisation={letter.organisation} about="decision" late={letter.late} />
    </CaseLetter>
  );
}

const REASONS: Record<Language, string> = {
  nl: "U zei dat uw diploma verkeerd in het dossier stond. Wij hebben dat nagevraagd bij de school. Op 12 mei hebben wij het gegeven verbeterd. Er is nu geen verschil van mening meer over.",
  en: "You told us that your diploma was recorded wrongly. We asked the school. On 12 May we corrected it. There is no disagreement about it any more.",
};

export const restrictionLifted = defineLetter<RestrictionLiftedProps>({
  component: RestrictionLifted,
  audience: "requester",
  delivery: "notice",
  subject: (language) =>
    language === "nl" ? "Wij gaan uw gegevens weer gebruiken" : "We are going to use your data again",
  previews: {
    usual: (language) => ({
      ...previewLetter("restriction", language),
      date: "2026-05-18",
      since: "2026-03-05",
      liftsOn: "2026-06-01",
      categories:
        language === "nl"
          ? ["Opleidingen en diploma's in het cliëntdossier"]
          : ["Education and diplomas in the client file"],
      late: false,
      words: { reasons: REASONS[language] },
    }),
  },
});
