import { z } from "zod";

const days = (max: number) => z.number().int().min(0).max(max);
const localDate = z.iso.date();

/** What held before a version of the rules said anything about it. */
const ACTING_FOR_ANOTHER = { youthFrom: 12, ofAgeFrom: 16, objectWithinDays: 7 };

/**
 * Policy and calendar, one append-only version at a time. Statutory periods themselves (one month, two
 * more months, weekends, the list of art. 3(1) Algemene termijnenwet) are law and not in here.
 */
export const policySchema = z.object({
  calendar: z.object({
    goodFriday: z.boolean(),
    /** Days equated with holidays by royal decree (Algemene termijnenwet art. 3(3)). */
    kbDays: z.array(localDate),
    /** Whether those days also move the GDPR month; the court term always counts them. */
    kbDaysMoveTheMonth: z.boolean(),
  }),
  statutory: z.object({
    askWithinWorkingDays: days(5),
    answerWithinDays: days(60).min(1),
    lapseAfterReminderDays: days(60).min(1),
    targetWorkingDays: days(20).min(1),
    warnWorkingDaysBeforeDue: days(20).min(1),
    executeWithinWorkingDays: days(20).min(1),
    notifyRecipientsWithinWorkingDays: days(20).min(1),
  }),
  unconfirmed: z.object({
    reminderDays: z.array(days(20).min(1)).max(5),
    lapseAfterDays: days(60).min(1),
  }),
  complaint: z
    .object({
      ackWorkingDays: days(20).min(1),
      decideWeeks: days(26).min(1),
      extendWeeks: days(26),
      rollOnNonWorkingDay: z.boolean(),
      hearing: z.boolean(),
    })
    .refine((terms) => terms.ackWorkingDays < terms.decideWeeks * 5, {
      path: ["ackWorkingDays"],
      message: "ack-not-before-decision",
    }),
  marketing: z.object({ stopWithinDays: days(2) }),
  question: z.object({ answerWorkingDays: days(60).min(1) }),
  approval: z.object({ validWorkingDays: days(20).min(1) }),
  /** Ages of UAVG 5, and the days in which a person may object to who acts for them. */
  mandate: z
    .object({
      youthFrom: days(18).min(1),
      ofAgeFrom: days(21).min(1),
      objectWithinDays: days(30).min(1),
    })
    .refine(({ youthFrom, ofAgeFrom }) => youthFrom < ofAgeFrom, {
      path: ["youthFrom"],
      message: "youth-not-before-of-age",
    })
    .default(ACTING_FOR_ANOTHER),
  spam: z.object({ restorableDays: days(90).min(1) }),
  retention: z.object({
    deliveredCopyDays: days(365).min(1),
    draftDays: days(30).min(1),
    closedCaseYears: days(10).min(1),
    endedRelationYears: days(10).min(1),
  }),
});
export type Policy = z.infer<typeof policySchema>;

/** A policy with the version number that events name. */
export interface Rules extends Policy {
  version: number;
}

/** A stored version as the program reads it: sections that came later are as they were before they could be set. */
export const rulesFrom = (version: number, body: StoredPolicy): Rules => ({
  mandate: ACTING_FOR_ANOTHER,
  ...body,
  retention: { endedRelationYears: ENDED_RELATION_YEARS, ...body.retention },
  version,
});

type Retention = Policy["retention"];
type StoredPolicy = Omit<Policy, "mandate" | "retention"> &
  Partial<Pick<Policy, "mandate">> & {
    retention: Omit<Retention, "endedRelationYears"> & Partial<Retention>;
  };

/** Privacy regulation, art. 14: "in de regel maximaal twee jaar". */
const ENDED_RELATION_YEARS = 2;

export const defaultPolicy: Policy = {
  calendar: {
    goodFriday: true,
    kbDays: [
      "2023-04-28",
      "2023-05-19",
      "2024-05-10",
      "2024-12-27",
      "2025-05-30",
      "2026-01-02",
      "2026-05-15",
      "2027-05-07",
      "2028-04-28",
      "2028-05-26",
    ],
    kbDaysMoveTheMonth: false,
  },
  statutory: {
    askWithinWorkingDays: 5,
    answerWithinDays: 14,
    lapseAfterReminderDays: 14,
    targetWorkingDays: 15,
    warnWorkingDaysBeforeDue: 5,
    executeWithinWorkingDays: 5,
    notifyRecipientsWithinWorkingDays: 5,
  },
  unconfirmed: { reminderDays: [2, 7, 14], lapseAfterDays: 21 },
  complaint: { ackWorkingDays: 5, decideWeeks: 4, extendWeeks: 4, rollOnNonWorkingDay: true, hearing: true },
  marketing: { stopWithinDays: 2 },
  question: { answerWorkingDays: 5 },
  approval: { validWorkingDays: 5 },
  mandate: ACTING_FOR_ANOTHER,
  spam: { restorableDays: 30 },
  retention: {
    deliveredCopyDays: 90,
    draftDays: 7,
    closedCaseYears: 2,
    endedRelationYears: ENDED_RELATION_YEARS,
  },
};

export const defaultRules: Rules = { version: 1, ...defaultPolicy };
