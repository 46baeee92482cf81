import { type Copy, useCopy } from "../../../../components/language";
import { Choose, Day, Line, Lines, WordFields } from "../fields";
import { CaseForm, usePage } from "../form";

const copy: Copy<
  Record<
    | "system"
    | "how"
    | "howHint"
    | "on"
    | "execute"
    | "recipient"
    | "reference"
    | "referenceHint"
    | "categories"
    | "categoriesHint"
    | "effective"
    | "notice"
    | "settleAs"
    | "reason"
    | "reasonHint"
    | "settle"
    | "complete"
    | "liftsOn"
    | "announce"
    | "lifted"
    | "liftExplained"
    | "stoppedExplained"
    | "stopped",
    string
  > & { as: Record<"confirmed" | "sent" | "impossible", string> }
> = {
  nl: {
    system: "In welk systeem?",
    how: "Waaruit blijkt dat?",
    howHint:
      "Bijvoorbeeld het nummer van de opdracht of de regel in het logboek. Geen gegevens van de persoon.",
    on: "Gedaan op",
    execute: "Uitvoering vastleggen",
    recipient: "Ontvanger",
    reference: "Waaraan herkent de ontvanger de gegevens?",
    referenceHint: "Hun eigen nummer of het onze dat zij kennen. Nooit de gegevens zelf.",
    categories: "Soorten gegevens",
    categoriesHint: "Eén per regel, in neutrale woorden.",
    effective: "Geldt vanaf",
    notice: "Bericht versturen",
    settleAs: "Hoe staat het met deze ontvanger?",
    reason: "Waarom is inlichten onmogelijk?",
    reasonHint: "Alleen nodig bij de laatste keuze.",
    settle: "Afronden",
    complete: "Afronden en brief versturen",
    liftsOn: "Vanaf wanneer gebruiken wij de gegevens weer?",
    announce: "Aankondigen",
    lifted: "Beperking opheffen",
    liftExplained: "De persoon is ingelicht. Hef de beperking ook in de systemen op.",
    stoppedExplained: "U hebt in dit systeem zelf nagekeken dat er niets meer wordt verstuurd.",
    stopped: "Leg vast dat dit systeem is gestopt",
    as: {
      confirmed: "De ontvanger bevestigde",
      sent: "Het bericht is verstuurd, een bevestiging is niet nodig",
      impossible: "Inlichten is onmogelijk of kost onevenredig veel moeite",
    },
  },
  en: {
    system: "In which system?",
    how: "What shows it?",
    howHint: "For instance the number of the order or the line in the log. No data of the person.",
    on: "Done on",
    execute: "Record as carried out",
    recipient: "Recipient",
    reference: "How does the recipient recognise the data?",
    referenceHint: "Their own number, or ours that they know. Never the data themselves.",
    categories: "Kinds of data",
    categoriesHint: "One per line, in neutral words.",
    effective: "Effective from",
    notice: "Send the notice",
    settleAs: "How do things stand with this recipient?",
    reason: "Why is telling them impossible?",
    reasonHint: "Only needed with the last choice.",
    settle: "Settle",
    complete: "Complete and send the letter",
    liftsOn: "From when do we use the data again?",
    announce: "Announce",
    lifted: "Lift the restriction",
    liftExplained: "The person was told. Lift the restriction in the systems too.",
    stoppedExplained: "You checked in this system yourself that nothing is sent any more.",
    stopped: "Record that this system stopped",
    as: {
      confirmed: "The recipient confirmed",
      sent: "The notice was sent, a confirmation is not needed",
      impossible: "Telling them is impossible or takes disproportionate effort",
    },
  },
};

