import { describe, expect, it } from "vitest";
import { type Advanced, advance, type CaseSnapshot, restore } from "../../workflows/advance";
import { localDateOf } from "../../workflows/deadlines";
import { type CaseEvent, type CaseEventType, EVENT_TYPES, parseEvent } from "../../workflows/events";
import { KINDS, type Kind, kindOf, type MachineName, requiredLevel } from "../../workflows/kinds";
import { machineFor } from "../../workflows/machines";
import type { CaseContext, MachineEvent } from "../../workflows/machines/context";
import { tellsNothing } from "../../workflows/mandate";
import { mayBringAbout } from "../../workflows/permissions";
import { defaultRules } from "../../workflows/rules";
import { aCase, approver, handler, manager, requester, subject, system, usualEvent } from "./support/story";

const rules = defaultRules;
const at = "2026-03-06T09:00:00Z";

const seen = { method: "at-office", checked: ["document-valid", "face-matches", "name", "birth-date"] };
const variants: Partial<Record<CaseEventType, object[]>> = {
  HandlerAssigned: [{ handlerId: "jansen" }, { handlerId: null }],
  IdentityConfirmed: [{ level: 1 }, { level: 2 }, { ...seen, level: 3 }],
  PickupCodeReplaced: [{ over: "hand-over", anew: seen }],
  IdentityCheckStarted: [{ method: "code-by-letter" }],
  HealthDataRecorded: [{ involved: true }, { involved: false }],
  DecisionProposed: [
    { outcome: "granted", items: ["item-1"], recipients: ["uwv"] },
    { outcome: "refused" },
    { outcome: "upheld" },
  ],
  ReplyGiven: [{ letterId: "l-decision" }, { letterId: "l-answer" }],
  QuestionDropped: [{ questionId: "q1" }],
  SystemStopped: [{ system: "suppression-list" }, { system: "resend" }],
  HearingDeclined: [{}],
};

/** Two people are enough: one who proposes, one who signs. */
const signing: CaseEventType[] = [
  "DecisionApproved",
  "DecisionReturned",
  "SpamConfirmed",
  "CaseLapsed",
  "HealthDataRecorded",
];
const actorsOf = (type: CaseEventType) =>
  signing.includes(type) ? [approver, manager] : [handler, approver, requester, subject, system];

/** Every event, with every payload that leads somewhere else, from someone who may bring it about. */
const everyEvent: MachineEvent[] = EVENT_TYPES.filter((type) => type !== "CaseSubmitted").flatMap((type) =>
  (variants[type] ?? [{}]).flatMap((payload) =>
    actorsOf(type)
      .filter((actor) => mayBringAbout(type, actor))
      .slice(0, signing.includes(type) ? 2 : 1)
      .map((actor) => ({
        ...parseEvent({ ...usualEvent(type), ...payload, type, actor, at, on: localDateOf(at) }),
        rules,
      })),
  ),
) as MachineEvent[];

/** A state is its value and the flags that guards look at; growing lists are left out. */
const flagsOf = (context: CaseContext) => [
  ...(context.replyGivenOn || context.closedAs
    ? [context.items.every((item) => item.executed), context.recipients.some((entry) => entry.noticeSent)]
    : [
        context.handlerId !== null,
        context.lapseOffered,
        context.spamProposedBy !== null,
        context.proposal?.outcome,
      ]),
  context.level,
  context.mandate,
  context.question?.about,
  context.approvedBy !== null,
  context.replyGivenOn !== null,
  context.recipients.every((entry) => entry.settled),
  context.complaint?.subjectsRecorded,
  context.complaint?.acknowledgedOn != null,
  context.complaint?.hearing,
  context.systems,
  context.protection,
  context.closedAs,
];

/** What a representative adds to the roads of a case that is well under way; the rest is walked without one. */
const OF_A_MANDATE: readonly CaseEventType[] = [
  "MandateAsked",
  "MandateReceived",
  "MandateChecked",
  "MandateRejected",
  "SubjectTold",
  "SubjectObjected",
  "QuestionDropped",
  "AnswerReminderDue",
  "LapseOffered",
  "CaseLapsed",
  "DecisionProposed",
];
/** A check or a copy on the way to level 2 is one road, whoever handles the case meanwhile. */
const checkOf = ({ value, context }: { value: unknown; context: CaseContext }) => {
  const { maskedAllowed, document, check } = context.identity;
  if (!JSON.stringify(value).includes("identity") || (!maskedAllowed && !check)) return null;
  return maskedAllowed ? ["copy", document !== null, document?.shownTo] : ["check"];
};

const atIntake = ({ value }: { value: unknown }) => JSON.stringify(value) === '{"open":"intake"}';

/** Where the roads begin: a new case, and one in which somebody acts for another. */
const fresh = (kind: Kind) =>
  aCase(kind, {
    addressConfirmed: false,
    systems: kindOf(kind).machine === "opt-out" ? ["suppression-list", "resend"] : [],
  }).snapshot;

function byRepresentative(kind: Kind): CaseSnapshot {
  const begun = aCase(kind, { capacity: "representative" });
  const ready =
    kind === "complaint"
      ? begun
          .and("ComplaintSubjectsRecorded", manager)
          .and("HandlerAssigned", handler)
          .and("ComplaintAcknowledged", handler)
          .and("HearingOffered", handler)
      : begun.and("HandlerAssigned", handler).and("IdentityConfirmed", handler);
  return ready.snapshot;
}

