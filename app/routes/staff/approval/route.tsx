import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { addDays } from "../../../../workflows/deadlines/days";
import { localDateOf } from "../../../../workflows/deadlines/local-time";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { dateAndTime, longDate } from "../../../components/dates";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import "../../../styles/case.css";
import { readSentForm } from "../case/act.server";
import { LetterFrame } from "../case/letter-frame";
import { caseAt, letterHtmlAt } from "../paths";
import { decide } from "./act.server";
import { copy, title } from "./copy";
import { AlongFiles, Decided, Differences, useApproval } from "./decided";
import { loadApproval } from "./load.server";
import { Verdict } from "./verdict";

export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/approval" });
  return loadApproval(context, staff, params.reference ?? "", await languageOf(request));
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/approval" });
  const reference = params.reference ?? "";
  const form = await request.formData();
  const sent = await readSentForm(context, staff, reference, form);
  const answer = await decide(sent, reference, await languageOf(request));
  if (answer instanceof Response) return answer;
  return data(answer, { status: answer.problem === "moved" ? 409 : 422 });
}

export default function Approval() {
  const words = useCopy(copy);
  const language = useLanguage();
  const page = useApproval();
  const { kinds } = wording(language);
  const lastDay = addDays(localDateOf(page.validUntil), -1);
  return (
    <article className="approval">
      <header className="case__head">
        <p className="no-print">
          <Link to={caseAt(page.reference)}>
            <Icon name="back" /> {page.reference}
          </Link>
        </p>
        <h1>
          {title[language]}: {kinds[page.kind]} <span className="case__reference">{page.reference}</span>
        </h1>
        <p className="soft">
          {words.proposes(page.proposedBy, dateAndTime(page.proposedAt, language))}{" "}
          {words.validUntil(longDate(lastDay, language))}
        </p>
      </header>
      <div className="approval__columns">
        <section className="approval__letter" aria-labelledby="letter-title">
          <h2 id="letter-title">{words.letter}</h2>
          <p className="letter-pane__subject">{page.subject}</p>
          <LetterFrame src={letterHtmlAt(page.reference, page.letterId)} title={words.letter} />
        </section>
        <div className="approval__aside">
          <Decided />
          <AlongFiles />
          <Differences />
          <Verdict />
        </div>
      </div>
    </article>
  );
}
