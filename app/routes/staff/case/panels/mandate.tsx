import { ANSWERS_TO, MANDATE_BASES } from "../../../../../workflows/events/mandate";
import { wording } from "../../../../../workflows/wording";
import { Details } from "../../../../components/details";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Choose, Day, Line, Lines, Pick, Tick, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

type Words =
  | "ask"
  | "override"
  | "overrideTitle"
  | "overrideHint"
  | "received"
  | "receivedHint"
  | "on"
  | "record"
  | "basis"
  | "born"
  | "bornHint"
  | "signed"
  | "until"
  | "untilHint"
  | "data"
  | "dataHint"
  | "answerTo"
  | "answerHint"
  | "freely"
  | "freelyHint"
  | "seen"
  | "seenHint"
  | "check"
  | "reason"
  | "reject"
  | "email"
  | "address"
  | "atFile"
  | "tell"
  | "said"
  | "objection";

const copy: Copy<Record<Words, string> & { goesTo: Record<(typeof ANSWERS_TO)[number], string> }> = {
  nl: {
    ask: "Om de machtiging vragen",
    overrideTitle: "De vraag komt later dan vijf werkdagen",
    override: "Waarom mag de termijn toch stilstaan?",
    overrideHint: "Alleen een goedkeurder kan dit invullen. Leeg betekent: de termijn loopt door.",
    received: "Wat is er binnengekomen?",
    receivedHint: "Bijvoorbeeld: een machtiging op papier. Bewaar de scan bij de bestanden.",
    on: "Datum",
    record: "Vastleggen",
    basis: "Waarom mag deze persoon voor de betrokkene optreden?",
    born: "Geboortedatum van de betrokkene",
    bornHint: "Nodig bij een ouder of voogd: van de leeftijd hangt af wie het verzoek mag doen.",
    signed: "Datum van de machtiging of de beschikking",
    until: "Geldig tot en met",
    untilHint: "Leeg als er geen einddatum in staat.",
    data: "Om welke gegevens gaat het?",
    dataHint: "Zoals het in de machtiging staat, bijvoorbeeld: alles over het traject van 2025.",
    answerTo: "Naar wie mag het antwoord?",
    answerHint: "Alleen naar de vertegenwoordiger als dat in de machtiging staat.",
    freely: "De werknemer gaf de machtiging vrijwillig en apart, niet als deel van het dienstverband",
    freelyHint: "Alleen bij een werkgever. Zonder dit krijgt een werkgever niets.",
    seen: "Wat hebt u bekeken?",
    seenHint: "Bijvoorbeeld: machtiging met handtekening, namen en datum vergeleken. Noteer geen nummers.",
    check: "Machtiging goedkeuren",
    reason: "Waarom is deze machtiging niet voldoende?",
    reject: "Machtiging afwijzen",
    email: "E-mailadres van de betrokkene",
    address: "Postadres van de betrokkene",
    atFile:
      "Uit ons eigen dossier, nooit van de vertegenwoordiger. Vul ten minste één van de twee adressen in.",
    tell: "Betrokkene inlichten",
    said: "Wat zei de betrokkene?",
    objection: "Bezwaar vastleggen",
    goesTo: { subject: "Naar de betrokkene zelf", representative: "Naar de vertegenwoordiger" },
  },
  en: {
    ask: "Ask for the mandate",
    overrideTitle: "The question comes later than five working days",
    override: "Why may the term stand still anyway?",
    overrideHint: "Only an approver can fill this in. Empty means: the term runs on.",
    received: "What came in?",
    receivedHint: "For example: a mandate on paper. Keep the scan among the files.",
    on: "Date",
    record: "Record",
    basis: "Why may this person act for the person concerned?",
    born: "Date of birth of the person concerned",
    bornHint: "Needed with a parent or guardian: age decides who may make the request.",
    signed: "Date of the mandate or the court order",
    until: "Valid up to and including",
    untilHint: "Empty when it names no end.",
    data: "Which data is it about?",
    dataHint: "As the mandate says, for example: everything about the trajectory of 2025.",
    answerTo: "To whom may the answer go?",
    answerHint: "To the representative only when the mandate says so.",
    freely: "The employee gave the mandate freely and separately, not as part of the employment",
    freelyHint: "With an employer only. Without this an employer gets nothing.",
    seen: "What did you look at?",
    seenHint: "For example: mandate with signature, names and date compared. Note no numbers.",
    check: "Accept the mandate",
    reason: "Why does this mandate not do?",
    reject: "Reject the mandate",
    email: "E-mail address of the person concerned",
    address: "Postal address of the person concerned",
    atFile: "From our own file, never from the representative. Fill in at least one of the two addresses.",
    tell: "Tell the person concerned",
    said: "What did the person concerned say?",
    objection: "Record the objection",
    goesTo: { subject: "To the person concerned", representative: "To the representative" },
  },
};

