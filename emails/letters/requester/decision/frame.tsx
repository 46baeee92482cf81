import type { Outcome } from "../../../../workflows/kinds";
import {
  type DecidedKind,
  type DecisionWork,
  type RefusalGround,
  type SearchAccount,
  withheldIn,
} from "../../../../workflows/letters";
import type { CaseLetterProps } from "../../../letter";
import { CaseLetter } from "../../../parts/case-letter";
import { Asked, Free } from "../../../parts/free";
import { kindWords } from "../../../parts/kinds";
import { H, P } from "../../../parts/prose";
import { Rights } from "../../../parts/rights";
import { useVoice } from "../../../parts/voice";
import { Withheld } from "./given";
import { NothingFound } from "./nothing-found";
import { Opening } from "./opening";
import { Refusal } from "./refusal";
import { WorkPart } from "./work-part";

export type DecisionOutcome = Extract<Outcome, "granted" | "partial" | "refused" | "nothing-found">;

export interface DecisionProps extends CaseLetterProps {
  kind: DecidedKind;
  outcome: DecisionOutcome;
  /** Null for a refusal and when nothing was found. */
  work: DecisionWork | null;
  /** Refused: the grounds in law; the reasons of the case are in `words.reasons`. */
  grounds: readonly RefusalGround[];
  /** Nothing found: where and how was searched. */
  search: SearchAccount | null;
  /** Local date by which everything is carried out; null when nothing has to be. */
  executeBy: string | null;
  /** Given after the due date. */
  late: boolean;
  /** Years that the request and this answer are kept. */
  fileKeptYears: number;
}

/** One frame for every decision: what was decided, the part of its kind, what was left out, where to turn. */
export function Decision(letter: DecisionProps) {
  const { say, language } = useVoice();
  const { outcome, work, words, kind } = letter;
  const gives = outcome === "granted" || outcome === "partial";
  const yours = kindWords(kind).yours;
  return (
    <CaseLetter
      letter={letter}
      title={say({ nl: `Ons antwoord op ${yours.nl}`, en: `Our answer to ${yours.en}` })}
    >
      <Opening letter={letter} />
      <Asked text={letter.asked} />
      <Free text={words.introduction} />
      {outcome === "refused" ? <Refusal letter={letter} /> : null}
      {outcome === "nothing-found" ? <NothingFound letter={letter} /> : null}
      {gives && work ? <WorkPart work={work} letter={letter} /> : null}
      {outcome === "partial" && work ? (
        <Withheld kind={kind} parts={withheldIn(work, language)} reasons={words.reasons} />
      ) : null}
      <Kept letter={letter} />
      <Rights organisation={letter.organisation} about="decision" late={letter.late} />
    </CaseLetter>
  );
}

/** The request file itself stays, whatever was decided (GDPR 5(2)). */
function Kept({ letter }: { letter: DecisionProps }) {
  const { say } = useVoice();
  const years = letter.fileKeptYears;
  return (
    <>
      <H>{say({ nl: "Wat bewaren wij van dit verzoek?", en: "What do we keep of this request?" })}</H>
      <P>
        {say({
          nl: `Uw verzoek en dit antwoord bewaren wij ${years} jaar, om te kunnen laten zien hoe wij uw verzoek hebben behandeld (artikel 5 lid 2 AVG). Daarna verwijderen wij ze. Dit antwoord kost u niets.`,
          en: `We keep your request and this answer for ${years} ${years === 1 ? "year" : "years"}, so that we can show how we handled your request (Article 5(2) GDPR). After that we delete them. This answer costs you nothing.`,
        })}
      </P>
    </>
  );
}
