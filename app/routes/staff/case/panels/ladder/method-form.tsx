import type { IdentityMethod } from "../../../../../../workflows/events/identity";
import { LEAST_FACTS, methodRules, rungOf } from "../../../../../../workflows/identity/methods";
import type { JudgedMethod } from "../../../../../../workflows/identity/propose";
import { wording } from "../../../../../../workflows/wording";
import { Button } from "../../../../../components/button";
import { useCopy, useLanguage } from "../../../../../components/language";
import { ChooseMany, Day, Lines, Pick, Tick } from "../../fields";
import { CaseForm, usePage } from "../../form";
import { ladderCopy } from "./copy";
import { Checklist, capital, RecordForm } from "./record-form";

type Ladder = NonNullable<ReturnType<typeof usePage>["identity"]>;
type Started = keyof (typeof ladderCopy)["nl"]["start"];

/** How one method is carried out: a code to start, a check to record, or one click. */
export function MethodForm({ judged, ladder }: { judged: JudgedMethod; ladder: Ladder }) {
  const { method, why } = judged;
  if (method === "address-on-file") {
    return why === "email-on-file" || why === "contact-changed" ? (
      <StartForm method={method} ladder={ladder} judged={judged} />
    ) : (
      <AddressForm judged={judged} />
    );
  }
  if (method === "facts-from-file") return <FactsForm ladder={ladder} />;
  return methodRules(method).answersCheck === "never" ? (
    <ChecklistForm method={method} ladder={ladder} />
  ) : (
    <StartForm method={method as Started} ladder={ladder} judged={judged} />
  );
}

/** A step past the proposal has its reason written down, unless its doubt was written to the requester already. */
const needsReason = (method: IdentityMethod, { proposed, asked }: Ladder): boolean =>
  rungOf(method) > rungOf(proposed) && !asked.includes(method);

function Reason({ method, ladder }: { method: IdentityMethod; ladder: Ladder }) {
  const words = useCopy(ladderCopy);
  if (!needsReason(method, ladder)) return null;
  return <Lines name="reason" label={words.reason} hint={words.reasonHint} rows={2} />;
}

function AddressForm({ judged }: { judged: JudgedMethod }) {
  const words = useCopy(ladderCopy);
  return (
    <RecordForm method={judged.method}>
      {judged.why === "address-equal" ? (
        <p className="soft">{words.equal}</p>
      ) : (
        <Tick name="compared" label={words.compared} />
      )}
    </RecordForm>
  );
}

function StartForm({ method, ladder, judged }: { method: Started; ladder: Ladder; judged: JudgedMethod }) {
  const words = useCopy(ladderCopy);
  const { onFile } = ladder;
  const signsIn = usePage().people.capacity === "representative" ? "subject" : "requester";
  const where = {
    "address-on-file": onFile.email,
    "code-to-phone": onFile.mobile,
    "code-by-letter": onFile.address?.replaceAll("\n", ", ") ?? null,
  };
  const changed = judged.why === "contact-changed";
  return (
    <CaseForm
      intention="start-check"
      form="check-started"
      about={method}
      hidden={{ method }}
      submit={words.start[method]}
      icon={method === "code-by-letter" ? "letter" : "lock"}
    >
      <p>
        {method === "external-provider"
          ? words.startProvider[signsIn]
          : words.startTo[method](where[method] ?? "")}
      </p>
      {changed ? (
        <Lines name="reason" label={words.changedReason} rows={2} />
      ) : (
        <Reason method={method} ladder={ladder} />
      )}
    </CaseForm>
  );
}

function ChecklistForm({ method, ladder }: { method: IdentityMethod; ladder: Ladder }) {
  const words = useCopy(ladderCopy);
  const failed = (
    <Button look="secondary" name="intention" value="record-failed-check">
      {words.failed}
    </Button>
  );
  return (
    <RecordForm method={method} also={{ intention: "record-failed-check", button: failed }}>
      {method === "call-back" && ladder.onFile.phone && <p>{words.callNumber(ladder.onFile.phone)}</p>}
      <Checklist method={method} label={words.checklist} />
      <Day name="on" label={words.on} />
      <Reason method={method} ladder={ladder} />
    </RecordForm>
  );
}

function FactsForm({ ladder }: { ladder: Ladder }) {
  const words = useCopy(ladderCopy);
  const { factTopics } = wording(useLanguage());
  const method = "facts-from-file";
  const counts = Array.from({ length: ladder.topics.length + 1 }, (_, count) => String(count));
  return (
    <RecordForm method={method}>
      <ChooseMany
        name="asked"
        label={words.facts.asked}
        hint={words.facts.askedHint}
        choices={ladder.topics.map((topic) => ({ value: topic, label: capital(factTopics[topic]) }))}
      />
      <Pick
        name="right"
        label={words.facts.right}
        hint={words.facts.rightHint}
        start={String(LEAST_FACTS)}
        options={counts.map((count) => ({ value: count, label: count }))}
      />
      <Day name="on" label={words.on} />
      <Reason method={method} ladder={ladder} />
    </RecordForm>
  );
}
