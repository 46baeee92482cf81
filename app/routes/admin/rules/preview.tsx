import type { ReactNode } from "react";
import type { Preview } from "../../../../db/rules-change";
import { useCopy, useLanguage } from "../../../components/language";
import { CsvButton, Table } from "../../../components/table";
import { fileReadyAt, STAFF_PATHS, TABLE } from "../../staff/paths";
import { changeColumns } from "./columns";
import { copy } from "./copy";
import type { ChangedSetting } from "./form.server";
import { Moves } from "./moves";

/** What the new version changes, and which cases move, before it is recorded. Stands inside the form of the rules. */
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
  const language = useLanguage();
  if (changes.length === 0) {
    return (
      <p role="status" id="verandert">
        {words.changesNone}
      </p>
    );
  }
  const { open, moving, moves } = preview;
  const file = fileReadyAt(STAFF_PATHS.adminRules);
  return (
    <section className="changes" aria-live="polite" id="verandert">
      <h2>{words.changes}</h2>
      <Table
        caption={words.changes}
        captionHidden
        rows={changes}
        rowKey={({ setting }) => setting}
        columns={changeColumns(language)}
        csv={<CsvButton to={file} of={words.changes} name={TABLE} value="wijzigingen" />}
      />
      <p>{moving === 0 ? words.movesNone(open) : words.moves(moving, open)}</p>
      {moves.length > 0 && (
        <>
          {moving > moves.length && <p>{words.movesFirst(moves.length)}</p>}
          <Moves
            caption={words.moves(moving, open)}
            moves={moves}
            csv={<CsvButton to={file} of={words.moves(moving, open)} name={TABLE} value="verschuivingen" />}
          />
        </>
      )}
      {children}
    </section>
  );
}
