import type { ReactNode } from "react";
import type { ChangedRow, RejectedRow } from "../../../../../db/register/results";
import type { ImportCounts } from "../../../../../db/schema/register";
import { ButtonLink } from "../../../../components/button";
import { useCopy, useLanguage } from "../../../../components/language";
import { Table } from "../../../../components/table";
import { rejectedAt } from "../../paths";
import { columnName, problemSentence, registerWords } from "../words";
import { copy } from "./copy";

const ORDER = ["new", "changed", "unchanged", "ended", "rejected"] as const;

/** How many rows do what. */
export function CountLine({ counts }: { counts: ImportCounts }) {
  const { counts: words } = useCopy(registerWords);
  const format = useCount();
  return (
    <dl className="tallies">
      {ORDER.map((name) => (
        <div
          key={name}
          className={name === "rejected" && counts.rejected > 0 ? "tally tally--late" : "tally"}
        >
          <dt>{words[name]}</dt>
          <dd>{format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "12.000" or "12,000". */
export function useCount(): (count: number) => string {
  const language = useLanguage();
  return (count) => count.toLocaleString(language === "nl" ? "nl-NL" : "en-GB");
}

function Part({
  title,
  shown,
  of,
  children,
}: {
  title: string;
  shown: number;
  of: number;
  children: ReactNode;
}) {
  const words = useCopy(copy);
  const format = useCount();
  if (shown === 0) return null;
  return (
    <section className="block">
      <h3>
        {title} ({format(of)})
      </h3>
      {shown < of && <p className="soft">{words.first(format(shown), format(of))}</p>}
      {children}
    </section>
  );
}

export function Rejected({ id, rows, of }: { id: string; rows: RejectedRow[]; of: number }) {
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  return (
    <Part title={words.rejected} shown={rows.length} of={of}>
      <Table
        caption={words.rejected}
        captionHidden
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: "row", head: words.row, number: true, rowHead: true, cell: ({ number }) => number },
          { key: "why", head: words.reason, cell: (row) => problemSentence(common, row) },
        ]}
      />
      <ButtonLink to={rejectedAt(id)} icon="download" reload>
        {words.download}
      </ButtonLink>
    </Part>
  );
}

export function Changed({ rows, of }: { rows: ChangedRow[]; of: number }) {
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  return (
    <Part title={words.changed} shown={rows.length} of={of}>
      <Table
        caption={words.changed}
        captionHidden
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: "row", head: words.row, number: true, cell: ({ number }) => number },
          { key: "number", head: words.number, rowHead: true, cell: ({ externalId }) => externalId },
          {
            key: "fields",
            head: words.changedFields,
            cell: ({ changed }) => changed.map((column) => columnName(common, column)).join(", "),
          },
        ]}
      />
    </Part>
  );
}

export function Numbers({ title, numbers, of }: { title: string; numbers: string[]; of: number }) {
  return (
    <Part title={title} shown={numbers.length} of={of}>
      <p className="number-list">{numbers.join(", ")}</p>
    </Part>
  );
}
