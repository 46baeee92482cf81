import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { copy } from "./copy";
import type { ReviewRow } from "./load.server";

/** What somebody is, in words. */
export function rolesIn({ roles, privacyOfficer }: ReviewRow["seen"], language: Language): string {
  const words = copy[language];
  const named = roles.map((role) => wording(language).roles[role]);
  return [...named, ...(privacyOfficer ? [words.officer] : [])].join(", ") || words.noRoles;
}

/** One line a person: who can, who did, what was decided. */
export function reviewColumns(language: Language): Column<ReviewRow>[] {
  const { columns: heads, decisions, yes, no } = copy[language];
  return [
    { key: "who", head: heads.who, rowHead: true, text: ({ name }) => name },
    { key: "roles", head: heads.roles, text: ({ seen }) => rolesIn(seen, language) },
    { key: "team", head: heads.team, text: ({ seen }) => seen.team },
    {
      key: "lastSignIn",
      head: heads.lastSignIn,
      text: ({ seen }) => seen.lastSignInAt && stamp(seen.lastSignInAt),
    },
    { key: "secondFactor", head: heads.secondFactor, text: ({ seen }) => (seen.secondFactor ? yes : no) },
    { key: "statements", head: heads.statementsOpen, text: ({ seen }) => seen.statementsOpen },
    { key: "glassOpen", head: heads.glassOpen, text: ({ seen }) => seen.glassOpen },
    { key: "looks", head: heads.looks, text: ({ seen }) => seen.looks },
    { key: "approvals", head: heads.approvals, text: ({ seen }) => seen.approvals },
    { key: "glass", head: heads.glass, text: ({ seen }) => seen.glass },
    { key: "decision", head: heads.decision, text: ({ decided }) => decided && decisions[decided.decision] },
    { key: "remark", head: heads.remark, text: ({ decided }) => decided?.remark ?? null },
    { key: "by", head: heads.by, text: ({ decided }) => decided?.by ?? null },
    { key: "at", head: heads.at, text: ({ decided }) => decided && stamp(decided.at) },
  ];
}
