import { Link } from "@remix-run/react";
import type { Look } from "../../../../db/queries/looks";
import type { Language } from "../../../../workflows/wording/language";
import { dateAndTime, stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { copy } from "./copy";
import { looksAt } from "./filter";

/** One line a look. Whoever reads it goes on to all looks at that case, or by that person. */
export function lookColumns(language: Language): Column<Look>[] {
  const words = copy[language];
  const nameOf = ({ name, staffId }: Look) => name ?? words.outside[staffId] ?? staffId;
  return [
    {
      key: "reference",
      head: words.columns.reference,
      rowHead: true,
      text: ({ reference }) => reference,
      cell: ({ reference }) => (
        <Link to={looksAt({ reference })} className="number">
          {reference}
        </Link>
      ),
    },
    {
      key: "when",
      head: words.columns.when,
      text: ({ at }) => stamp(at),
      cell: ({ at }) => dateAndTime(at, language),
    },
    {
      key: "who",
      head: words.columns.who,
      text: nameOf,
      cell: (look) =>
        look.name === null ? nameOf(look) : <Link to={looksAt({ staffId: look.staffId })}>{look.name}</Link>,
    },
    {
      key: "what",
      head: words.columns.what,
      text: ({ what }) => words.whats[afterAudit(what).split(":")[0] ?? ""] ?? what,
    },
    { key: "why", head: words.columns.why, text: (look) => whyOf(look, language) },
  ];
}

/** What an auditor looked at has the audit before it. */
const afterAudit = (what: string): string => what.replace(/^audit:[^/]*\//, "");

function whyOf({ ground, name, reason }: Look, language: Language): string {
  const words = copy[language];
  if (name === null) return "";
  if (ground === null) return words.listed;
  return reason ? `${words.grounds[ground]}: ${reason}` : words.grounds[ground];
}
