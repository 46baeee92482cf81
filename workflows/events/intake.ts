import { z } from "zod";
import { KINDS } from "../kinds";
import { contentRefSchema, event, idSchema, instantSchema, localDateSchema } from "./shared";

export const CHANNELS = ["portal", "email", "letter", "phone", "in-person"] as const;
export const CAPACITIES = ["client", "employer-contact", "representative"] as const;
export const REPLY_CHANNELS = ["portal", "post"] as const;

/** The handler's team at this moment; null when nobody handles the case, or the handler has no team. */
const teamSchema = z.string().min(1).max(100).nullable().default(null);

export const intakeEvents = [
  /** The first event of every case. `receivedAt` starts the clock (R1), also while the address is unconfirmed. */
  event("CaseSubmitted", {
    kind: z.enum(KINDS),
    channel: z.enum(CHANNELS),
    replyChannel: z.enum(REPLY_CHANNELS),
    capacity: z.enum(CAPACITIES),
    language: z.enum(["nl", "en"]),
    receivedAt: instantSchema,
    addressConfirmed: z.boolean(),
    /** Null when the requester left no e-mail address. */
    hasEmail: z.boolean(),
    request: contentRefSchema,
    handlerId: idSchema.nullable().default(null),
    team: teamSchema,
    /** A complaint that follows from another keeps from the same people what it is about. */
    aboutStaffIds: z.array(idSchema).default([]),
    /** Opt-out: the brands, and the systems that must stop. */
    brands: z.array(z.string()).default([]),
    systems: z.array(z.string()).default([]),
    linked: z
      .object({ caseId: idSchema, as: z.enum(["same-form", "objection", "converted"]) })
      .nullable()
      .default(null),
  }),
  event("AddressConfirmed", { by: z.enum(["link", "letter", "phone", "in-person", "code"]) }),
  event("AddressReminderDue", { number: z.number().int().min(1) }),
  event("HandlerAssigned", { handlerId: idSchema.nullable(), team: teamSchema }),
  event("ReceiptDateCorrected", { receivedAt: instantSchema, reason: contentRefSchema }),
  event("InformationAdded", { content: contentRefSchema }),
  event("SpamProposed", { reason: contentRefSchema }),
  event("SpamRejected", {}),
  event("SpamConfirmed", {}),
  event("SpamRestored", {}),
  event("RulesChanged", { rulesVersion: z.number().int().min(1) }),
  /** Each warning names the date it warns about: a date that moves warns again. */
  event("DueSoon", { dueDate: localDateSchema }),
  event("BecameOverdue", { dueDate: localDateSchema }),
] as const;
