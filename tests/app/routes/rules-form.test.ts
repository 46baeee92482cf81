import { describe, expect, it } from "vitest";
import { SETTINGS, type Setting, settingValue, writtenValue } from "../../../app/routes/admin/rules/fields";
import { changedSettings, checkRules, readRules } from "../../../app/routes/admin/rules/form.server";
import { defaultPolicy } from "../../../workflows/rules";

const typed = (changes: Partial<Record<Setting, string>> = {}) => {
  const form = new FormData();
  for (const setting of Object.keys(SETTINGS) as Setting[]) {
    form.set(setting, changes[setting] ?? writtenValue(settingValue(defaultPolicy, setting)));
  }
  return readRules(form);
};

describe("the form of terms and calendar", () => {
  it("holds every setting there is, and gives back what it was filled with", () => {
    const leaves = Object.values(defaultPolicy).flatMap((section) => Object.keys(section));
    expect(Object.keys(SETTINGS)).toHaveLength(leaves.length);
    expect(checkRules(typed())).toEqual({
      policy: {
        ...defaultPolicy,
        calendar: { ...defaultPolicy.calendar, kbDays: [...defaultPolicy.calendar.kbDays].sort() },
      },
    });
  });

  it("says what changed, before and after", () => {
    const { policy } = checkRules(typed({ "complaint.decideWeeks": "6", "calendar.goodFriday": "" }));
    expect(policy && changedSettings(defaultPolicy, policy)).toEqual([
      { setting: "complaint.decideWeeks", before: "4", after: "6" },
      { setting: "calendar.goodFriday", before: "yes", after: "" },
    ]);
  });

  it.each<[Setting, string, string]>([
    ["question.answerWorkingDays", "", "wrong"],
    ["question.answerWorkingDays", "vijf", "wrong"],
    ["question.answerWorkingDays", "-1", "wrong"],
    ["question.answerWorkingDays", "1e3", "wrong"],
    ["marketing.stopWithinDays", "3", "wrong"],
    ["unconfirmed.reminderDays", "2, x", "wrong"],
    ["calendar.kbDays", "2026-02-30", "date-wrong"],
    ["complaint.ackWorkingDays", "20", "ack-not-before-decision"],
  ])("refuses %s = %j", (setting, value, code) => {
    expect(checkRules(typed({ [setting]: value })).errors?.[setting]).toBe(code);
  });
});
