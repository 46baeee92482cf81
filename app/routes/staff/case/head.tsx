import { Link } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { mayRead } from "../../../auth/access";
import { Badge } from "../../../components/badge";
import { dateAndTime } from "../../../components/dates";
import { Icon } from "../../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { looksAt } from "../../oversight/looks/filter";
import { useStaff } from "../layout";
import { STAFF_PATHS } from "../paths";
import { usePage } from "./form";

const copy: Copy<Record<"back" | "spam" | "looked", string> & { glass: (until: string) => string }> = {
  nl: {
    back: "Verzoeken",
    spam: "voorgesteld als spam",
    looked: "Wie keek",
    glass: (until) =>
      `U ziet dit dossier omdat u het glas brak, tot ${until}. Uw reden staat in het verloop en alles wat u bekijkt wordt vastgelegd.`,
  },
  en: {
    back: "Requests",
    spam: "proposed as spam",
    looked: "Who looked",
    glass: (until) =>
      `You see this case because you broke the glass, until ${until}. Your reason stands in the timeline, and what you look at is logged.`,
  },
};

/** Reference, kind and stage: what somebody on the telephone needs first. */
export function CaseHead() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, kind, stage, outcome, closedAs, spamProposedBy, openUntil } = usePage();
  const { kinds, stages, outcomes } = wording(language);
  const { who } = useStaff();
  return (
    <header className="case__head">
      <p className="case__ways no-print">
        <Link to={STAFF_PATHS.queue}>
          <Icon name="back" /> {words.back}
        </Link>
        {mayRead(who, "oversight/looks") && <Link to={looksAt({ reference })}>{words.looked}</Link>}
      </p>
      <h1>
        {capital(kinds[kind])} <span className="case__reference">{reference}</span>
      </h1>
      <p className="case__badges">
        <Badge tone={closedAs ? "good" : "plain"}>{stages[stage]}</Badge>
        {outcome && closedAs && <Badge tone="plain">{outcomes[outcome]}</Badge>}
        {spamProposedBy && !closedAs && <Badge tone="soon">{words.spam}</Badge>}
      </p>
      {openUntil && (
        <Notice tone="warning" icon="eye">
          <p>{words.glass(dateAndTime(openUntil, language))}</p>
        </Notice>
      )}
    </header>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
