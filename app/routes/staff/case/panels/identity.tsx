import { IDENTITY_METHODS, PROOF_REFUSALS } from "../../../../../workflows/events/identity";
import { methodRules } from "../../../../../workflows/identity/methods";
import { wording } from "../../../../../workflows/wording";
import { Details } from "../../../../components/details";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Choose, ChooseMany, Day, Lines, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "ways"
    | "waysHint"
    | "override"
    | "overrideHint"
    | "overrideTitle"
    | "ask"
    | "on"
    | "why"
    | "reason"
    | "reasonHint"
    | "reject"
    | "by"
    | "confirm"
    | "allowReason"
    | "allowHint"
    | "allow"
    | "propose"
    | "proposed"
    | "health"
    | "healthHint"
    | "healthYes"
    | "healthNo"
    | "healthRecord",
    string
  > & {
    bys: Record<"phone" | "letter" | "in-person", string>;
    refusals: Record<(typeof PROOF_REFUSALS)[number], string>;
  }
> = {
  nl: {
    ways: "Welke manieren biedt u aan?",
    waysHint:
      "Minstens twee, de minst ingrijpende eerst. Een kopie van een legitimatiebewijs alleen als het echt niet anders kan.",
    overrideTitle: "De vraag komt later dan vijf werkdagen",
    override: "Waarom mag de termijn toch stilstaan?",
    overrideHint: "Alleen een goedkeurder kan dit invullen. Leeg betekent: de termijn loopt door.",
    ask: "Vraag versturen",
    on: "Datum",
    why: "Waarom was het bewijs niet voldoende?",
    refusals: {
      unmasked: "Niet alles was onleesbaar wat onleesbaar moet zijn",
      unreadable: "Het was niet goed te lezen",
      "no-match": "De gegevens zijn niet dezelfde als in het verzoek",
      "not-usable": "Het was om een andere reden niet te gebruiken",
    },
    reason: "Toelichting voor het dossier",
    reasonHint:
      "Schrijf niets over van het bewijs zelf. Wat is gestuurd, wordt meteen vernietigd, en de verzoeker krijgt daarvan bericht.",
    reject: "Bewijs afwijzen en vernietigen",
    by: "Hoe weet u dat het adres klopt?",
    confirm: "Adres bevestigen",
    bys: { phone: "Telefonisch", letter: "Per brief", "in-person": "Aan de balie" },
    allowReason: "Waarom kan geen enkele andere manier?",
    allowHint:
      "Een kopie is alleen toegestaan als het echt niet anders kan. Noem wat is geprobeerd of aangeboden, en waarom dat niet ging.",
    allow: "Afgeschermde kopie toestaan",
    propose: "Aan een goedkeurder voorleggen",
    proposed:
      "Een collega vroeg dit aan; de reden staat in het verloop. Schrijf zelf op waarom u het toestaat. Kan het anders? Kies dan hierboven die manier.",
    health: "Staan er gezondheidsgegevens in het antwoord?",
    healthHint:
      "Zo ja, dan is niveau 3 nodig. Is dat er nog niet, dan gaat het dossier terug naar ‘identiteit’.",
    healthYes: "Ja",
    healthNo: "Nee, toch niet (alleen een goedkeurder kan dit terugdraaien)",
    healthRecord: "Vastleggen",
  },
  en: {
    ways: "Which ways do you offer?",
    waysHint:
      "At least two, the least intrusive first. A copy of an identity document only when nothing else works.",
    overrideTitle: "The question comes later than five working days",
    override: "Why may the term stand still anyway?",
    overrideHint: "Only an approver can fill this in. Empty means: the term runs on.",
    ask: "Send the question",
    on: "Date",
    why: "Why did the proof not do?",
    refusals: {
      unmasked: "Not everything was unreadable that must be unreadable",
      unreadable: "It could not be read well",
      "no-match": "The details are not the same as in the request",
      "not-usable": "It could not be used for another reason",
    },
    reason: "Note for the case",
    reasonHint:
      "Copy nothing from the proof itself. What was sent is destroyed at once, and the requester hears of it.",
    reject: "Reject and destroy the proof",
    by: "How do you know that the address is right?",
    confirm: "Confirm address",
    bys: { phone: "By telephone", letter: "By letter", "in-person": "At the desk" },
    allowReason: "Why does no other way work?",
    allowHint:
      "A copy is allowed only when nothing else works. Say what was tried or offered, and why it did not work.",
    allow: "Allow a masked copy",
    propose: "Submit to an approver",
    proposed:
      "A colleague asked for this; the reason stands in the timeline. Write down yourself why you allow it. Is there another way? Then choose that above.",
    health: "Does the answer hold health data?",
    healthHint: "If so, level 3 is needed. Without it the case goes back to ‘identity’.",
    healthYes: "Yes",
    healthNo: "No, after all not (only an approver can take this back)",
    healthRecord: "Record",
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** GDPR 12(6): on a concrete doubt, with a choice of ways that are enough. */
export function AskIdentity() {
  const words = useCopy(copy);
  const { kind, reader, requiredLevel, identity } = usePage();
  const { identityMethods } = wording(useLanguage());
  const judged = identity?.judged ?? [];
  const offered = IDENTITY_METHODS.filter((method) => {
    if (methodRules(method).proves < requiredLevel) return false;
    if (method === "masked-document") return identity?.maskedAllowed ?? false;
    return judged.find((one) => one.method === method)?.why !== "no-provider";
  });
  const usual = ["address-on-file", "call-back", "at-office", ...(requiredLevel === 3 ? ["video"] : [])];
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
        choices={offered.map((value) => ({ value, label: capital(identityMethods[value]) }))}
        start={usual}
      />
      {reader.roles.includes("approver") && (
        <Details summary={words.overrideTitle}>
          <Lines name="override" label={words.override} hint={words.overrideHint} optional rows={2} />
        </Details>
      )}
    </CaseForm>
  );
}

export function RejectIdentity() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="reject-identity" form="identity-rejected" submit={words.reject} look="danger">
      <Choose
        name="why"
        label={words.why}
        choices={PROOF_REFUSALS.map((value) => ({ value, label: words.refusals[value] }))}
      />
      <Lines name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
    </CaseForm>
  );
}

export function ProposeMaskedDocument() {
  const words = useCopy(copy);
  return (
    <CaseForm
      intention="propose-masked-document"
      form="masked-proposed"
      submit={words.propose}
      look="secondary"
    >
      <Lines name="reason" label={words.allowReason} hint={words.allowHint} />
    </CaseForm>
  );
}

export function AllowMaskedDocument() {
  const words = useCopy(copy);
  const { identity } = usePage();
  return (
    <CaseForm intention="allow-masked-document" form="masked-document" submit={words.allow} look="secondary">
      {identity?.maskedProposed && <p>{words.proposed}</p>}
      <Lines name="reason" label={words.allowReason} hint={words.allowHint} />
    </CaseForm>
  );
}

export function RecordHealthData() {
  const words = useCopy(copy);
  const { healthData } = usePage();
  return (
    <CaseForm intention="record-health-data" form="health-data" submit={words.healthRecord} look="secondary">
      <Choose
        name="involved"
        label={words.health}
        hint={words.healthHint}
        start={healthData ? "yes" : undefined}
        choices={[
          { value: "yes", label: words.healthYes },
          { value: "no", label: words.healthNo },
        ]}
      />
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
