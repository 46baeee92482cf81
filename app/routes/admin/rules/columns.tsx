import type { Move } from "../../../../db/rules-change";
import type { Language } from "../../../../workflows/wording/language";
import { dateAndTime, longDate, stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { copy } from "./copy";
import { SETTINGS } from "./fields";
import type { ChangedSetting } from "./form.server";
import { MovedLink } from "./moves";

export interface Version {
  version: number;
  reason: string;
  at: Date;
  /** Null: at the installation. */
  by: string | null;
}

/** All versions, with who recorded them and why. */
export function versionColumns(language: Language): Column<Version>[] {
  const words = copy[language];
  return [
    { key: "version", head: words.version, rowHead: true, text: ({ version }) => version },
    {
      key: "since",
      head: words.since,
      text: ({ at }) => stamp(at),
      cell: ({ at }) => dateAndTime(at, language),
    },
    { key: "by", head: words.by, text: ({ by }) => by ?? words.installation },
    { key: "why", head: words.why, text: ({ reason, by }) => (by ? reason : "") },
    {
      key: "moved",
      head: words.seeMoved,
      cell: ({ version }) => (version > 1 ? <MovedLink version={version} /> : ""),
    },
  ];
}

/** Cases with their due date before and after. */
export function moveColumns(language: Language): Column<Move>[] {
  const words = copy[language];
  const due = (date: string | null) => (date ? longDate(date, language) : words.paused);
  return [
    {
      key: "reference",
      head: words.reference,
      rowHead: true,
      text: ({ reference }) => reference,
      cell: ({ reference }) => <span className="number">{reference}</span>,
    },
    {
      key: "before",
      head: words.before,
      text: ({ dueBefore }) => dueBefore ?? words.paused,
      cell: ({ dueBefore }) => due(dueBefore),
    },
    {
      key: "after",
      head: words.after,
      text: ({ dueAfter }) => dueAfter ?? words.paused,
      cell: ({ dueAfter }) => <strong>{due(dueAfter)}</strong>,
    },
  ];
}

/** What differs from the version that holds now. */
export function changeColumns(language: Language): Column<ChangedSetting>[] {
  const words = copy[language];
  const written = ({ setting }: ChangedSetting, value: string) =>
    SETTINGS[setting] === "flag" ? (value ? words.yes : words.no) : value.replaceAll("\n", ", ");
  return [
    {
      key: "setting",
      head: words.setting,
      rowHead: true,
      text: ({ setting }) => words.settings[setting].label,
    },
    { key: "before", head: words.before, text: (change) => written(change, change.before) },
    {
      key: "after",
      head: words.after,
      text: (change) => written(change, change.after),
      cell: (change) => <strong>{written(change, change.after)}</strong>,
    },
  ];
}
