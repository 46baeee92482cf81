import { z } from "zod";
import type { Actor } from "../actors";
import { approvalEvents } from "./approval";
import { clarificationEvents } from "./clarification";
import { closingEvents } from "./closing";
import { complaintEvents } from "./complaint";
import { executionEvents } from "./execution";
import { handlingEvents } from "./handling";
import { identityEvents } from "./identity";
import { intakeEvents } from "./intake";
import { mandateEvents } from "./mandate";
import { replyEvents } from "./reply";
import { termEvents } from "./term";

const eventSchemas = [
  ...intakeEvents,
  ...identityEvents,
  ...mandateEvents,
  ...clarificationEvents,
  ...termEvents,
  ...handlingEvents,
  ...approvalEvents,
  ...replyEvents,
  ...executionEvents,
  ...closingEvents,
  ...complaintEvents,
] as const;

export const caseEventSchema = z.discriminatedUnion("type", eventSchemas);
/** A past-tense fact about a case: actor, `at` (instant recorded), `on` (local date it happened). */
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CaseEventType = CaseEvent["type"];
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

export const EVENT_TYPES: readonly CaseEventType[] = eventSchemas.map((schema) => schema.shape.type.value);

/** Events the passing of time brings about; no person asks for them. */
export const TIMER_EVENTS = [
  "AddressReminderDue",
  "AnswerReminderDue",
  "LapseOffered",
  "DueSoon",
  "BecameOverdue",
  "AcknowledgementDueSoon",
  "AcknowledgementOverdue",
  "ApprovalExpired",
  "StopCheckDue",
] as const satisfies readonly CaseEventType[];
export type TimerEventType = (typeof TIMER_EVENTS)[number];

/**
 * Whether what stands on somebody's form may be overtaken by this event: what people do, not what time does, and not
 * that somebody looked.
 */
export const overtakesForms = ({ type, actor }: { type: string; actor: Actor }): boolean =>
  actor.type !== "system" && type !== "GlassBroken";

/** Checks and completes a raw event. Throws a ZodError that names the offending field. */
export function parseEvent(raw: unknown): CaseEvent {
  return caseEventSchema.parse(raw);
}
