import { Link } from "@remix-run/react";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { wording } from "../../../../workflows/wording";
import { monthName } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { type Column, Table } from "../../../components/table";
import { queueAt } from "../../staff/queue/filter-params";
import { copy } from "./copy";
import type { Figures } from "./figures.server";
import { dayCount, share } from "./share";

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

const WINDOWS = ["overdue", "today", "week", "later", "paused", "answered"] as const;

export function OpenTable({ open }: Pick<Figures, "open">) {
  const words = useCopy(copy);
  const { kinds } = wording(useLanguage());
  type Row = Figures["open"][number];
  const columns: Column<Row>[] = [
    { key: "kind", head: words.kind, rowHead: true, cell: ({ kind }) => kinds[kind] },
    ...WINDOWS.map((window) => ({
      key: window,
      head: words.windows[window],
      number: true,
      cell: ({ kind, windows }: Row) => (
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
      cell: ({ kind, total }) => <Count count={total} filter={{ tab: "all", kind }} />,
    },
  ];
  return (
    <Table
      caption={words.open}
      captionHidden
      columns={columns}
      rows={open}
      rowKey={({ kind }) => kind}
      empty={<p>{words.openEmpty}</p>}
    />
  );
}

export function LateTable({ late }: Pick<Figures, "late">) {
  const words = useCopy(copy);
  type Row = Figures["late"][number];
  const columns: Column<Row>[] = [
    { key: "name", head: words.handler, rowHead: true, cell: ({ name }) => name ?? words.nobody },
    ...(["overdue", "today", "week"] as const).map((window) => ({
      key: window,
      head: words.windows[window],
      number: true,
      cell: ({ handlerId, windows }: Row) => (
        <Count
          count={windows[window]}
          late={window === "overdue"}
          filter={{ tab: "all", term: window, handler: handlerId ?? "nobody" }}
        />
      ),
    })),
  ];
  return (
    <Table
      caption={words.late7}
      captionHidden
      columns={columns}
      rows={late}
      rowKey={({ handlerId }) => handlerId ?? "nobody"}
      empty={<p>{words.nobodyLate}</p>}
    />
  );
}

export function MonthsTable({ months }: Pick<Figures, "months">) {
  const words = useCopy(copy);
  const language = useLanguage();
  const names = [...new Set(months.map(({ month }) => month))];
  const of = (month: string, group: "requests" | "complaints") =>
    months.find((found) => found.month === month && found.group === group) ?? { answered: 0, onTime: 0 };
  return (
    <Table
      caption={words.months}
      captionHidden
      rows={names}
      rowKey={(month) => month}
      columns={[
        { key: "month", head: words.month, rowHead: true, cell: (month) => monthName(month, language) },
        ...(["requests", "complaints"] as const).flatMap((group) => [
          {
            key: `${group}-answered`,
            head: words.answered[group],
            number: true,
            cell: (month: string) => (
              <Count
                count={of(month, group).answered}
                filter={{ figure: "answered", from: month, to: month, group }}
              />
            ),
          },
          {
            key: `${group}-late`,
            head: words.late,
            number: true,
            cell: (month: string) => (
              <Count
                late
                count={of(month, group).answered - of(month, group).onTime}
                filter={{ figure: "late", from: month, to: month, group }}
              />
            ),
          },
          {
            key: `${group}-share`,
            head: words.onTime[group],
            number: true,
            cell: (month: string) => share(of(month, group).onTime, of(month, group).answered, language),
          },
        ]),
      ]}
    />
  );
}

export function YearTable({ year, days, period }: Pick<Figures, "year" | "days" | "period">) {
  const words = useCopy(copy);
  const language = useLanguage();
  const groups = ["requests", "complaints"] as const;
  type Measure = keyof typeof words.measures;
  const cell = (measure: Measure, group: (typeof groups)[number]) => {
    const ended = year[group];
    const whole = ended.answered + ended.lapsed + ended.withdrawn;
    const filter = (figure: QueueFilter["figure"]) => ({ figure, group, ...period });
    const counted = (count: number, of: number, figure: QueueFilter["figure"]) => (
      <>
        {share(count, of, language)} <span className="soft">(</span>
        <Count count={count} filter={filter(figure)} />
        <span className="soft">)</span>
      </>
    );
    switch (measure) {
      case "answered":
        return <Count count={ended.answered} filter={filter("answered")} />;
      case "onTime":
        return counted(ended.onTime, ended.answered, "on-time");
      case "median":
      case "p90":
        return days[group][measure] === null ? (
          <span className="soft">-</span>
        ) : (
          <>
            <Link to={queueAt(filter("answered"))} className="count">
              {dayCount(days[group][measure], language)}
            </Link>{" "}
            {words.days}
          </>
        );
      case "extended":
      case "refused":
        return counted(ended[measure], ended.answered, measure);
      case "lapsed":
      case "withdrawn":
        return counted(ended[measure], whole, measure);
    }
  };
  return (
    <Table
      caption={words.year}
      captionHidden
      rows={Object.keys(words.measures) as Measure[]}
      rowKey={(measure) => measure}
      columns={[
        { key: "measure", head: words.measure, rowHead: true, cell: (measure) => words.measures[measure] },
        ...groups.map((group) => ({
          key: group,
          head: words.groups[group],
          number: true,
          cell: (measure: Measure) => cell(measure, group),
        })),
      ]}
    />
  );
}
