import type { Policy } from "../../../../workflows/rules";
import { Checkboxes } from "../../../components/choices";
import { Field, Textarea } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";
import { SETTINGS, type Setting, settingsOf, settingValue, writtenValue } from "./fields";

interface SectionProps {
  section: keyof Policy;
  policy: Policy;
  typed: Record<Setting, string> | undefined;
  errors: Record<string, string>;
  readOnly: boolean;
}

/** The settings of one part of the policy. */
export function RulesSection({ section, policy, typed, errors, readOnly }: SectionProps) {
  const words = useCopy(copy);
  return (
    <fieldset className="register__part" disabled={readOnly}>
      <legend className="register__legend">{words.sections[section]}</legend>
      <div className="register__fields register__fields--pairs">
        {settingsOf(section).map((setting) => (
          <SettingField
            key={setting}
            setting={setting}
            value={typed?.[setting] ?? writtenValue(settingValue(policy, setting))}
            error={errors[setting]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SettingField({ setting, value, error }: { setting: Setting; value: string; error?: string }) {
  const named = useCopy(copy).settings[setting];
  switch (SETTINGS[setting]) {
    case "flag":
      return (
        <Checkboxes
          name={setting}
          label={named.label}
          labelHidden
          defaultValues={value ? [value] : []}
          choices={[{ value: "yes", ...named }]}
        />
      );
    case "dates":
      return <Textarea name={setting} {...named} rows={8} defaultValue={value} error={error} />;
    case "numbers":
      return <Field name={setting} {...named} width="short" defaultValue={value} error={error} />;
    case "number":
      return (
        <Field
          name={setting}
          {...named}
          width="short"
          inputMode="numeric"
          defaultValue={value}
          error={error}
        />
      );
  }
}