export function AskMandate() {
  const words = useCopy(copy);
  const { kind, reader } = usePage();
  return (
    <CaseForm
      intention="ask-mandate"
      form="mandate-asked"
      submit={words.ask}
      icon="letter"
      letter="sent-at-once"
    >
      <WordFields letter="mandate-asked" kind={kind} />
      {reader.roles.includes("approver") && (
        <Details summary={words.overrideTitle}>
          <Lines name="override" label={words.override} hint={words.overrideHint} optional rows={2} />
        </Details>
      )}
    </CaseForm>
  );
}

export function RecordMandate() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="record-mandate" form="mandate-received" submit={words.record} look="secondary">
      <Lines name="text" label={words.received} hint={words.receivedHint} rows={3} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

/** Who, for whom, which right, which data, date and signature: what has to be read before it counts. */
export function CheckMandate() {
  const words = useCopy(copy);
  const { people } = usePage();
  const { mandateBases } = wording(useLanguage());
  const bases = MANDATE_BASES.map((value) => ({ value, label: capital(mandateBases[value]) }));
  const answers = ANSWERS_TO.map((value) => ({ value, label: words.goesTo[value] }));
  const born = people.parties.find(({ role }) => role === "subject")?.birthDate ?? null;
  return (
    <CaseForm intention="check-mandate" form="mandate" submit={words.check} icon="shield">
      <Pick name="basis" label={words.basis} options={bases} />
      <Day name="born" label={words.born} hint={words.bornHint} start={born} optional />
      <Day name="signed" label={words.signed} start={null} />
      <Day name="until" label={words.until} hint={words.untilHint} start={null} optional ahead />
      <Line name="data" label={words.data} hint={words.dataHint} />
      <Choose
        name="answerTo"
        label={words.answerTo}
        hint={words.answerHint}
        choices={answers}
        start="subject"
      />
      <Tick name="freely" label={words.freely} hint={words.freelyHint} />
      <Lines name="seen" label={words.seen} hint={words.seenHint} rows={2} />
    </CaseForm>
  );
}

export function RejectMandate() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="reject-mandate" form="mandate-rejected" submit={words.reject} look="danger">
      <Lines name="reason" label={words.reason} />
    </CaseForm>
  );
}

/** At the address on file, so that nobody acts for somebody behind their back. */
export function TellSubject() {
  const words = useCopy(copy);
  const subject = usePage().people.parties.find(({ role }) => role === "subject");
  return (
    <CaseForm
      intention="tell-subject"
      form="subject-told"
      submit={words.tell}
      icon="letter"
      letter="sent-at-once"
    >
      <Line name="email" label={words.email} hint={words.atFile} start={subject?.email ?? ""} optional />
      <Lines
        name="address"
        label={words.address}
        hint={words.atFile}
        start={subject?.address ?? ""}
        rows={3}
        optional
      />
    </CaseForm>
  );
}

export function RecordObjectionOfSubject() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="record-subject-objection"
      form="subject-objected"
      submit={words.objection}
      look="danger"
    >
      <Lines name="text" label={words.said} rows={3} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
