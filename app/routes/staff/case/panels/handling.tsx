import { Details } from "../../../../components/details";
import { type Copy, useCopy } from "../../../../components/language";
import { Day, Lines, Pick } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "handler"
    | "nobody"
    | "assign"
    | "takeUp"
    | "giveAway"
    | "takeUpExplained"
    | "information"
    | "informationHint"
    | "on"
    | "add"
    | "withdrawExplained"
    | "withdraw",
    string
  >
> = {
  nl: {
    handler: "Behandelaar",
    nobody: "Niemand",
    assign: "Toewijzen",
    giveAway: "Aan een collega geven",
    takeUp: "Ik neem dit dossier op mij",
    takeUpExplained: "Het dossier wacht op een behandelaar. De termijn loopt al.",
    information: "Wat liet de verzoeker weten?",
    informationHint: "Voor wat per telefoon, per brief of aan de balie binnenkwam.",
    on: "Datum",
    add: "Toevoegen aan het dossier",
    withdrawExplained: "Het voorstel gaat terug naar u. De brief wordt niet verstuurd.",
    withdraw: "Voorstel intrekken",
  },
  en: {
    handler: "Handler",
    nobody: "Nobody",
    assign: "Assign",
    giveAway: "Give to a colleague",
    takeUp: "I take up this case",
    takeUpExplained: "The case is waiting for a handler. The term is already running.",
    information: "What did the requester tell us?",
    informationHint: "For what came in by telephone, by letter or at the desk.",
    on: "Date",
    add: "Add to the case",
    withdrawExplained: "The proposal comes back to you. The letter is not sent.",
    withdraw: "Withdraw proposal",
  },
};

/** One button for the usual: whoever opens it takes it up. */
export function TakeUp() {
  const words = useCopy(copy);
  const { reader } = usePage();
  return (
    <>
      <CaseForm
        intention="assign-handler"
        form="assigned"
        submit={words.takeUp}
        icon="hand"
        hidden={{ "assigned.handler": reader.id }}
      >
        <p>{words.takeUpExplained}</p>
      </CaseForm>
      <Details summary={words.giveAway}>
        <Assign />
      </Details>
    </>
  );
}

export function Assign() {
  const words = useCopy(copy);
  const { handlers, handler, aboutStaff } = usePage();
  const options = [
    { value: "", label: words.nobody },
    ...handlers
      .filter(({ id }) => !aboutStaff.some((about) => about.id === id))
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <CaseForm intention="assign-handler" form="assigned" submit={words.assign} look="secondary">
      <Pick name="handler" label={words.handler} options={options} start={handler?.id ?? ""} />
    </CaseForm>
  );
}

export function AddInformation() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="add-information" form="information" submit={words.add} look="secondary">
      <Lines name="text" label={words.information} hint={words.informationHint} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

export function WithdrawProposal() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="withdraw-proposal"
      form="proposal-withdrawn"
      submit={words.withdraw}
      look="secondary"
    >
      <p>{words.withdrawExplained}</p>
    </CaseForm>
  );
}
