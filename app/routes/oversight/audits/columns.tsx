import { Link } from "@remix-run/react";
import type { Audit, AuditState } from "../../../../db/queries/audits";
import { localDateOf } from "../../../../workflows/deadlines";
import { addDays } from "../../../../workflows/deadlines/days";
import type { Language } from "../../../../workflows/wording/language";
import { Badge, type BadgeTone } from "../../../components/badge";
import { shortDate } from "../../../components/dates";
import type { IconName } from "../../../components/icon";
import type { Column } from "../../../components/table";
import { auditAt } from "../../staff/paths";
import { copy } from "./copy";

/** The last local date on which an audit shows anything. */
export const lastDayOf = ({ until }: Pick<Audit, "until">): string => addDays(localDateOf(until), -1);

const LOOKS: Record<AuditState, [BadgeTone, IconName]> = {
  unsigned: ["soon", "edit"],
  upcoming: ["calm", "calendar"],
  running: ["good", "eye"],
  over: ["plain", "archive"],
  ended: ["plain", "lock"],
};

export function AuditBadge({ state, language }: { state: AuditState; language: Language }) {
  const [tone, icon] = LOOKS[state];
  return (
    <Badge tone={tone} icon={icon}>
      {copy[language].states[state]}
    </Badge>
  );
}

/** Every audit there was. */
export function auditColumns(language: Language): Column<Audit>[] {
  const { columns, states } = copy[language];
  return [
    {
      key: "reference",
      head: columns.reference,
      rowHead: true,
      text: ({ reference }) => reference,
      cell: ({ id, reference }) => <Link to={auditAt(id)}>{reference}</Link>,
    },
    { key: "auditor", head: columns.auditor, text: ({ auditor }) => auditor },
    {
      key: "state",
      head: columns.state,
      text: ({ state }) => states[state],
      cell: ({ state }) => <AuditBadge state={state} language={language} />,
    },
    {
      key: "until",
      head: columns.until,
      text: lastDayOf,
      cell: (audit) => shortDate(lastDayOf(audit), language),
    },
    { key: "purpose", head: columns.purpose, text: ({ purpose }) => purpose },
    { key: "opened-by", head: columns.openedBy, text: ({ openedBy }) => openedBy },
  ];
}
