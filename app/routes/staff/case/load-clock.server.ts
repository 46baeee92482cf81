import type { Language } from "../../../../workflows/wording/language";
import { longDate } from "../../../components/dates";
import type { CaseFacts } from "../../../letters/case-facts.server";

const RISKS = {
  goodFridayIsWorkingDay: {
    nl: "als Goede Vrijdag als werkdag telt",
    en: "if Good Friday counts as a working day",
  },
  kbDays: { nl: "als aangewezen dagen als feestdag tellen", en: "if designated days count as holidays" },
  unpaused: { nl: "als de opschorting niet wordt aanvaard", en: "if the pause is not accepted" },
  unpausedNoticeBy: {
    nl: "laatste dag om te verlengen als de opschorting niet wordt aanvaard",
    en: "last day to extend if the pause is not accepted",
  },
  awb415: { nl: "als de opschorting een dag korter telt", en: "if the pause counts one day less" },
  stepwise: { nl: "als de verlenging in stappen wordt geteld", en: "if the extension is counted in steps" },
} as const;

type Dates =
  | "received_on"
  | "due_date"
  | "paused"
  | "risk_date"
  | "ack_by"
  | "internal_target"
  | "extension_notice_by"
  | "extended";
interface Facts {
  row: Pick<CaseFacts["row"], Dates>;
  clock: CaseFacts["clock"];
}

/** The dates of the case, and those that hold under a reading of the law that was not adopted. */
export function loadClock({ row, clock }: Facts, language: Language) {
  const risks = Object.entries(clock.alternatives)
    .filter((entry): entry is [keyof typeof RISKS, string] => entry[1] !== null && entry[1] !== undefined)
    .filter(([, date]) => date !== row.due_date)
    .map(([reading, date]) => ({ date: longDate(date, language), when: RISKS[reading][language] }));
  return {
    receivedOn: row.received_on,
    dueDate: row.due_date,
    paused: row.paused,
    riskDate: row.risk_date,
    ackBy: row.ack_by,
    internalTarget: row.internal_target,
    extensionNoticeBy: row.extension_notice_by,
    refusalBy: clock.refusalBy,
    extended: row.extended,
    risks,
  };
}
