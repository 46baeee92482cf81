import { Link } from "@remix-run/react";
import type { OwnCase } from "../../../../db/queries/status";
import { useCopy } from "../../../components/language";
import { statusAt } from "../paths";
import { copy } from "./copy";

/** The other cases that this session may see: filed in the same form, or come of this one. */
export function Others({ cases }: { cases: OwnCase[] }) {
  const words = useCopy(copy);
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby="ook">
      <h2 id="ook">{words.others}</h2>
      <ul className="status__list">
        {cases.map((each) => (
          <li key={each.reference}>
            <span className="status__name">
              <Link to={statusAt(each.reference)}>{words.titles[each.kind]}</Link>
            </span>
            <span className="code">{each.reference}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
