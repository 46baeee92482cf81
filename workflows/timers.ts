import { clockOf, receivedOn } from "./clock";
import { addDays, addWorkingDays, localDateOf, startOfLocalDay } from "./deadlines";
import type { EventOf, TimerEventType } from "./events";
import { kindOf } from "./kinds";
import type { CaseContext, CaseSnapshot } from "./machines/context";
import type { Rules } from "./rules";

type TimerEvent = { [Type in TimerEventType]: Omit<EventOf<Type>, "actor" | "at" | "on"> }[TimerEventType];

interface Timer {
  /** Absolute instant; never a delay, so that it survives a restart. */
  at: string;
  event: TimerEvent;
}

/** The morning of a local date: reminders reach people by day, not at midnight. */
const onThe = (date: string): string => startOfLocalDay(date);

function addressTimers(context: CaseContext, rules: Rules): Timer[] {
  if (context.confirmed || !context.hasEmail || kindOf(context.kind).machine === "opt-out") return [];
  const submittedOn = localDateOf(context.submittedAt);
  const next = rules.unconfirmed.reminderDays[context.addressReminders];
  const reminder: Timer[] =
    next === undefined
      ? []
      : [
          {
            at: onThe(addDays(submittedOn, next)),
            event: { type: "AddressReminderDue", number: context.addressReminders + 1 },
          },
        ];
  return context.lapseOffered
    ? reminder
    : [
        ...reminder,
        {
          at: onThe(addDays(submittedOn, rules.unconfirmed.lapseAfterDays)),
          event: { type: "LapseOffered" },
        },
      ];
}

function questionTimers({ question, lapseOffered }: CaseContext, rules: Rules): Timer[] {
  if (!question) return [];
  const { answerWithinDays, lapseAfterReminderDays } = rules.statutory;
  if (!question.remindedOn) {
    return [
      {
        at: onThe(addDays(question.askedOn, answerWithinDays)),
        event: { type: "AnswerReminderDue", questionId: question.id },
      },
    ];
  }
  if (lapseOffered) return [];
  return [
    { at: onThe(addDays(question.remindedOn, lapseAfterReminderDays)), event: { type: "LapseOffered" } },
  ];
}

function dueTimers(context: CaseContext, rules: Rules, dueDate: string | null): Timer[] {
  if (!dueDate || context.replyGivenOn) return [];
  const timers: Timer[] = [];
  if (kindOf(context.kind).machine === "opt-out") {
    if (!context.warned.includes(`stop-check:${dueDate}`)) {
      timers.push({ at: onThe(addDays(dueDate, 1)), event: { type: "StopCheckDue", dueDate } });
    }
    return timers;
  }
  const soon = addWorkingDays(dueDate, -rules.statutory.warnWorkingDaysBeforeDue, rules.calendar);
  if (!context.warned.includes(`due-soon:${dueDate}`) && soon > receivedOn(context)) {
    timers.push({ at: onThe(soon), event: { type: "DueSoon", dueDate } });
  }
  if (!context.warned.includes(`overdue:${dueDate}`)) {
    timers.push({ at: onThe(addDays(dueDate, 1)), event: { type: "BecameOverdue", dueDate } });
  }
  return timers;
}

/** Late enough that most have been acknowledged by then, early enough to do it still. */
const ACKNOWLEDGE_WARN_WORKING_DAYS_BEFORE = 2;

/** The receipt of a complaint is acknowledged before its date (R16): a warning ahead of it, and one behind. */
function acknowledgementTimers(context: CaseContext, rules: Rules, ackBy: string | null): Timer[] {
  if (!ackBy || !context.complaint || context.complaint.acknowledgedOn) return [];
  const timers: Timer[] = [];
  const soon = addWorkingDays(ackBy, -ACKNOWLEDGE_WARN_WORKING_DAYS_BEFORE, rules.calendar);
  if (!context.warned.includes(`ack-soon:${ackBy}`) && soon > receivedOn(context)) {
    timers.push({ at: onThe(soon), event: { type: "AcknowledgementDueSoon", ackBy } });
  }
  if (!context.warned.includes(`ack-overdue:${ackBy}`)) {
    timers.push({ at: onThe(addDays(ackBy, 1)), event: { type: "AcknowledgementOverdue", ackBy } });
  }
  return timers;
}

/** A letter posted in time may be recorded a few days later. */
const RECORD_POSTING_WITHIN_DAYS = 3;

function approvalTimers({ proposal, replyGivenOn, approvedBy, replyChannel }: CaseContext): Timer[] {
  if (!proposal || replyGivenOn) return [];
  const beingPosted = approvedBy !== null && replyChannel === "post";
  const lastDay = localDateOf(proposal.validUntil);
  const at = beingPosted ? onThe(addDays(lastDay, RECORD_POSTING_WITHIN_DAYS)) : proposal.validUntil;
  return [{ at, event: { type: "ApprovalExpired" } }];
}

/** The next moment at which time itself changes this case, or null. A closed case has none. */
export function nextTimer(
  { context }: CaseSnapshot,
  rules: Rules,
  { dueDate, ackBy } = clockOf(context, rules),
): Timer | null {
  if (context.closedAs) return null;
  const timers = [
    ...addressTimers(context, rules),
    ...questionTimers(context, rules),
    ...dueTimers(context, rules, dueDate),
    ...acknowledgementTimers(context, rules, ackBy),
    ...(kindOf(context.kind).approvedBy ? approvalTimers(context) : []),
  ];
  timers.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return timers[0] ?? null;
}

/** The timer event that is due at `now` (ISO instant), complete and ready to dispatch, or null. */
export function timerFor(snapshot: CaseSnapshot, rules: Rules, now: string) {
  const timer = nextTimer(snapshot, rules);
  if (!timer || Date.parse(timer.at) > Date.parse(now)) return null;
  return { ...timer.event, actor: { type: "system" as const }, at: now, on: localDateOf(now) };
}
