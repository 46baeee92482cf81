import { IDENTITY_METHODS, type IdentityMethod } from "../../../../../workflows/events/identity";
import { wording } from "../../../../../workflows/wording";
import { Details } from "../../../../components/details";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Choose, ChooseMany, Day, Lines, Pick, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "ways"
    | "waysHint"
    | "override"
    | "overrideHint"
    | "overrideTitle"
    | "ask"
    | "method"
    | "level"
    | "levelHint"
    | "on"
    | "record"
    | "reason"
    | "reasonHint"
    | "reject"
    | "by"
    | "confirm",
    string
  > & { bys: Record<"phone" | "letter" | "in-person", string> }
> = {
  nl: {
    ways: "Welke manieren biedt u aan?",
    waysHint:
      "Minstens twee, de minst ingrijpende eerst. Een kopie van een legitimatiebewijs alleen als het echt niet anders kan.",
    overrideTitle: "De vraag komt later dan vijf werkdagen",
    override: "Waarom mag de termijn toch stilstaan?",
    overrideHint: "Alleen een goedkeurder kan dit invullen. Leeg betekent: de termijn loopt door.",
    ask: "Vraag versturen",
    method: "Hoe is vastgesteld wie het verzoek doet?",
    level: "Hoe zeker is dat?",
    levelHint: "Niveau 3 is nodig voordat u gezondheidsgegevens geeft.",
    on: "Datum",
    record: "Identiteit vastleggen",
    reason: "Waarom was het bewijs niet voldoende?",
    reasonHint: "Wat is gestuurd, wordt meteen vernietigd.",
    reject: "Bewijs afwijzen en vernietigen",
    by: "Hoe weet u dat het adres klopt?",
    confirm: "Adres bevestigen",
    bys: { phone: "Telefonisch", letter: "Per brief", "in-person": "Aan de balie" },
  },
  en: {
    ways: "Which ways do you offer?",
    waysHint:
      "At least two, the least intrusive first. A copy of an identity document only when nothing else works.",
    overrideTitle: "The question comes later than five working days",
    override: "Why may the term stand still anyway?",
    overrideHint: "Only an approver can fill this in. Empty means: the term runs on.",
    ask: "Send the question",
    method: "How was established who makes the request?",
    level: "How certain is that?",
    levelHint: "Level 3 is needed before you give health data.",
    on: "Date",
    record: "Record identity",
    reason: "Why did the proof not do?",
    reasonHint: "What was sent is destroyed at once.",
    reject: "Reject and destroy the proof",
    by: "How do you know that the address is right?",
    confirm: "Confirm address",
    bys: { phone: "By telephone", letter: "By letter", "in-person": "At the desk" },
  },
};

const useMethods = () => {
  const methods = wording(useLanguage()).identityMethods;
  return IDENTITY_METHODS.map((value: IdentityMethod) => ({ value, label: capital(methods[value]) }));
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** GDPR 12(6): on a concrete doubt, with a choice of ways. */
export function AskIdentity() {
  const words = useCopy(copy);
  const { kind, reader } = usePage();
  const methods = useMethods();
  return (
    <CaseForm
      intention="ask-identity"
      form="identity-asked"
      submit={words.ask}
      icon="letter"
      letter="sent-at-once"
    >
      <WordFields letter="identity-asked" kind={kind} />
      <ChooseMany
        name="ways"
        label={words.ways}
        hint={words.waysHint}
        choices={methods}
        start={["address-on-file", "call-back", "at-office"]}
      />
      {reader.roles.includes("approver") && (
        <Details summary={words.overrideTitle}>
          <Lines name="override" label={words.override} hint={words.overrideHint} optional rows={2} />
        </Details>
      )}
    </CaseForm>
  );
}

export function RecordIdentity() {
  const words = useCopy(copy);
  const { requiredLevel } = usePage();
  const methods = useMethods();
  const { levels } = wording(useLanguage());
  return (
    <CaseForm intention="record-identity" form="identity-confirmed" submit={words.record} icon="shield">
      <Pick name="method" label={words.method} options={methods} />
      <Choose
        name="level"
        label={words.level}
        hint={words.levelHint}
        start={String(Math.max(requiredLevel, 1))}
        choices={([1, 2, 3] as const).map((level) => ({
          value: String(level),
          label: `${level} - ${levels[level]}`,
        }))}
      />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

export function RejectIdentity() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="reject-identity" form="identity-rejected" submit={words.reject} look="danger">
      <Lines name="reason" label={words.reason} hint={words.reasonHint} />
    </CaseForm>
  );
}

export function ConfirmAddress() {
  const words = useCopy(copy);
  const options = (["phone", "letter", "in-person"] as const).map((value) => ({
    value,
    label: words.bys[value],
  }));
  return (
    <CaseForm intention="confirm-address" form="address" submit={words.confirm} look="secondary">
      <Choose name="by" label={words.by} choices={options} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}
