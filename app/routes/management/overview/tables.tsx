import { useCopy, useLanguage } from "../../../components/language";
import { CsvLink, Table } from "../../../components/table";
import { lateColumns, measures, monthColumns, monthRows, openColumns, yearColumns } from "./columns";
import { copy } from "./copy";
import type { Figures } from "./figures.server";
import { tableAt } from "./table-names";

export function OpenTable({ open }: Pick<Figures, "open">) {
  const words = useCopy(copy);
  return (
    <Table
      caption={words.open}
      captionHidden
      columns={openColumns(useLanguage())}
      rows={open}
      rowKey={({ kind }) => kind}
      empty={<p>{words.openEmpty}</p>}
      csv={<CsvLink to={tableAt("open")} of={words.open} />}
    />
  );
}

export function LateTable({ late }: Pick<Figures, "late">) {
  const words = useCopy(copy);
  return (
    <Table
      caption={words.late7}
      captionHidden
      columns={lateColumns(useLanguage())}
      rows={late}
      rowKey={({ handlerId }) => handlerId ?? "nobody"}
      empty={<p>{words.nobodyLate}</p>}
      csv={<CsvLink to={tableAt("te-laat")} of={words.late7} />}
    />
  );
}

export function MonthsTable({ months }: Pick<Figures, "months">) {
  const words = useCopy(copy);
  return (
    <Table
      caption={words.months}
      captionHidden
      columns={monthColumns(useLanguage())}
      rows={monthRows(months)}
      rowKey={({ month }) => month}
      csv={<CsvLink to={tableAt("maanden")} of={words.months} />}
    />
  );
}

export function YearTable(figures: Pick<Figures, "year" | "days" | "period">) {
  const words = useCopy(copy);
  return (
    <Table
      caption={words.year}
      captionHidden
      columns={yearColumns(useLanguage(), figures)}
      rows={measures}
      rowKey={(measure) => measure}
      csv={<CsvLink to={tableAt("jaar")} of={words.year} />}
    />
  );
}
