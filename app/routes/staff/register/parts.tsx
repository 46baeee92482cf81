import { KINDS } from "../../../../workflows/kinds";
import { wording } from "../../../../workflows/wording";
import { Checkboxes, Radios } from "../../../components/choices";
import { DateField, typedDate } from "../../../components/date-field";
import { Field, Textarea } from "../../../components/field";
import { FileField } from "../../../components/file-field";
import { useCopy, useLanguage } from "../../../components/language";
import { type Brand, DetailsPart } from "../../public/request/details/parts";
import { dateBoxes, type Fields, many, one } from "../../public/request/fields";
import { STAFF_CHANNELS } from "./channels";
import { copy } from "./copy";

interface PartProps {
  fields: Fields | undefined;
  errors: Record<string, string>;
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="register__part">
      <h2>{title}</h2>
      <div className="register__fields">{children}</div>
    </section>
  );
}

/** The attributes of one field: its words, what was typed, what is wrong with it. */
function useField({ fields, errors }: PartProps) {
  const words = useCopy(copy);
  return (
    name: Exclude<keyof typeof words, "errors" | "parts" | "languages" | "refused"> & string,
    field: string = name,
  ) => ({
    ...(words[name] as { label: string; hint?: string }),
    name: field,
    error: errors[field],
    defaultValue: one(fields, field),
  });
}

export function ArrivedPart({ fields, errors, today }: PartProps & { today: string }) {
  const words = useCopy(copy);
  const { channels } = wording(useLanguage());
  const field = useField({ fields, errors });
  return (
    <Part title={words.parts.arrived}>
      <Radios
        {...field("channel")}
        choices={STAFF_CHANNELS.map((channel) => ({ value: channel, label: channels[channel] }))}
      />
      <DateField
        {...words.receivedOn}
        name="receivedOn"
        error={errors.receivedOn}
        defaultValue={fields ? dateBoxes(fields, "receivedOn") : typedDate(today)}
      />
    </Part>
  );
}

export function WhoPart({ fields, errors }: PartProps) {
  const words = useCopy(copy);
  const field = useField({ fields, errors });
  const born = (name: "birthDate" | "subjectBirthDate") => (
    <DateField
      {...words[name]}
      name={name}
      optional
      error={errors[name]}
      defaultValue={dateBoxes(fields, name)}
    />
  );
  return (
    <Part title={words.parts.who}>
      <Field {...field("name")} autoComplete="off" />
      <Radios
        {...field("capacity")}
        defaultValue={one(fields, "capacity") || "client"}
        choices={[
          {
            value: "client",
            ...words.client,
            more: (
              <>
                {born("birthDate")}
                <Field {...field("clientNumber")} optional width="medium" />
              </>
            ),
          },
          {
            value: "employer-contact",
            ...words.employer,
            more: <Field {...field("organisation")} />,
          },
          {
            value: "representative",
            ...words.representative,
            more: (
              <>
                <Field {...field("subjectName")} />
                {born("subjectBirthDate")}
                <Field {...field("relation")} />
              </>
            ),
          },
        ]}
      />
    </Part>
  );
}

/** Each kind brings the questions of the public form, so that a case means the same however it came. */
export function AsksPart({ fields, errors, brands }: PartProps & { brands: readonly Brand[] }) {
  const words = useCopy(copy);
  const { kinds } = wording(useLanguage());
  return (
    <Part title={words.parts.asks}>
      <Checkboxes
        {...words.kinds}
        name="kinds"
        error={errors.kinds}
        defaultValues={many(fields, "kinds")}
        choices={KINDS.map((kind) => ({
          value: kind,
          label: kinds[kind],
          more: <DetailsPart kind={kind} kinds={KINDS} brands={brands} fields={fields} errors={errors} />,
        }))}
      />
    </Part>
  );
}

export function ReachPart({ fields, errors }: PartProps) {
  const words = useCopy(copy);
  const field = useField({ fields, errors });
  return (
    <Part title={words.parts.reach}>
      <Radios
        {...field("replyChannel")}
        choices={[
          { value: "portal", ...words.portal },
          { value: "post", ...words.post, more: <Textarea {...field("address")} rows={3} /> },
        ]}
      />
      <Field {...field("email")} type="email" optional autoComplete="off" spellCheck={false} />
      <Field {...field("phone")} type="tel" optional width="medium" autoComplete="off" />
      <Radios
        {...field("replyLanguage")}
        defaultValue={one(fields, "replyLanguage") || "nl"}
        choices={(["nl", "en"] as const).map((value) => ({ value, label: words.languages[value] }))}
      />
      <Checkboxes
        name="addressKnown"
        label={words.addressKnown.label}
        labelHidden
        defaultValues={many(fields, "addressKnown")}
        choices={[{ value: "yes", ...words.addressKnown }]}
      />
    </Part>
  );
}

interface FilesProps extends PartProps {
  uploads: string | null;
  files: { id: string; name: string }[];
}

export function FilesPart({ errors, uploads, files }: FilesProps) {
  const words = useCopy(copy);
  return (
    <Part title={words.parts.files}>
      {uploads && <input type="hidden" name="uploads" value={uploads} />}
      {files.length > 0 && (
        <div>
          <p>{words.kept}</p>
          <ul className="registered">
            {files.map(({ id, name }) => (
              <li key={id}>
                {name}{" "}
                <button
                  type="submit"
                  name="drop"
                  value={id}
                  className="link-button"
                  aria-label={words.drop(name)}
                >
                  {words.dropped}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FileField {...words.file} name="files" multiple optional error={errors.files} />
    </Part>
  );
}

export function ThenPart({ fields, handles }: PartProps & { handles: boolean }) {
  const words = useCopy(copy);
  return (
    <Part title={words.parts.after}>
      <Checkboxes
        name="takeUp"
        label={words.takeUp.label}
        labelHidden
        defaultValues={fields ? many(fields, "takeUp") : handles ? ["yes"] : []}
        choices={[{ value: "yes", ...words.takeUp }]}
      />
    </Part>
  );
}
