import { Link } from "@remix-run/react";
import type { Kind } from "../../../../../workflows/kinds";
import { RESTRICTION_GROUNDS } from "../../../../commands/intake/request-answers";
import { Radios } from "../../../../components/choices";
import { Field, Textarea } from "../../../../components/field";
import { useCopy } from "../../../../components/language";
import { type Fields, one } from "../fields";
import { pathOf } from "../steps";
import { copy } from "./copy";
import { ComplaintPart, ConsentPart, OptOutPart } from "./more-parts";
import { RectificationPart } from "./rectification-part";

export interface Brand {
  id: string;
  name: string;
}

export interface PartProps {
  fields: Fields | undefined;
  errors: Record<string, string>;
  kinds: readonly Kind[];
  brands: readonly Brand[];
}

/** The questions that belong to one kind. */
export function DetailsPart({ kind, ...props }: PartProps & { kind: Kind }) {
  const Part = PARTS[kind];
  return <Part {...props} />;
}

function AccessPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).access;
  return (
    <>
      <Radios
        name="access-scope"
        {...words.scope}
        error={errors["access-scope"]}
        defaultValue={one(fields, "access-scope") || "all"}
        choices={[
          { value: "all", ...words.all },
          {
            value: "part",
            ...words.part,
            more: (
              <>
                <Textarea
                  name="access-what"
                  {...words.what}
                  rows={3}
                  error={errors["access-what"]}
                  defaultValue={one(fields, "access-what")}
                />
                <Field
                  name="access-period"
                  {...words.period}
                  optional
                  error={errors["access-period"]}
                  defaultValue={one(fields, "access-period")}
                />
              </>
            ),
          },
        ]}
      />
      <p className="form-page__aside">
        {words.how} <Link to={pathOf("reach")}>{words.change}</Link>
      </p>
    </>
  );
}

function ErasurePart({ fields, errors }: PartProps) {
  const words = useCopy(copy).erasure;
  return (
    <>
      <Radios
        name="erasure-scope"
        {...words.scope}
        error={errors["erasure-scope"]}
        defaultValue={one(fields, "erasure-scope")}
        choices={[
          { value: "all", ...words.all },
          {
            value: "part",
            ...words.part,
            more: (
              <Textarea
                name="erasure-what"
                {...words.what}
                rows={3}
                error={errors["erasure-what"]}
                defaultValue={one(fields, "erasure-what")}
              />
            ),
          },
        ]}
      />
      <Textarea
        name="erasure-why"
        {...words.why}
        optional
        rows={3}
        error={errors["erasure-why"]}
        defaultValue={one(fields, "erasure-why")}
      />
    </>
  );
}

function RestrictionPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).restriction;
  return (
    <>
      <Radios
        name="restriction-ground"
        {...words.ground}
        error={errors["restriction-ground"]}
        defaultValue={one(fields, "restriction-ground")}
        choices={RESTRICTION_GROUNDS.map((ground) => ({ value: ground, label: words[ground] }))}
      />
      <Textarea
        name="restriction-what"
        {...words.what}
        rows={3}
        error={errors["restriction-what"]}
        defaultValue={one(fields, "restriction-what")}
      />
      <Textarea
        name="restriction-why"
        {...words.why}
        optional
        rows={3}
        error={errors["restriction-why"]}
        defaultValue={one(fields, "restriction-why")}
      />
    </>
  );
}

function PortabilityPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).portability;
  return (
    <>
      <Textarea
        name="portability-what"
        {...words.what}
        optional
        rows={3}
        error={errors["portability-what"]}
        defaultValue={one(fields, "portability-what")}
      />
      <Radios
        name="portability-receiver"
        {...words.receiver}
        error={errors["portability-receiver"]}
        defaultValue={one(fields, "portability-receiver")}
        choices={[
          { value: "self", ...words.self },
          {
            value: "organisation",
            ...words.organisation,
            more: (
              <Field
                name="portability-organisation"
                {...words.organisationName}
                error={errors["portability-organisation"]}
                defaultValue={one(fields, "portability-organisation")}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function ObjectionPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).objection;
  return (
    <>
      <p className="form-page__intro">{words.intro}</p>
      <Textarea
        name="objection-against"
        {...words.against}
        error={errors["objection-against"]}
        defaultValue={one(fields, "objection-against")}
      />
      <Textarea
        name="objection-situation"
        {...words.situation}
        error={errors["objection-situation"]}
        defaultValue={one(fields, "objection-situation")}
      />
    </>
  );
}

function QuestionPart({ fields, errors }: PartProps) {
  const words = useCopy(copy).question;
  return (
    <Textarea
      name="question-question"
      {...words.question}
      rows={7}
      error={errors["question-question"]}
      defaultValue={one(fields, "question-question")}
    />
  );
}

const PARTS: Record<Kind, (props: PartProps) => React.ReactElement> = {
  access: AccessPart,
  rectification: RectificationPart,
  erasure: ErasurePart,
  restriction: RestrictionPart,
  portability: PortabilityPart,
  objection: ObjectionPart,
  "consent-withdrawal": ConsentPart,
  "opt-out": OptOutPart,
  complaint: ComplaintPart,
  question: QuestionPart,
};
