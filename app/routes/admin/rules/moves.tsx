import { Link } from "@remix-run/react";
import type { Move } from "../../../../db/rules-change";
import { longDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Table } from "../../../components/table";
import { STAFF_PATHS } from "../../staff/paths";
import { copy } from "./copy";

/** Address of the page that also shows what a version moved. */
export const movedAt = (version: number): string =>
  `${STAFF_PATHS.adminRules}?verschoven=${version}#verschoven`;

/** Cases with their due date before and after. */
export function Moves({ caption, moves }: { caption: string; moves: Move[] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const due = (date: string | null) => (date ? longDate(date, language) : words.paused);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={moves}
      rowKey={({ caseId }) => caseId}
      columns={[
        {
          key: "reference",
          head: words.reference,
          rowHead: true,
          cell: ({ reference }) => <span className="number">{reference}</span>,
        },
        { key: "before", head: words.before, cell: ({ dueBefore }) => due(dueBefore) },
        { key: "after", head: words.after, cell: ({ dueAfter }) => <strong>{due(dueAfter)}</strong> },
      ]}
    />
  );
}

/** What a version that was recorded has moved so far. */
export function Moved({ version, moves }: { version: number; moves: Move[] }) {
  const words = useCopy(copy);
  return (
    <section className="block" id="verschoven">
      <h2>{words.moved(version)}</h2>
      {moves.length === 0 ? <p>{words.movedNone}</p> : <Moves caption={words.moved(version)} moves={moves} />}
    </section>
  );
}

/** Leads from a version to what it moved. */
export function MovedLink({ version }: { version: number }) {
  const words = useCopy(copy);
  return (
    <Link to={movedAt(version)}>
      {words.seeMoved}
      <span className="visually-hidden">: {version}</span>
    </Link>
  );
}
