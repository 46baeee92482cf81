import type { DemoName } from "../../../db/seed/staff";
import {
  about,
  acknowledged,
  approved,
  carriedOut,
  executionCompleted,
  heard,
  proposed,
  recipientsTold,
} from "./decision-steps";
import type { Decide } from "./decisions";
import type { Step } from "./scene";
import { confirmed, identified, takenUp } from "./steps";

/** The first days of most cases: confirmed, taken up, recognised. */
export const begun = (who: DemoName): Step[] => [confirmed(), takenUp(1, who), identified(2, who)];

/** Decided after so many working days and signed the day after; the letter leaves by itself. */
/** @param abuseShownBy facts of the approver, for a refusal on GDPR 12(5) */
export const decided = (who: DemoName, decide: Decide, day: number, abuseShownBy?: string): Step[] => [
  ...begun(who),
  proposed(day, who, decide),
  approved(day + 1, "marieke", abuseShownBy),
];

/** And carried out, with evidence, in the days after. */
export const decidedAndDone = (who: DemoName, decide: Decide, day: number): Step[] => [
  ...decided(who, decide, day),
  carriedOut(day + 2, who),
  recipientsTold(day + 3, who),
  executionCompleted(day + 4, who),
];

/** A complaint that was acknowledged, heard and judged. */
export const judgedByManager = (who: DemoName, decide: Decide, day: number): Step[] => [
  confirmed(),
  about(1),
  takenUp(1, who),
  acknowledged(2, who),
  heard(6, who),
  proposed(day, who, decide),
  approved(day + 1, "joost"),
];
