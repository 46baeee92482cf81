import { Link } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { Badge } from "../../../components/badge";
import { Icon } from "../../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../../components/language";
import { STAFF_PATHS } from "../paths";
import { usePage } from "./form";

const copy: Copy<Record<"back" | "spam", string>> = {
  nl: { back: "Verzoeken", spam: "voorgesteld als spam" },
  en: { back: "Requests", spam: "proposed as spam" },
};

/** Reference, kind and stage: what somebody on the telephone needs first. */
export function CaseHead() {
  const words = useCopy(copy);
  const { reference, kind, stage, outcome, closedAs, spamProposedBy } = usePage();
  const { kinds, stages, outcomes } = wording(useLanguage());
  return (
    <header className="case__head">
      <p className="no-print">
        <Link to={STAFF_PATHS.queue}>
          <Icon name="back" /> {words.back}
        </Link>
      </p>
      <h1>
        {capital(kinds[kind])} <span className="case__reference">{reference}</span>
      </h1>
      <p className="case__badges">
        <Badge tone={closedAs ? "good" : "plain"}>{stages[stage]}</Badge>
        {outcome && closedAs && <Badge tone="plain">{outcomes[outcome]}</Badge>}
        {spamProposedBy && !closedAs && <Badge tone="soon">{words.spam}</Badge>}
      </p>
    </header>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
