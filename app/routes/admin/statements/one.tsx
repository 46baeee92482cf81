import { Form } from "@remix-run/react";
import type { Statement } from "../../../../db/statements";
import type { Published, TypedStatement } from "../../../commands/admin/publish-statement.server";
import { Button } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { Details } from "../../../components/details";
import { Textarea } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { copy as statementCopy } from "../../staff/statements/copy";
import { StatementText } from "../../staff/statements/text";
import { copy } from "./copy";

interface OneProps {
  statement: Omit<Statement, "publishedAt"> & { publishedAt: Date };
  /** What was typed for this statement and could not be published. */
  answer?: { typed: TypedStatement; problem: Exclude<Published, "published"> };
}

/** A statement as it holds now, and a form for the version after it. */
export function OneStatement({ statement, answer }: OneProps) {
  const { kind, version, text, publishedBy, publishedAt } = statement;
  const words = useCopy(copy);
  const language = useLanguage();
  const name = useCopy(statementCopy).kinds[kind];
  return (
    <section className="block" aria-labelledby={kind}>
      <h2 id={kind}>{name}</h2>
      <p className="soft">
        {words.version(version, dateAndTime(publishedAt, language), publishedBy ?? words.installation)}
      </p>
      <Details summary={words.read}>
        <StatementText text={text.nl} />
      </Details>
      <Details summary={words.write} open={answer !== undefined}>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="basedOn" value={version} />
          <Textarea
            name={`${kind}.nl`}
            label={words.nl}
            hint={words.textHint}
            rows={12}
            defaultValue={answer?.typed.nl ?? text.nl}
            error={answer && words.problems[answer.problem]}
          />
          <Textarea
            name={`${kind}.en`}
            label={words.en}
            optional
            rows={8}
            defaultValue={answer?.typed.en ?? text.en ?? ""}
          />
          <p className="soft">{words.publishHint}</p>
          <Button>{words.publish}</Button>
        </Form>
      </Details>
    </section>
  );
}
