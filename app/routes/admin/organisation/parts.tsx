import type { ReactNode } from "react";
import { Checkboxes } from "../../../components/choices";
import { DateField } from "../../../components/date-field";
import { Field, Textarea } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";
import type { TypedOrganisation } from "./form.server";
import { Rows } from "./rows";

export interface PartProps {
  typed: TypedOrganisation;
  errors: Record<string, string>;
}

function Part({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className="register__part">
      <h2>{title}</h2>
      <div className={wide ? "register__fields register__fields--wide" : "register__fields"}>{children}</div>
    </section>
  );
}

/** The attributes of a text field: its words, what it holds, what is wrong. */
function useText({ typed, errors }: PartProps) {
  const { fields } = useCopy(copy);
  return (name: keyof TypedOrganisation["texts"]) => ({
    name,
    label: fields[name]?.label ?? name,
    hint: fields[name]?.hint,
    defaultValue: typed.texts[name],
    error: errors[name],
  });
}

function Checked({ typed, errors, name }: PartProps & { name: keyof TypedOrganisation["dates"] }) {
  const { fields } = useCopy(copy);
  return (
    <DateField
      name={name}
      label={fields[name]?.label ?? name}
      defaultValue={typed.dates[name]}
      error={errors[name]}
    />
  );
}

export function SelfPart(props: PartProps) {
  const words = useCopy(copy);
  const text = useText(props);
  return (
    <Part title={words.parts.self}>
      <Field {...text("name")} />
      <Field {...text("shortName")} width="medium" />
      <Textarea {...text("postalAddress")} rows={3} />
      <Field {...text("website")} width="medium" />
      <Field {...text("privacyContact.email")} type="email" width="medium" />
      <Field {...text("privacyContact.phone")} type="tel" width="medium" />
    </Part>
  );
}

export function AuthorityPart(props: PartProps) {
  const words = useCopy(copy);
  const text = useText(props);
  return (
    <Part title={words.parts.authority}>
      <Field {...text("supervisoryAuthority.name")} />
      <Field {...text("supervisoryAuthority.address")} />
      <Field {...text("supervisoryAuthority.phone")} type="tel" width="medium" />
      <Field {...text("supervisoryAuthority.website")} width="medium" />
      <Checked {...props} name="supervisoryAuthority.checkedOn" />
    </Part>
  );
}

export function CommissionPart(props: PartProps) {
  const words = useCopy(copy);
  const text = useText(props);
  return (
    <Part title={words.parts.commission}>
      <Checkboxes
        name="commission"
        label={words.commission.label}
        labelHidden
        defaultValues={props.typed.commission ? ["yes"] : []}
        choices={[
          {
            value: "yes",
            label: words.commission.label,
            more: (
              <>
                <Field {...text("complaintsCommission.name")} />
                <Field {...text("complaintsCommission.website")} width="medium" />
                <Field {...text("complaintsCommission.fee.nl")} optional />
                <Field {...text("complaintsCommission.fee.en")} optional />
                <Checked {...props} name="complaintsCommission.checkedOn" />
              </>
            ),
          },
        ]}
      />
    </Part>
  );
}

export function BrandsPart({ typed, errors }: PartProps) {
  return (
    <Part title={useCopy(copy).parts.brands}>
      <Rows list="brands" lines={typed.lists.brands} errors={errors} />
    </Part>
  );
}

export function RegisterPart(props: PartProps) {
  const { typed, errors } = props;
  const text = useText(props);
  return (
    <Part title={useCopy(copy).parts.register} wide>
      {(["categories", "purposes", "recipients", "sources"] as const).map((list) => (
        <Rows key={list} list={list} lines={typed.lists[list]} errors={errors} />
      ))}
      <Field {...text("processing.backupDays")} width="short" inputMode="numeric" optional />
    </Part>
  );
}
