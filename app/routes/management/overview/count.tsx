import { Link } from "@remix-run/react";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { queueAt } from "../../staff/queue/filter-params";

/** A number that leads to its cases; nothing leads nowhere. */
export function Count({
  count,
  filter,
  late,
}: {
  count: number;
  filter: Partial<QueueFilter>;
  late?: boolean;
}) {
  if (count === 0) return <span className="soft">0</span>;
  return (
    <Link to={queueAt(filter)} className={late ? "count count--late" : "count"}>
      {count}
    </Link>
  );
}
