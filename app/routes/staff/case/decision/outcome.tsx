import { ANSWERS_TO } from "../../../../../workflows/events/mandate";
import { kindOf } from "../../../../../workflows/kinds";
import {
  complaintOutcome,
  type DecidedKind,
  refusalGrounds,
  refusalGroundsFor,
  withheldIn,
} from "../../../../../workflows/letters";
import { wording } from "../../../../../workflows/wording";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { Choose, ChooseMany, Line, Lines } from "../fields";
import { usePage } from "../form";

const copy: Copy<
  Record<
    | "outcome"
    | "forced"
    | "follows"
    | "openPoints"
    | "grounds"
    | "groundsHint"
    | "systems"
    | "systemsHint"
    | "identifiers"
    | "identifiersHint"
    | "period"
    | "late"
    | "lateHint"
    | "answerTo"
    | "answerToHint"
    | "subject"
    | "representative",
    string
  >
> = {
  nl: {
    outcome: "Uitkomst",
    forced:
      "Er wordt iets bewaard, geweigerd of afgeschermd. De uitkomst is daarom ‘gedeeltelijk toegewezen’.",
    follows: "De uitkomst volgt uit de oordelen:",
    openPoints: "Nog niet elk punt heeft een oordeel.",
    grounds: "Op welke gronden weigert u?",
    groundsHint: "De redenen van dit geval schrijft u hieronder.",
    systems: "Waar is gezocht?",
    systemsHint: "Eén systeem per regel.",
    identifiers: "Waarop is gezocht?",
    identifiersHint: "Namen, adressen en nummers, één per regel.",
    period: "Over welke periode?",
    late: "Waarom komt deze weigering pas na de eerste maand?",
    lateHint: "De goedkeurder leest dit mee. Het staat niet in de brief.",
    answerTo: "Naar wie gaat het antwoord?",
    answerToHint: "De machtiging laat beide toe. De goedkeurder keurt dit apart goed.",
    subject: "Naar de betrokkene zelf",
    representative: "Naar de vertegenwoordiger",
  },
  en: {
    outcome: "Outcome",
    forced: "Something is kept, refused or masked. The outcome is therefore ‘partly granted’.",
    follows: "The outcome follows from the judgements:",
    openPoints: "Not every point has a judgement yet.",
    grounds: "On which grounds do you refuse?",
    groundsHint: "The reasons of this case you write below.",
    systems: "Where was searched?",
    systemsHint: "One system per line.",
    identifiers: "What was searched for?",
    identifiersHint: "Names, addresses and numbers, one per line.",
    period: "Over what period?",
    late: "Why does this refusal come only after the first month?",
    lateHint: "The approver reads this. It is not in the letter.",
    answerTo: "To whom does the answer go?",
    answerToHint: "The mandate allows both. The approver approves this apart.",
    subject: "To the person concerned",
    representative: "To the representative",
  },
};

/** The outcomes that this kind has; a complaint's follows from its points, and withholding forces "partial". */
export function Outcome() {
  const { kind } = usePage();
  return (
    <>
      {kind === "complaint" ? <JudgedOutcome /> : <ChosenOutcome />}
      <AnswerRoute />
    </>
  );
}

/** Asked only where the mandate leaves a choice; otherwise the answer goes to the person themselves. */
function AnswerRoute() {
  const words = useCopy(copy);
  const { mandate, draft } = usePage();
  if (mandate?.answerTo !== "representative") return null;
  const choices = ANSWERS_TO.map((value) => ({ value, label: words[value] }));
  return (
    <Choose
      name="answerTo"
      label={words.answerTo}
      hint={words.answerToHint}
      choices={choices}
      start={draft.answerTo ?? "subject"}
    />
  );
}

function JudgedOutcome() {
  const words = useCopy(copy);
  const { draft } = usePage();
  const { outcomes } = wording(useLanguage());
  const outcome = complaintOutcome(draft.points);
  return (
    <p>
      {outcome ? (
        <>
          {words.follows} <strong>{outcomes[outcome]}</strong>.
        </>
      ) : (
        words.openPoints
      )}
    </p>
  );
}

function ChosenOutcome() {
  const words = useCopy(copy);
  const { kind, draft, clock, today } = usePage();
  const { outcomes } = wording(useLanguage());
  const forced = draft.work !== null && withheldIn(draft.work).length > 0;
  const choices = kindOf(kind)
    .outcomes.filter((outcome) => !(forced && outcome === "granted"))
    .map((value) => ({ value, label: capital(outcomes[value]), more: <More outcome={value} /> }));
  const start =
    draft.outcome === "granted" && forced ? "partial" : (draft.outcome ?? (forced ? "partial" : ""));
  const afterRefusalBy = clock.refusalBy !== null && today > clock.refusalBy;
  return (
    <>
      {forced && (
        <Notice>
          <p>{words.forced}</p>
        </Notice>
      )}
      <Choose name="outcome" label={words.outcome} choices={choices} start={start} />
      {afterRefusalBy && (
        <Lines
          name="lateReason"
          label={words.late}
          hint={words.lateHint}
          rows={2}
          maxLength={4000}
          start={draft.lateRefusalReason}
        />
      )}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function More({ outcome }: { outcome: string }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { kind, draft } = usePage();
  if (outcome === "refused") {
    const choices = refusalGroundsFor(kind as DecidedKind).map((value) => ({
      value,
      label: refusalGrounds[value].article[language],
      hint: refusalGrounds[value].rule[language],
    }));
    return (
      <ChooseMany
        name="grounds"
        label={words.grounds}
        hint={words.groundsHint}
        choices={choices}
        start={draft.refusalGrounds}
      />
    );
  }
  if (outcome === "nothing-found") {
    const { systems, identifiers, period } = draft.search;
    return (
      <>
        <Lines
          name="search.systems"
          label={words.systems}
          hint={words.systemsHint}
          start={systems.join("\n")}
        />
        <Lines
          name="search.identifiers"
          label={words.identifiers}
          hint={words.identifiersHint}
          start={identifiers.join("\n")}
        />
        <Line name="search.period" label={words.period} start={period} />
      </>
    );
  }
  return null;
}
