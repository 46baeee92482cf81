import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { Badge } from "../../../components/badge";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { Timeline } from "../../staff/case/record/timeline";
import { Clock } from "../../staff/case/status/clock";
import { CasePath } from "../../staff/case/status/status";
import { STAFF_PATHS } from "../../staff/paths";
import "../../../styles/case.css";
import { copy, title } from "./copy";
import { loadAudited } from "./load.server";
import { Asked, Facts, Files, Letters } from "./parts";

export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audited-case" });
  return loadAudited(context, staff, params, await languageOf(request));
}

/** A case as an auditor sees it: to be read, with nothing to press. */
export default function AuditedCase() {
  const { reference, kind, stage, outcome, closedAs, shows } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const { kinds, stages, outcomes } = wording(useLanguage());
  return (
    <article className="case">
      <header className="case__head">
        <p className="no-print">
          <Link to={STAFF_PATHS.myAudits}>
            <Icon name="back" /> {words.back}
          </Link>
        </p>
        <h1>
          {capital(kinds[kind])} <span className="case__reference">{reference}</span>
        </h1>
        <p className="case__badges">
          <Badge tone={closedAs ? "good" : "plain"}>{stages[stage]}</Badge>
          {outcome && closedAs && <Badge>{outcomes[outcome]}</Badge>}
        </p>
      </header>
      <div className="case__columns">
        <div className="case__status">
          <h2 className="visually-hidden">{words.state}</h2>
          <Clock />
          <CasePath />
          <Facts />
        </div>
        <div className="case__middle">
          <Notice icon="lock" title={words.showsTitle}>
            <p>{words.shows[shows]}</p>
            <p>{words.never}</p>
          </Notice>
          <Asked />
          <Letters />
          <Files />
        </div>
        <div className="case__record">
          <Timeline />
        </div>
      </div>
    </article>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
