import { Link } from "@remix-run/react";
import type { LoadOfHandler, OpenByKind } from "../../../../db/queries/management";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { GROUPS, type Group } from "../../../../db/queries/queue-lists";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { monthName } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { queueAt } from "../../staff/queue/filter-params";
import { copy } from "./copy";
import { Count } from "./count";
import type { Figures } from "./figures.server";
import { dayCount, share } from "./share";

const WINDOWS = ["overdue", "today", "week", "later", "paused", "answered"] as const;

/** Open cases per kind, by how close their due date is. */
export function openColumns(language: Language): Column<OpenByKind>[] {
  const words = copy[language];
  return [
    { key: "kind", head: words.kind, rowHead: true, text: ({ kind }) => wording(language).kinds[kind] },
    ...WINDOWS.map((window) => ({
      key: window,
      head: words.windows[window],
      number: true,
      text: ({ windows }: OpenByKind) => windows[window],
      cell: ({ kind, windows }: OpenByKind) => (
        <Count
          count={windows[window]}
          late={window === "overdue"}
          filter={{ tab: "all", kind, term: window }}
        />
      ),
    })),
    {
      key: "total",
      head: words.total,
      number: true,
      text: ({ total }) => total,
      cell: ({ kind, total }) => <Count count={total} filter={{ tab: "all", kind }} />,
    },
  ];
}

/** Who is late, or will be within a week. */
export function lateColumns(language: Language): Column<LoadOfHandler>[] {
  const words = copy[language];
  return [
    { key: "name", head: words.handler, rowHead: true, text: ({ name }) => name ?? words.nobody },
    ...(["overdue", "today", "week"] as const).map((window) => ({
      key: window,
      head: words.windows[window],
      number: true,
      text: ({ windows }: LoadOfHandler) => windows[window],
      cell: ({ handlerId, windows }: LoadOfHandler) => (
        <Count
          count={windows[window]}
          late={window === "overdue"}
          filter={{ tab: "all", term: window, handler: handlerId ?? "nobody" }}
        />
      ),
    })),
  ];
}

/** What was answered in a month, and how much of it on time. */
export type Month = { month: string } & Record<Group, { answered: number; onTime: number }>;

export const monthRows = (months: Figures["months"]): Month[] =>
  [...new Set(months.map(({ month }) => month))].map((month) => {
    const of = (group: Group) =>
      months.find((found) => found.month === month && found.group === group) ?? { answered: 0, onTime: 0 };
    return { month, requests: of("requests"), complaints: of("complaints") };
  });

export function monthColumns(language: Language): Column<Month>[] {
  const words = copy[language];
  return [
    {
      key: "month",
      head: words.month,
      rowHead: true,
      text: ({ month }) => month,
      cell: ({ month }) => monthName(month, language),
    },
    ...GROUPS.flatMap((group): Column<Month>[] => [
      {
        key: `${group}-answered`,
        head: words.answered[group],
        number: true,
        text: (row) => row[group].answered,
        cell: (row) => (
          <Count
            count={row[group].answered}
            filter={{ figure: "answered", from: row.month, to: row.month, group }}
          />
        ),
      },
      {
        key: `${group}-late`,
        head: words.late,
        number: true,
        text: (row) => row[group].answered - row[group].onTime,
        cell: (row) => (
          <Count
            late
            count={row[group].answered - row[group].onTime}
            filter={{ figure: "late", from: row.month, to: row.month, group }}
          />
        ),
      },
      {
        key: `${group}-share`,
        head: words.onTime[group],
        number: true,
        text: (row) => share(row[group].onTime, row[group].answered, language),
      },
    ]),
  ];
}

export type Measure = keyof (typeof copy)["nl"]["measures"];
export const measures = Object.keys(copy.nl.measures) as Measure[];

/** The figures of twelve months, a line each. */
export function yearColumns(
  language: Language,
  { year, days, period }: Pick<Figures, "year" | "days" | "period">,
): Column<Measure>[] {
  const words = copy[language];
  /** How many cases a share is made of, and out of how many. */
  const parts = (measure: Exclude<Measure, "answered" | "median" | "p90">, group: Group) => {
    const { answered, lapsed, withdrawn, ...ended } = year[group];
    const [count, whole] =
      measure === "lapsed" || measure === "withdrawn"
        ? [year[group][measure], answered + lapsed + withdrawn]
        : [ended[measure], answered];
    return { count, share: share(count, whole, language) };
  };
  const behind = (figure: QueueFilter["figure"], group: Group) => ({ figure, group, ...period });
  return [
    { key: "measure", head: words.measure, rowHead: true, text: (measure) => words.measures[measure] },
    ...GROUPS.map(
      (group): Column<Measure> => ({
        key: group,
        head: words.groups[group],
        number: true,
        text: (measure) => {
          if (measure === "answered") return year[group].answered;
          if (measure === "median" || measure === "p90") return days[group][measure];
          const { count, share: of } = parts(measure, group);
          return `${of} (${count})`;
        },
        cell: (measure) => {
          if (measure === "answered") {
            return <Count count={year[group].answered} filter={behind("answered", group)} />;
          }
          if (measure === "median" || measure === "p90") {
            if (days[group][measure] === null) return <span className="soft">-</span>;
            return (
              <>
                <Link to={queueAt(behind("answered", group))} className="count">
                  {dayCount(days[group][measure], language)}
                </Link>{" "}
                {words.days}
              </>
            );
          }
          const { count, share: of } = parts(measure, group);
          return (
            <>
              {of} <span className="soft">(</span>
              <Count count={count} filter={behind(measure === "onTime" ? "on-time" : measure, group)} />
              <span className="soft">)</span>
            </>
          );
        },
      }),
    ),
  ];
}
