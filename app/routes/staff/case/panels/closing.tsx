import { type Copy, useCopy } from "../../../../components/language";
import { Choose, Day, Lines, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "spamReason"
    | "spamHint"
    | "proposeSpam"
    | "rejectSpam"
    | "confirmSpam"
    | "restore"
    | "restoreExplained"
    | "undoMerge"
    | "undoMergeExplained"
    | "lapse"
    | "lapseExplained"
    | "by"
    | "on"
    | "withdraw"
    | "withdrawExplained",
    string
  > & {
    proposedBy: (name: string) => string;
    bys: Record<"phone" | "email" | "letter" | "in-person", string>;
  }
> = {
  nl: {
    spamReason: "Waarom is dit geen echt verzoek?",
    spamHint: "Een collega beslist. Daarna kan het nog dertig dagen worden teruggehaald.",
    proposeSpam: "Voorstellen als spam",
    rejectSpam: "Dit is een echt verzoek",
    confirmSpam: "Ja, dit is spam: afsluiten",
    restore: "Terughalen",
    restoreExplained: "Was dit toch een verzoek? Het komt terug met dezelfde ontvangstdatum.",
    undoMerge: "Weer losmaken",
    undoMergeExplained:
      "Ging het toch om iets anders? Dit dossier gaat verder met de eigen ontvangstdatum. De verzoeker krijgt bericht, met beide kenmerken.",
    lapse: "Laten vervallen en brief versturen",
    lapseExplained:
      "De herinneringen zijn verstuurd en er kwam geen antwoord. Antwoordt de verzoeker later, dan gaat het verzoek verder.",
    by: "Hoe liet de verzoeker dit weten?",
    on: "Datum",
    withdraw: "Intrekking vastleggen",
    withdrawExplained: "De verzoeker krijgt een bevestiging. Een nieuw verzoek kan altijd.",
    proposedBy: (name) => `${name} stelde voor om dit als spam af te sluiten.`,
    bys: { phone: "Telefonisch", email: "Per e-mail", letter: "Per brief", "in-person": "Aan de balie" },
  },
  en: {
    spamReason: "Why is this not a real request?",
    spamHint: "A colleague decides. After that it can be brought back for thirty days.",
    proposeSpam: "Propose as spam",
    rejectSpam: "This is a real request",
    confirmSpam: "Yes, this is spam: close it",
    restore: "Bring back",
    restoreExplained: "Was this a request after all? It comes back with the same receipt date.",
    undoMerge: "Take apart again",
    undoMergeExplained:
      "Was it about something else after all? This case goes on with its own receipt date. The requester is told, with both references.",
    lapse: "Let it lapse and send the letter",
    lapseExplained:
      "The reminders were sent and no answer came. When the requester answers later, the request goes on.",
    by: "How did the requester tell us?",
    on: "Date",
    withdraw: "Record the withdrawal",
    withdrawExplained: "The requester gets a confirmation. A new request is always possible.",
    proposedBy: (name) => `${name} proposed to close this as spam.`,
    bys: { phone: "By telephone", email: "By e-mail", letter: "By letter", "in-person": "At the desk" },
  },
};

export function ProposeSpam() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="propose-spam" form="spam" submit={words.proposeSpam} look="secondary">
      <Lines name="reason" label={words.spamReason} hint={words.spamHint} />
    </CaseForm>
  );
}

export function ConfirmSpam() {
  const words = useCopy(copy);
  const { spamProposedBy } = usePage();
  return (
    <CaseForm intention="confirm-spam" form="spam-confirmed" submit={words.confirmSpam} look="danger">
      <p>{words.proposedBy(spamProposedBy)}</p>
    </CaseForm>
  );
}

export function RejectSpam() {
  const words = useCopy(copy);
  const { spamProposedBy } = usePage();
  return (
    <CaseForm intention="reject-spam" form="spam-rejected" submit={words.rejectSpam} look="secondary">
      <p>{words.proposedBy(spamProposedBy)}</p>
    </CaseForm>
  );
}

export function RestoreSpam() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="restore-spam"
      form="spam-restored"
      submit={words.restore}
      look="secondary"
      icon="undo"
    >
      <p>{words.restoreExplained}</p>
    </CaseForm>
  );
}

export function UndoMerge() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="undo-merge" form="unmerged" submit={words.undoMerge} look="secondary" icon="undo">
      <p>{words.undoMergeExplained}</p>
    </CaseForm>
  );
}

export function LapseCase() {
  const words = useCopy(copy);
  const { kind } = usePage();
  return (
    <CaseForm intention="lapse-case" form="lapsed" submit={words.lapse} look="danger" letter="sent-at-once">
      <p>{words.lapseExplained}</p>
      <WordFields letter="lapsed" kind={kind} />
    </CaseForm>
  );
}

export function WithdrawCase() {
  const words = useCopy(copy);
  const choices = (["phone", "email", "letter", "in-person"] as const).map((value) => ({
    value,
    label: words.bys[value],
  }));
  return (
    <CaseForm intention="withdraw-case" form="withdrawn" submit={words.withdraw} look="secondary">
      <p>{words.withdrawExplained}</p>
      <Choose name="by" label={words.by} choices={choices} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}
