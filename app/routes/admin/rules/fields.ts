import type { Policy } from "../../../../workflows/rules";

/** How a setting is written in the form. */
export type FieldKind = "number" | "flag" | "dates" | "numbers";

type Section = keyof Policy;
type SettingOf<S extends Section> = `${S}.${Extract<keyof Policy[S], string>}`;
/** "statutory.answerWithinDays": the name of the field, and where the value lives. */
export type Setting = { [S in Section]: SettingOf<S> }[Section];

/** Every setting there is, in the order of the page. One that is missing does not compile. */
export const SETTINGS: Record<Setting, FieldKind> = {
  "statutory.askWithinWorkingDays": "number",
  "statutory.answerWithinDays": "number",
  "statutory.lapseAfterReminderDays": "number",
  "statutory.targetWorkingDays": "number",
  "statutory.warnWorkingDaysBeforeDue": "number",
  "statutory.executeWithinWorkingDays": "number",
  "statutory.notifyRecipientsWithinWorkingDays": "number",
  "complaint.ackWorkingDays": "number",
  "complaint.decideWeeks": "number",
  "complaint.extendWeeks": "number",
  "complaint.rollOnNonWorkingDay": "flag",
  "complaint.hearing": "flag",
  "question.answerWorkingDays": "number",
  "marketing.stopWithinDays": "number",
  "unconfirmed.reminderDays": "numbers",
  "unconfirmed.lapseAfterDays": "number",
  "approval.validWorkingDays": "number",
  "mandate.youthFrom": "number",
  "mandate.ofAgeFrom": "number",
  "mandate.objectWithinDays": "number",
  "spam.restorableDays": "number",
  "calendar.goodFriday": "flag",
  "calendar.kbDays": "dates",
  "calendar.kbDaysMoveTheMonth": "flag",
  "retention.deliveredCopyDays": "number",
  "retention.draftDays": "number",
  "retention.closedCaseYears": "number",
  "retention.endedRelationYears": "number",
};

export const SECTIONS = [
  "statutory",
  "complaint",
  "question",
  "marketing",
  "unconfirmed",
  "approval",
  "mandate",
  "spam",
  "calendar",
  "retention",
] as const satisfies readonly Section[];

export const settingsOf = (section: Section): Setting[] =>
  (Object.keys(SETTINGS) as Setting[]).filter((setting) => setting.startsWith(`${section}.`));

type Value = number | boolean | number[] | string[];

export function settingValue(policy: Policy, setting: Setting): Value {
  const [section = "", key = ""] = setting.split(".");
  const value = (policy as unknown as Record<string, Record<string, Value>>)[section]?.[key];
  if (value === undefined) throw new Error(`no setting ${setting}`);
  return value;
}

/** A value as the form shows it and sends it back. */
export function writtenValue(value: Value): string {
  if (Array.isArray(value)) return value.join(typeof value[0] === "string" ? "\n" : ", ");
  return typeof value === "boolean" ? (value ? "yes" : "") : String(value);
}
