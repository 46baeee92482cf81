import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Move } from "../../../../db/rules-change";
import { useCopy, useLanguage } from "../../../components/language";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { moveColumns } from "./columns";
import { copy } from "./copy";

/** In addresses: whose moves are shown. */
export const MOVED = "verschoven";

/** Address of the page that also shows what a version moved. */
export const movedAt = (version: number): string => `${STAFF_PATHS.adminRules}?${MOVED}=${version}#${MOVED}`;

/** Cases with their due date before and after. */
export function Moves({ caption, moves, csv }: { caption: string; moves: Move[]; csv: ReactNode }) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={moves}
      rowKey={({ caseId }) => caseId}
      columns={moveColumns(useLanguage())}
      csv={csv}
    />
  );
}

/** What a version that was recorded has moved so far. */
export function Moved({ version, moves }: { version: number; moves: Move[] }) {
  const words = useCopy(copy);
  const heading = words.moved(version);
  const csv = <CsvLink to={csvAt(STAFF_PATHS.adminRules, { [MOVED]: String(version) })} of={heading} />;
  return (
    <section className="block" id={MOVED}>
      <h2>{heading}</h2>
      {moves.length === 0 ? <p>{words.movedNone}</p> : <Moves caption={heading} moves={moves} csv={csv} />}
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
