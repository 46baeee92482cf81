import { Link } from "@remix-run/react";
import type { SignedReview } from "../../../../db/access-review/reviews";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Table } from "../../../components/table";
import { STAFF_PATHS } from "../../staff/paths";
import { copy } from "./copy";
import { QUARTER } from "./fields";

/** Every review that was signed; each leads to what was decided then. */
export function History({ reviews }: { reviews: SignedReview[] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { columns } = words;
  return (
    <section className="block">
      <h2>{words.history}</h2>
      <Table
        caption={words.history}
        captionHidden
        rows={reviews}
        rowKey={({ quarter }) => quarter}
        empty={<p className="soft">{words.historyNone}</p>}
        columns={[
          {
            key: "quarter",
            head: columns.quarter,
            rowHead: true,
            cell: ({ quarter }) => (
              <Link to={`${STAFF_PATHS.accessReview}?${QUARTER}=${quarter}`}>{quarter}</Link>
            ),
          },
          {
            key: "signedBy",
            head: columns.signedBy,
            cell: ({ by, at }) => words.decided(by, dateAndTime(at, language)),
          },
          { key: "kept", head: columns.kept, number: true, cell: ({ kept }) => kept },
          { key: "changed", head: columns.changed, number: true, cell: ({ changed }) => changed },
          { key: "closed", head: columns.closed, number: true, cell: ({ closed }) => closed },
        ]}
      />
    </section>
  );
}
