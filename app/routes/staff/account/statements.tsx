import { Link } from "@remix-run/react";
import { useCopy } from "../../../components/language";
import { STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** The way back to what was accepted; for whoever keeps the texts, also to the next version. */
export function StatementsBlock({ keeper }: { keeper: boolean }) {
  const words = useCopy(copy);
  return (
    <section className="block">
      <h2>{words.statements}</h2>
      <p className="soft">{words.statementsHint}</p>
      <p className="page__links">
        <Link to={`${STAFF_PATHS.statements}?naar=${STAFF_PATHS.account}`} reloadDocument>
          {words.readStatements}
        </Link>
        {keeper && <Link to={STAFF_PATHS.adminStatements}>{words.keepStatements}</Link>}
      </p>
    </section>
  );
}
