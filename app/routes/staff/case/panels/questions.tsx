import { Details } from "../../../../components/details";
import { type Copy, useCopy } from "../../../../components/language";
import { Day, Lines, Tick, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";
import { Rows } from "../rows";

const copy: Copy<
  Record<
    | "large"
    | "largeHint"
    | "overview"
    | "overviewHint"
    | "category"
    | "period"
    | "system"
    | "overrideTitle"
    | "override"
    | "overrideHint"
    | "ask"
    | "answer"
    | "answerHint"
    | "on"
    | "onHint"
    | "record"
    | "drop"
    | "dropExplained",
    string
  >
> = {
  nl: {
    large: "Wij verwerken veel gegevens over deze persoon",
    largeHint: "Alleen dan mag u vragen om het verzoek te verduidelijken (overweging 63 AVG).",
    overview: "Wat hebben wij?",
    overviewHint: "Een overzicht waaruit de verzoeker kan kiezen: soorten gegevens, periodes en systemen.",
    category: "Soort gegevens",
    period: "Periode",
    system: "Systeem",
    overrideTitle: "De vraag komt later dan vijf werkdagen",
    override: "Waarom mag de termijn toch stilstaan?",
    overrideHint: "Alleen een goedkeurder kan dit invullen. Leeg betekent: de termijn loopt door.",
    ask: "Vraag versturen",
    answer: "Wat antwoordde de verzoeker?",
    answerHint: "Voor een antwoord dat per telefoon, per brief of aan de balie kwam.",
    on: "Datum van het antwoord",
    onHint: "Vanaf deze dag loopt de termijn weer.",
    record: "Antwoord vastleggen",
    drop: "Doorgaan zonder antwoord",
    dropExplained: "De termijn loopt dan vanaf vandaag weer. U behandelt het verzoek zoals het er ligt.",
  },
  en: {
    large: "We process a large quantity of data about this person",
    largeHint: "Only then may you ask to specify the request (recital 63 GDPR).",
    overview: "What do we have?",
    overviewHint: "An overview to choose from: kinds of data, periods and systems.",
    category: "Kind of data",
    period: "Period",
    system: "System",
    overrideTitle: "The question comes later than five working days",
    override: "Why may the term stand still anyway?",
    overrideHint: "Only an approver can fill this in. Empty means: the term runs on.",
    ask: "Send the question",
    answer: "What did the requester answer?",
    answerHint: "For an answer that came by telephone, by letter or at the desk.",
    on: "Date of the answer",
    onHint: "From this day the term runs again.",
    record: "Record the answer",
    drop: "Go on without an answer",
    dropExplained: "The term then runs again from today. You handle the request as it stands.",
  },
};

/** Recital 63: a choice is possible only for someone who sees what there is. */
export function AskClarification() {
  const words = useCopy(copy);
  const { kind, register, reader } = usePage();
  const start = register.map(({ name, systems }) => ({
    category: name,
    period: "",
    system: systems.join(", "),
  }));
  return (
    <CaseForm
      intention="ask-clarification"
      form="clarification-asked"
      submit={words.ask}
      icon="letter"
      letter="sent-at-once"
    >
      {kind !== "complaint" && kind !== "question" && (
        <Tick name="large" label={words.large} hint={words.largeHint} />
      )}
      <WordFields letter="clarification-asked" kind={kind} />
      <Rows
        name="overview"
        label={words.overview}
        hint={words.overviewHint}
        start={start}
        fields={[
          { name: "category", label: words.category },
          { name: "period", label: words.period },
          { name: "system", label: words.system },
        ]}
      />
      {reader.roles.includes("approver") && (
        <Details summary={words.overrideTitle}>
          <Lines name="override" label={words.override} hint={words.overrideHint} optional rows={2} />
        </Details>
      )}
    </CaseForm>
  );
}

export function RecordAnswer() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="record-answer" form="answer" submit={words.record} look="secondary">
      <Lines name="text" label={words.answer} hint={words.answerHint} />
      <Day name="on" label={words.on} hint={words.onHint} />
    </CaseForm>
  );
}

export function DropQuestion() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="drop-question" form="drop" submit={words.drop} look="secondary">
      <p>{words.dropExplained}</p>
    </CaseForm>
  );
}
