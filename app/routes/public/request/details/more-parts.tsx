import type { Kind } from "../../../../../workflows/kinds";
import { COMPLAINT_TOPICS, CONSENTS } from "../../../../commands/intake/request-answers";
import { Checkboxes, Radios } from "../../../../components/choices";
import { Field, Textarea } from "../../../../components/field";
import { useCopy } from "../../../../components/language";
import { many, one } from "../fields";
import { copy } from "./copy";
import type { PartProps } from "./parts";

export function ConsentPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).consent;
  return (
    <>
      <Checkboxes
        name="consent-withdrawal-consents"
        {...words.consents}
        error={errors["consent-withdrawal-consents"]}
        defaultValues={many(fields, "consent-withdrawal-consents")}
        choices={CONSENTS.map((consent) => ({
          value: consent,
          ...words[consent],
          more:
            consent === "other" ? (
              <Textarea
                name="consent-withdrawal-other"
                {...words.otherText}
                rows={3}
                error={errors["consent-withdrawal-other"]}
                defaultValue={one(fields, "consent-withdrawal-other")}
              />
            ) : undefined,
        }))}
      />
      <p className="form-page__aside">{words.after}</p>
    </>
  );
}

/** All newsletters or some; with one brand there is nothing to choose. */
export function OptOutPart({ fields, errors, brands }: Pick<PartProps, "fields" | "errors" | "brands">) {
  const words = useCopy(copy).optOut;
  if (brands.length < 2) return <p>{words.all.label}</p>;
  return (
    <Radios
      name="opt-out-scope"
      {...words.scope}
      error={errors["opt-out-scope"]}
      defaultValue={one(fields, "opt-out-scope") || "all"}
      choices={[
        { value: "all", ...words.all },
        {
          value: "part",
          ...words.part,
          more: (
            <Checkboxes
              name="opt-out-brands"
              {...words.brands}
              error={errors["opt-out-brands"]}
              defaultValues={many(fields, "opt-out-brands")}
              choices={brands.map((brand) => ({ value: brand.id, label: brand.name }))}
            />
          ),
        },
      ]}
    />
  );
}

export function ComplaintPart({ fields, errors, kinds }: PartProps) {
  const words = useCopy(copy).complaint;
  const notYetAsked = (Object.entries(words.splitChoices) as [Kind, string][]).filter(
    ([kind]) => !kinds.includes(kind),
  );
  return (
    <>
      <Radios
        name="complaint-topic"
        {...words.topic}
        error={errors["complaint-topic"]}
        defaultValue={one(fields, "complaint-topic")}
        choices={COMPLAINT_TOPICS.map((topic) => ({ value: topic, ...words[topic] }))}
      />
      <Textarea
        name="complaint-what"
        {...words.what}
        rows={7}
        error={errors["complaint-what"]}
        defaultValue={one(fields, "complaint-what")}
      />
      <Field
        name="complaint-about"
        {...words.about}
        optional
        error={errors["complaint-about"]}
        defaultValue={one(fields, "complaint-about")}
      />
      <Textarea
        name="complaint-wish"
        {...words.wish}
        optional
        rows={3}
        error={errors["complaint-wish"]}
        defaultValue={one(fields, "complaint-wish")}
      />
      {notYetAsked.length > 0 && (
        <Checkboxes
          name="complaint-also"
          {...words.split}
          optional
          choices={notYetAsked.map(([kind, label]) => ({ value: kind, label }))}
        />
      )}
    </>
  );
}
