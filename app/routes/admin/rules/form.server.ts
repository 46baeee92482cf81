import { type Policy, policySchema } from "../../../../workflows/rules";
import { type FieldKind, SETTINGS, type Setting, settingValue, writtenValue } from "./fields";

export type TypedRules = Record<Setting, string>;
export type RulesFormChecked =
  | { policy: Policy; errors?: undefined }
  | {
      policy?: undefined;
      errors: Partial<Record<Setting, "wrong" | "date-wrong" | "ack-not-before-decision">>;
    };

/** The fields as they were typed. */
export function readRules(form: FormData): TypedRules {
  return Object.fromEntries(
    Object.keys(SETTINGS).map((setting) => [setting, String(form.get(setting) ?? "").slice(0, 4000)]),
  ) as TypedRules;
}

/** The policy that the form describes, or what is wrong with which field. */
export function checkRules(typed: TypedRules): RulesFormChecked {
  const body: Record<string, Record<string, unknown>> = {};
  for (const [setting, kind] of Object.entries(SETTINGS)) {
    const [section = "", key = ""] = setting.split(".");
    body[section] ??= {};
    body[section][key] = PARSERS[kind](typed[setting as Setting]);
  }
  const parsed = policySchema.safeParse(body);
  if (parsed.success) return { policy: parsed.data };
  const errors: Partial<Record<Setting, "wrong" | "date-wrong" | "ack-not-before-decision">> = {};
  for (const { path, message } of parsed.error.issues) {
    const setting = path.slice(0, 2).join(".") as Setting;
    errors[setting] ??=
      message === "ack-not-before-decision"
        ? message
        : SETTINGS[setting] === "dates"
          ? "date-wrong"
          : "wrong";
  }
  return { errors };
}

const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);

const PARSERS: Record<FieldKind, (text: string) => unknown> = {
  number: whole,
  flag: (text) => text === "yes",
  numbers: (text) =>
    text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(whole),
  dates: (text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))].sort(),
};

export interface ChangedSetting {
  setting: Setting;
  before: string;
  after: string;
}

/** What differs between two policies, in the order of the form. */
export function changedSettings(before: Policy, after: Policy): ChangedSetting[] {
  return (Object.keys(SETTINGS) as Setting[])
    .map((setting) => ({
      setting,
      before: writtenValue(settingValue(before, setting)),
      after: writtenValue(settingValue(after, setting)),
    }))
    .filter((change) => change.before !== change.after);
}
