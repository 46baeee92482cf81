import type { CaseRow } from "../../../db/case-row";
import type { Executor } from "../../../db/client";
import type { Role } from "../../../workflows/actors";
import type { EffectOf } from "./handlers.server";

export interface Colleague {
  id: string;
  email: string;
  language: "nl" | "en";
  roles: Role[];
  privacyOfficer: boolean;
}

const ROLE_OF = { approvers: "approver", managers: "manager", team: "handler", officers: "manager" } as const;

/**
 * Who reads a notice: the handler it names, or everyone with the role; the whole desk when that handler has left.
 * The privacy officers, or the managers where nobody else is one. Never a person whom the complaint is about, and never
 * the proposer of what is to be approved, nor who broke the glass.
 */
export async function noticeReaders(
  db: Executor,
  row: Pick<CaseRow, "about_staff_ids" | "proposed_by">,
  { to, staffId, notice }: Pick<EffectOf<"notify-staff">, "to" | "staffId" | "notice">,
): Promise<Colleague[]> {
  const colleagues = await db
    .selectFrom("staff")
    .select(["id", "email", "language", "roles", "privacyOfficer"])
    .where("closedAt", "is", null)
    .orderBy("id")
    .execute();
  const allowed = colleagues.filter(
    ({ id }) =>
      !row.about_staff_ids.includes(id) &&
      !(notice === "approval-requested" && id === row.proposed_by) &&
      !(notice === "glass-broken" && id === staffId),
  );
  const handler = to === "handler" ? allowed.filter(({ id }) => id === staffId) : [];
  if (handler.length > 0) return handler;
  const officers = to === "officers" ? allowed.filter(({ privacyOfficer }) => privacyOfficer) : [];
  if (officers.length > 0) return officers;
  const role = ROLE_OF[to === "handler" ? "team" : to];
  return allowed.filter(({ roles }) => roles.includes(role));
}
