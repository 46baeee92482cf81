import { Form } from "@remix-run/react";
import type { BrokenGlass } from "../../../../db/glass";
import { wording } from "../../../../workflows/wording";
import { Badge } from "../../../components/badge";
import { Button } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { Textarea } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { Table } from "../../../components/table";
import { copy } from "./copy";

interface WaitingGlassProps {
  glass: BrokenGlass;
  /** Broken by the reader: somebody else judges it. */
  own: boolean;
  now: Date;
  noteMissing: boolean;
}

/** One that nobody judged yet, with its reason and the two buttons. */
export function WaitingGlass({ glass, own, now, noteMissing }: WaitingGlassProps) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { id, reference, kind, name, openedAt, until, reason } = glass;
  return (
    <article className="glass" aria-labelledby={`glass-${id}`}>
      <header>
        <h3 id={`glass-${id}`}>
          {reference} <span className="soft">{wording(language).kinds[kind]}</span>
        </h3>
        <p className="soft">
          {words.opened(name, dateAndTime(openedAt, language))} ·{" "}
          {until > now ? words.until(dateAndTime(until, language)) : words.over}
        </p>
      </header>
      <blockquote className="glass__reason">{reason ?? words.destroyed}</blockquote>
      {own ? (
        <p className="soft">{words.own}</p>
      ) : (
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="glass" value={id} />
          <Textarea
            name="note"
            id={`note-${id}`}
            label={words.note}
            hint={words.noteHint}
            rows={2}
            error={noteMissing ? words.errors["note-missing"] : undefined}
          />
          <div className="glass__buttons">
            <Button name="verdict" value="agreed">
              {words.agree}
            </Button>
            <Button look="secondary" name="verdict" value="not-agreed">
              {words.disagree}
            </Button>
          </div>
        </Form>
      )}
    </article>
  );
}

export function ReviewedGlass({ rows }: { rows: BrokenGlass[] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { columns, verdicts } = words;
  return (
    <Table
      caption={words.reviewed}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="soft">{words.reviewedNone}</p>}
      columns={[
        {
          key: "reference",
          head: columns.reference,
          rowHead: true,
          cell: ({ reference }) => <span className="number">{reference}</span>,
        },
        { key: "when", head: columns.when, cell: ({ openedAt }) => dateAndTime(openedAt, language) },
        { key: "who", head: columns.who, cell: ({ name }) => name },
        { key: "reason", head: columns.reason, cell: ({ reason }) => reason ?? words.destroyed },
        {
          key: "verdict",
          head: columns.verdict,
          cell: ({ review }) =>
            review?.agreed ? (
              <Badge tone="good" icon="check">
                {verdicts.agreed}
              </Badge>
            ) : (
              <Badge tone="late" icon="close">
                {verdicts["not-agreed"]}
              </Badge>
            ),
        },
        {
          key: "by",
          head: columns.by,
          cell: ({ review }) => review && `${review.by}, ${dateAndTime(review.at, language)}`,
        },
        { key: "note", head: columns.note, cell: ({ review }) => review?.note },
      ]}
    />
  );
}
