import type { SerializeFrom } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { ACCESS_DECISIONS } from "../../../../db/schema/access";
import { endOfQuarter, startOfQuarter } from "../../../../workflows/quarters";
import { Badge } from "../../../components/badge";
import { Radios } from "../../../components/choices";
import { dateAndTime } from "../../../components/dates";
import { Field } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { SummaryList } from "../../../components/summary-list";
import { looksAt } from "../looks/filter";
import type { ReviewAnswer } from "./act.server";
import { rolesIn } from "./columns";
import { copy } from "./copy";
import { decisionField, remarkField } from "./fields";
import type { ReviewRow } from "./load.server";

interface PersonProps {
  row: SerializeFrom<ReviewRow>;
  quarter: string;
  /** The review waits for decisions. */
  open: boolean;
  /** This person is the reader: somebody else decides. */
  own: boolean;
  /** Whether the reader may ask what this person looked at. */
  asks: boolean;
  answer: SerializeFrom<ReviewAnswer> | undefined;
}

/** What somebody can and did, with what is decided about it. */
export function Person({ row, quarter, open, own, asks, answer }: PersonProps) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { id, name, closedAt, seen, decided } = row;
  const looks = words.looks(seen.looks);
  const when = seen.lastSignInAt;
  return (
    <article className="review-person" aria-labelledby={`persoon-${id}`}>
      <header>
        <h3 id={`persoon-${id}`}>{name}</h3>
        {decided && (
          <p className="soft">
            <Badge tone={decided.decision === "keep" ? "good" : "soon"}>
              {words.decisions[decided.decision]}
            </Badge>{" "}
            {words.decided(decided.by, dateAndTime(decided.at, language))}
            {decided.remark && `: ${decided.remark}`}
          </p>
        )}
      </header>
      <SummaryList
        rows={[
          { term: words.roles, value: rolesIn(seen, language) },
          ...(seen.team ? [{ term: words.team, value: seen.team }] : []),
          { term: words.lastSignIn, value: when ? dateAndTime(when, language) : words.never },
          { term: words.secondFactor, value: seen.secondFactor ? words.yes : words.no },
          {
            term: words.statements,
            value: seen.statementsOpen > 0 ? words.open(seen.statementsOpen) : words.accepted,
          },
          ...(seen.glassOpen > 0 ? [{ term: words.glassOpen, value: seen.glassOpen }] : []),
          {
            term: words.did,
            value: (
              <>
                {asks && seen.looks > 0 ? (
                  <Link
                    to={looksAt({
                      staffId: id,
                      from: startOfQuarter(quarter),
                      until: endOfQuarter(quarter),
                    })}
                  >
                    {looks}
                  </Link>
                ) : (
                  looks
                )}
                , {words.approvals(seen.approvals)}, {words.glass(seen.glass)}
              </>
            ),
          },
        ]}
      />
      {closedAt && <p className="soft">{words.closed(dateAndTime(closedAt, language))}</p>}
      {open && own && !closedAt && <p className="soft">{words.own}</p>}
      {open && !own && !closedAt && <Decide row={row} answer={answer} />}
    </article>
  );
}

function Decide({ row: { id, name, decided }, answer }: Pick<PersonProps, "row" | "answer">) {
  const words = useCopy(copy);
  const typed = answer?.typed[id] ?? decided;
  const error = answer?.errors[id];
  const sentence = error && words.errors[error];
  const aboutRemark = error === "remark-missing";
  return (
    <div className="review-person__decide">
      <Radios
        name={decisionField(id)}
        label={`${words.legend}: ${name}`}
        error={aboutRemark ? undefined : sentence}
        defaultValue={typed?.decision}
        choices={ACCESS_DECISIONS.map((decision) => ({
          value: decision,
          label: words.decisions[decision],
        }))}
      />
      <Field
        name={remarkField(id)}
        label={words.remark}
        error={aboutRemark ? sentence : undefined}
        defaultValue={typed?.remark ?? ""}
        maxLength={2000}
        autoComplete="off"
      />
    </div>
  );
}
