import type { EndedInMonth } from "../../../../db/queries/management";
import type { Group } from "../../../../db/queries/queue-lists";
import { monthName, shortMonth } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { queueAt } from "../../staff/queue/filter-params";
import { copy } from "./copy";

const HEIGHT = 150;
const MONTH_WIDTH = 62;
const BAR_WIDTH = 21;
const LEFT = 44;
const TOP = 12;
const BOTTOM = 34;

/**
 * On-time share per month: one bar for requests, one for complaints, the late part hatched on top. Drawn on the
 * server; each bar leads to what was answered that month.
 */
export function MonthBars({ months }: { months: EndedInMonth[] }) {
  const words = useCopy(copy);
  const names = [...new Set(months.map(({ month }) => month))];
  const width = LEFT + names.length * MONTH_WIDTH + 8;
  return (
    <figure className="bars">
      <div className="bars__scroll">
        <svg viewBox={`0 0 ${width} ${TOP + HEIGHT + BOTTOM}`} width={width} height={TOP + HEIGHT + BOTTOM}>
          <title>{words.months}</title>
          <defs>
            <pattern
              id="late-hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className="bars__late-ground" />
              <line x1="0" y1="0" x2="0" y2="6" className="bars__late-line" strokeWidth="5" />
            </pattern>
          </defs>
          {[0, 50, 100].map((percent) => {
            const y = TOP + HEIGHT - (HEIGHT * percent) / 100;
            return (
              <g key={percent}>
                <line x1={LEFT - 6} x2={width} y1={y} y2={y} className="bars__grid" />
                <text x={LEFT - 10} y={y + 4} textAnchor="end" className="bars__text">
                  {percent} %
                </text>
              </g>
            );
          })}
          {names.map((month, index) => (
            <g key={month} transform={`translate(${LEFT + index * MONTH_WIDTH}, 0)`}>
              {months
                .filter((found) => found.month === month)
                .map((found) => (
                  <Bar key={found.group} {...found} />
                ))}
              <MonthLabel month={month} first={index === 0} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="bars__legend">
        {(["requests", "complaints", "late"] as const).map((key) => (
          <span key={key}>
            <svg width="14" height="14" aria-hidden="true">
              <rect
                width="14"
                height="14"
                className={key === "late" ? undefined : `bars__bar bars__bar--${key}`}
                fill={key === "late" ? "url(#late-hatch)" : undefined}
              />
            </svg>{" "}
            {words.legend[key]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const OFFSETS: Record<Group, number> = { requests: 6, complaints: 6 + BAR_WIDTH + 3 };

function Bar({ month, group, answered, onTime }: EndedInMonth) {
  const words = useCopy(copy);
  const name = monthName(month, useLanguage());
  const x = OFFSETS[group];
  if (answered === 0) {
    return (
      <text x={x + BAR_WIDTH / 2} y={TOP + HEIGHT - 4} textAnchor="middle" className="bars__text">
        <title>{words.noBar(name, words.legend[group])}</title>·
      </text>
    );
  }
  const high = (HEIGHT * onTime) / answered;
  const label = words.barLabel(name, words.legend[group], onTime, answered);
  return (
    <a href={queueAt({ figure: "answered", from: month, to: month, group })} aria-label={label}>
      <title>{label}</title>
      <rect x={x} y={TOP} width={BAR_WIDTH} height={HEIGHT - high} fill="url(#late-hatch)" />
      <rect
        x={x}
        y={TOP + HEIGHT - high}
        width={BAR_WIDTH}
        height={high}
        className={`bars__bar bars__bar--${group}`}
      />
      <text x={x + BAR_WIDTH / 2} y={TOP + HEIGHT + 13} textAnchor="middle" className="bars__text">
        {answered}
      </text>
    </a>
  );
}

/** "mrt", and the year under the first month and under January. */
function MonthLabel({ month, first }: { month: string; first: boolean }) {
  const year = first || month.endsWith("-01") ? ` ${month.slice(0, 4)}` : "";
  const short = shortMonth(month, useLanguage()) + year;
  return (
    <text
      x={MONTH_WIDTH / 2 - 2}
      y={TOP + HEIGHT + 29}
      textAnchor="middle"
      className="bars__text bars__text--month"
    >
      {short}
    </text>
  );
}
