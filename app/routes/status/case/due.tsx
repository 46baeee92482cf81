import { longDate } from "../../../components/dates";
import { DueDate } from "../../../components/due-date";
import { useCopy, useLanguage } from "../../../components/language";
import { copy } from "./copy";
import type { Overview } from "./overview.server";

/** What we are doing now, and by which date the answer comes and why; after the end, how it ended. */
export function Due({ overview }: { overview: Overview }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { kind, closedAs, closedOn, dueDate, daysLeft, replyGivenOn, steps } = overview;
  if (closedAs && closedOn) {
    return <p className="status__now">{words.closed[closedAs](longDate(closedOn, language))}</p>;
  }
  return (
    <div className="status__now">
      <p>{overview.stage}</p>
      {replyGivenOn ? (
        <p>{words.given(longDate(replyGivenOn, language))}</p>
      ) : kind === "opt-out" ? null : (
        <DueDate steps={steps}>
          {dueDate === null ? words.paused : words.due(longDate(dueDate, language), daysLeft ?? 0)}
        </DueDate>
      )}
      {!overview.confirmed && <p>{words.unconfirmed}</p>}
    </div>
  );
}
