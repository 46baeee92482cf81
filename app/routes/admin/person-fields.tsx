import { ROLES } from "../../../workflows/actors";
import { wording } from "../../../workflows/wording";
import { Checkboxes } from "../../components/choices";
import { Field } from "../../components/field";
import { useCopy, useLanguage } from "../../components/language";
import { personCopy } from "./person-copy";

export interface TypedPerson {
  name: string;
  roles: readonly string[];
  team: string | null;
  privacyOfficer: boolean;
}

/** Name, roles, team and the privacy officer's mark, for an invitation and for a person's own page. */
export function PersonFields({ person, errors }: { person?: TypedPerson; errors: Record<string, string> }) {
  const words = useCopy(personCopy);
  const { roles } = wording(useLanguage());
  return (
    <>
      <Field name="name" label={words.name} width="medium" defaultValue={person?.name} error={errors.name} />
      <Checkboxes
        name="roles"
        label={words.roles}
        error={errors.roles}
        defaultValues={person?.roles}
        choices={ROLES.map((role) => ({ value: role, label: roles[role], hint: words.roleHints[role] }))}
      />
      <Checkboxes
        name="privacyOfficer"
        label={words.officer}
        labelHidden
        error={errors.privacyOfficer}
        defaultValues={person?.privacyOfficer ? ["yes"] : []}
        choices={[{ value: "yes", label: words.officer, hint: words.officerHint }]}
      />
      <Field
        name="team"
        label={words.team}
        width="medium"
        optional
        defaultValue={person?.team ?? ""}
        error={errors.team}
      />
    </>
  );
}
