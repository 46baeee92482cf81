import { type Copy, useCopy } from "../../../../components/language";
import { ChooseMany, Day, Lines, Tick, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "about"
    | "aboutHint"
    | "recordAbout"
    | "hearing"
    | "hearingHint"
    | "acknowledge"
    | "offerExplained"
    | "offer"
    | "report"
    | "reportHint"
    | "on"
    | "recordHearing"
    | "declineExplained"
    | "decline",
    string
  >
> = {
  nl: {
    about: "Over wie gaat de klacht?",
    aboutHint:
      "Deze collega's behandelen de klacht niet en zien dit dossier niet meer. Gaat de klacht over niemand? Laat alles dan leeg.",
    recordAbout: "Vastleggen",
    hearing: "Bied in deze brief een gesprek aan",
    hearingHint: "Een klacht wordt pas beoordeeld nadat een gesprek is aangeboden.",
    acknowledge: "Ontvangst bevestigen",
    offerExplained: "Leg vast dat u een gesprek hebt aangeboden, bijvoorbeeld per telefoon.",
    offer: "Aanbod vastleggen",
    report: "Verslag van het gesprek",
    reportHint: "Wie waren erbij, wat zei de klager, wat zei de collega?",
    on: "Datum",
    recordHearing: "Gesprek vastleggen",
    declineExplained: "De klager liet weten dat een gesprek niet nodig is.",
    decline: "Vastleggen: geen gesprek",
  },
  en: {
    about: "Whom is the complaint about?",
    aboutHint:
      "These colleagues do not handle the complaint and no longer see this case. About nobody? Then leave all empty.",
    recordAbout: "Record",
    hearing: "Offer a conversation in this letter",
    hearingHint: "A complaint is judged only after a conversation was offered.",
    acknowledge: "Acknowledge receipt",
    offerExplained: "Record that you offered a conversation, for instance by telephone.",
    offer: "Record the offer",
    report: "Report of the conversation",
    reportHint: "Who was there, what did the complainant say, what did the colleague say?",
    on: "Date",
    recordHearing: "Record the conversation",
    declineExplained: "The complainant told us that a conversation is not needed.",
    decline: "Record: no conversation",
  },
};

/** Whom it is about is recorded first: they neither handle nor see it. */
export function RecordSubjects() {
  const words = useCopy(copy);
  const { colleagues, aboutStaff } = usePage();
  // Its reader too: a manager who finds that it is about them says so, and is out of it.
  const choices = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <CaseForm intention="record-subjects" form="subjects" submit={words.recordAbout} look="secondary">
      <ChooseMany
        name="staff"
        label={words.about}
        hint={words.aboutHint}
        choices={choices}
        start={aboutStaff.map(({ id }) => id)}
      />
    </CaseForm>
  );
}

export function AcknowledgeComplaint() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="acknowledge-complaint"
      form="acknowledged"
      submit={words.acknowledge}
      icon="letter"
      letter="sent-at-once"
    >
      <Tick name="hearing" label={words.hearing} hint={words.hearingHint} start />
      <WordFields letter="complaint-acknowledged" kind="complaint" />
    </CaseForm>
  );
}

export function OfferHearing() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="offer-hearing" form="hearing-offered" submit={words.offer} look="secondary">
      <p>{words.offerExplained}</p>
    </CaseForm>
  );
}

export function RecordHearing() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="record-hearing" form="hearing" submit={words.recordHearing} look="secondary">
      <Lines name="report" label={words.report} hint={words.reportHint} rows={6} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

export function DeclineHearing() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="decline-hearing" form="hearing-declined" submit={words.decline} look="secondary">
      <p>{words.declineExplained}</p>
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}
