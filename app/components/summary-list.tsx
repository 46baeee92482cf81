import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ change: string }> = { nl: { change: "wijzigen" }, en: { change: "change" } };

export interface SummaryRow {
  term: string;
  value: ReactNode;
  changeAt?: string;
}

/** Questions and their answers, with a link to change each. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const words = useCopy(copy);
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div className="summary__row" key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.changeAt && (
            <dd className="no-print">
              <Link to={row.changeAt}>
                {words.change}
                <span className="visually-hidden">: {row.term}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