interface Step {
  before: CaseSnapshot;
  event: CaseEvent;
  after: Advanced;
}
interface Roads {
  /** Places of the machine that a case came to. */
  places: Set<string>;
  /** Transitions of the machine that were taken, refusals too. */
  taken: Set<unknown>;
}

/** Tries every event in every state that can be reached from here, each state once, and judges what is taken. */
function walk(from: CaseSnapshot, events: MachineEvent[], roads: Roads, judge: (step: Step) => void) {
  const seen = new Set<string>();
  const waiting = [from];
  for (const before of waiting) {
    const state = restore(before);
    const key = JSON.stringify([
      before.value,
      checkOf(before) ?? flagsOf(before.context),
      atIntake(before) && before.context.spamProposedBy,
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const place of path(before.value)) roads.places.add(place);
    for (const event of events) {
      const takes = state.machine.getTransitionData(state, event);
      for (const transition of takes) roads.taken.add(transition);
      if (takes.length === 0 || takes.some(refuses)) continue;
      const after = advance(before, event, rules);
      if (after.kind === "rejected") continue;
      judge({ before, event, after });
      waiting.push(after.snapshot);
    }
  }
}

/** Every road of a kind; of those that may need a mandate one per machine is walked with a representative too. */
function walkEveryRoad(kind: Kind, roads: Roads) {
  const judge = (step: Step) => assertInvariants(kind, step);
  walk(fresh(kind), everyEvent, roads, judge);
  if (kind !== "restriction" && kind !== "complaint") return;
  const events = everyEvent.filter(({ type }) => OF_A_MANDATE.includes(type));
  walk(byRepresentative(kind), events, roads, judge);
}

/** What must hold after whichever road a case came here by. */
function assertInvariants(kind: Kind, { before, event, after }: Step) {
  const { context } = after.snapshot;
  const letters = after.effects.filter((effect) => effect.type === "send-letter");
  const needed = kindOf(kind);
  if (context.replyGivenOn !== null && context.outcome !== "converted") {
    expect(context.level, `${event.type}: answered below its level`).toBeGreaterThanOrEqual(
      requiredLevel(context),
    );
  }
  if (needed.approvedBy && context.replyGivenOn !== null) expect(context.approvedBy).not.toBeNull();
  if (context.approvedBy !== null) expect(context.approvedBy).not.toBe(context.proposal?.by);
  if (context.closedAs && !before.context.closedAs && !["spam", "stopped"].includes(context.closedAs)) {
    expect(context.replyGivenOn !== null || letters.length > 0, `${event.type}: closed in silence`).toBe(
      true,
    );
  }
  const telling =
    context.outcome !== null && !tellsNothing(context.outcome) && context.outcome !== "converted";
  if (context.mandate && context.replyGivenOn !== null && telling) {
    expect(context.mandate, `${event.type}: told a representative`).toMatchObject({
      state: "checked",
      subjectObjectedOn: null,
    });
  }
  if (kind === "opt-out") {
    expect(context.clockEvents).toEqual([]);
    expect(context.question).toBeNull();
  }
  expect(context.clockEvents.filter((entry) => entry.type === "extension").length).toBeLessThanOrEqual(1);
  if (context.closedAs) expect(after.columns.wakeAt).toBeNull();
  else if (!after.columns.paused) expect(after.columns.dueDate).not.toBeNull();
}

const path = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Object.entries(value as object).flatMap(([key, child]) => [
        key,
        ...path(child).map((rest) => `${key}.${rest}`),
      ]);

/** Kinds whose roads differ, by the machine they share; a restriction takes every road of the other rights. */
const KINDS_BY_MACHINE: Record<MachineName, Kind[]> = {
  statutory: ["restriction", "consent-withdrawal"],
  "opt-out": ["opt-out"],
  complaint: ["complaint"],
  question: ["question"],
};

describe.each(Object.entries(KINDS_BY_MACHINE))("every road through the %s machine", (_, kinds) => {
  it("reaches every state, takes every transition and keeps what must always hold", () => {
    const roads: Roads = { places: new Set(), taken: new Set() };
    for (const kind of kinds) walkEveryRoad(kind, roads);
    const missed = allNodes(machineFor(kinds[0] as Kind).root).flatMap((node) => [
      ...(node.path.length === 0 || roads.places.has(node.path.join(".")) ? [] : [node.path.join(".")]),
      ...[...node.transitions].flatMap(([type, list]) =>
        list
          .filter((transition) => !refuses(transition) && !roads.taken.has(transition))
          .map(() => `${node.path.join(".")} --${type}`),
      ),
    ]);
    expect(missed).toEqual([]);
  }, 120_000);
});

const refuses = ({ actions }: { actions: readonly unknown[] }) =>
  actions.some((action) => (action as { type: string }).type === "refuse");

type Node = ReturnType<typeof machineFor>["root"];
function allNodes(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap((child) => allNodes(child as Node))];
}

it("all kinds have a machine that starts", () => {
  for (const kind of KINDS) expect(aCase(kind).columns.kind).toBe(kind);
});
