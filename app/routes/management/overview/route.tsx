import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { longDate } from "../../../components/dates";
import { Details } from "../../../components/details";
import { Icon, type IconName } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { queueAt } from "../../staff/queue/filter-params";
import { copy, title } from "./copy";
import { Count } from "./count";
import { overviewFigures } from "./figures.server";
import { MonthBars } from "./month-bars";
import { share } from "./share";
import { LateTable, MonthsTable, OpenTable, YearTable } from "./tables";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "management/overview" });
  return { today: localDateOf(reader.now), figures: await overviewFigures(context.db, reader) };
}

const NOW_SHAPES = {
  overdue: "alert",
  today: "bell",
  week: "clock",
  later: "calendar",
  paused: "pause",
} as const satisfies Record<string, IconName>;

export default function Overview() {
  const { today, figures } = useLoaderData<typeof loader>();
  const { windows, open, late, months, days, year, period } = figures;
  const words = useCopy(copy);
  const heading = useCopy(title);
  const language = useLanguage();
  const answered = year.requests.answered + year.complaints.answered;
  const onTime = year.requests.onTime + year.complaints.onTime;
  return (
    <div className="page overview">
      <div className="page__head">
        <h1>{heading}</h1>
        <p className="soft">{words.asOf(longDate(today, language))}</p>
      </div>
      <ul className="now">
        {(["overdue", "today", "week", "later", "paused"] as const).map((window) => (
          <li key={window}>
            <Link
              to={queueAt({ tab: "all", term: window })}
              className={`now__figure due-mark--${window === "overdue" ? "late" : window === "week" ? "soon" : window}`}
            >
              <span className="now__number number">{windows[window]}</span>
              <span className="now__word">
                <Icon name={NOW_SHAPES[window]} /> {words.now[window]}
              </span>
            </Link>
          </li>
        ))}
        <li className="now__year">
          <Link to={queueAt({ figure: "answered", ...period })} className="now__figure">
            <span className="now__number number">{share(onTime, answered, language)}</span>
            <span className="now__word">{words.onTimeYear}</span>
          </Link>
        </li>
      </ul>
      <div className="overview__columns">
        <section className="block">
          <h2>{words.open}</h2>
          <OpenTable open={open} />
          <h3>{words.complaints}</h3>
          {windows["ack-overdue"] + windows["ack-open"] === 0 ? (
            <p className="soft">{words.complaintsNone}</p>
          ) : (
            <p>
              <Count late count={windows["ack-overdue"]} filter={{ tab: "all", term: "ack-overdue" }} />{" "}
              {words.ackOverdue},{" "}
              <Count count={windows["ack-open"]} filter={{ tab: "all", term: "ack-open" }} /> {words.ackOpen}
            </p>
          )}
        </section>
        <section className="block">
          <h2>{words.late7}</h2>
          <p className="soft">{words.late7Hint}</p>
          <LateTable late={late} />
        </section>
        <section className="block">
          <h2>{words.months}</h2>
          <MonthBars months={months} />
          <Details summary={words.monthsTable}>
            <MonthsTable months={months} />
          </Details>
        </section>
        <section className="block">
          <h2>{words.year}</h2>
          <YearTable year={year} days={days} period={period} />
        </section>
      </div>
    </div>
  );
}