/** Evidence, promise by promise (R14). */
export function ExecuteItem() {
  const words = useCopy(copy);
  const { execution } = usePage();
  const open = execution?.items.filter((item) => item.evidence === null) ?? [];
  const [first] = open;
  if (!first) return null;
  return (
    <CaseForm
      intention="execute-item"
      form="executed-item"
      submit={words.execute}
      icon="check"
      hidden={{ item: first.id }}
    >
      <p>
        <strong>{first.what}</strong>
        {first.where && <span className="soft"> ({first.where})</span>}
      </p>
      <Line
        key={`system-${first.id}`}
        name="system"
        label={words.system}
        start={first.where}
        width="medium"
      />
      <Lines key={`how-${first.id}`} name="how" label={words.how} hint={words.howHint} rows={2} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

/** GDPR 19: by reference, without the data and without the reason. */
export function NoticeRecipient() {
  const words = useCopy(copy);
  const { execution, draft } = usePage();
  const untold = execution?.recipients.filter(({ noticeSent, settled }) => !noticeSent && !settled) ?? [];
  const [first] = untold;
  if (!first) return null;
  const categories = draft.work && "items" in draft.work ? draft.work.items.map(categoryOf) : [];
  return (
    <CaseForm
      intention="notice-recipient"
      form="recipient-notice"
      submit={words.notice}
      icon="letter"
      letter="sent-at-once"
      hidden={{ recipient: first.id }}
    >
      <p>
        {words.recipient}: <strong>{first.name}</strong>
      </p>
      <Line name="reference" label={words.reference} hint={words.referenceHint} />
      <Lines
        name="categories"
        label={words.categories}
        hint={words.categoriesHint}
        start={[...new Set(categories)].join("\n")}
      />
      <Day name="on" label={words.effective} />
    </CaseForm>
  );
}

const categoryOf = (item: { category: string } | { what: string } | { use: string }): string =>
  "category" in item ? item.category : "what" in item ? item.what : item.use;

export function SettleRecipient() {
  const words = useCopy(copy);
  const { execution } = usePage();
  const open = execution?.recipients.filter(({ settled }) => !settled) ?? [];
  const [first] = open;
  if (!first) return null;
  const choices = (["confirmed", "sent", "impossible"] as const).map((value) => ({
    value,
    label: words.as[value],
  }));
  return (
    <CaseForm
      intention="settle-recipient"
      form="settled"
      submit={words.settle}
      look="secondary"
      hidden={{ recipient: first.id }}
    >
      <p>
        {words.recipient}: <strong>{first.name}</strong>
      </p>
      <Choose name="as" label={words.settleAs} choices={choices} />
      <Lines name="reason" label={words.reason} hint={words.reasonHint} optional rows={2} />
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

export function CompleteExecution() {
  const words = useCopy(copy);
  const { kind, outcome } = usePage();
  return (
    <CaseForm
      intention="complete-execution"
      form="executed"
      submit={words.complete}
      icon="letter"
      letter="sent-at-once"
    >
      <WordFields letter="executed" kind={kind} outcome={outcome} />
    </CaseForm>
  );
}

/** GDPR 18(3): told before it happens. */
export function AnnounceLifting() {
  const words = useCopy(copy);
  const { kind, outcome } = usePage();
  return (
    <CaseForm
      intention="announce-lifting"
      form="lifting"
      submit={words.announce}
      look="secondary"
      letter="sent-at-once"
    >
      <Day name="on" label={words.liftsOn} start={null} ahead />
      <WordFields letter="restriction-lifted" kind={kind} outcome={outcome} />
    </CaseForm>
  );
}

export function LiftRestriction() {
  const words = useCopy(copy);
  return (
    <CaseForm intention="lift-restriction" form="lifted" submit={words.lifted} look="secondary">
      <p>{words.liftExplained}</p>
      <Day name="on" label={words.on} />
    </CaseForm>
  );
}

export function RecordStopped() {
  const words = useCopy(copy);
  const { systems } = usePage();
  const options = Object.entries(systems)
    .filter(([, state]) => state !== "stopped")
    .map(([system]) => ({ value: system, label: system }));
  const [first] = options;
  if (!first) return null;
  return (
    <CaseForm
      intention="record-stopped"
      form="stopped"
      submit={words.stopped}
      look="secondary"
      hidden={{ system: first.value }}
    >
      <p>
        <strong>{first.label}</strong>. {words.stoppedExplained}
      </p>
    </CaseForm>
  );
}
