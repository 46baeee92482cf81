import type { ReactNode } from "react";
import type { Preview } from "../../../../db/rules-change";
import { useCopy } from "../../../components/language";
import { Table } from "../../../components/table";
import { copy } from "./copy";
import { SETTINGS } from "./fields";
import type { ChangedSetting } from "./form.server";
import { Moves } from "./moves";

/** What the new version changes, and which cases move, before it is recorded. */
export function Changes({
  changes,
  preview,
  children,
}: {
  changes: ChangedSetting[];
  preview: Preview;
  children: ReactNode;
}) {
  const words = useCopy(copy);
  if (changes.length === 0) return <p role="status">{words.changesNone}</p>;
  const { open, moving, moves } = preview;
  const written = ({ setting }: ChangedSetting, value: string) =>
    SETTINGS[setting] === "flag" ? (value ? words.yes : words.no) : value.replaceAll("\n", ", ");
  return (
    <section className="changes" aria-live="polite">
      <h2>{words.changes}</h2>
      <Table
        caption={words.changes}
        captionHidden
        rows={changes}
        rowKey={({ setting }) => setting}
        columns={[
          {
            key: "setting",
            head: words.setting,
            rowHead: true,
            cell: ({ setting }) => words.settings[setting].label,
          },
          { key: "before", head: words.before, cell: (change) => written(change, change.before) },
          {
            key: "after",
            head: words.after,
            cell: (change) => <strong>{written(change, change.after)}</strong>,
          },
        ]}
      />
      <p>{moving === 0 ? words.movesNone(open) : words.moves(moving, open)}</p>
      {moves.length > 0 && (
        <>
          {moving > moves.length && <p>{words.movesFirst(moves.length)}</p>}
          <Moves caption={words.moves(moving, open)} moves={moves} />
        </>
      )}
      {children}
    </section>
  );
}
