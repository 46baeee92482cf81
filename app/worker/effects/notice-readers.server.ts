import type { CaseRow } from "../../../db/case-row";
import type { Executor } from "../../../db/client";
import type { Role } from "../../../workflows/actors";
import type { EffectOf } from "./handlers.server";

export interface Colleague {
  id: string;
  email: string;
  language: "nl" | "en";
  roles: Role[];
}

const ROLE_OF = { approvers: "approver", managers: "manager", team: "handler" } as const;

/**
 * Who reads a notice: the handler it names, or everyone with the role; the whole desk when that handler has left.
 * Never a person whom the complaint is about, and never the proposer of what is to be approved.
 */
export async function noticeReaders(
  db: Executor,
  row: Pick<CaseRow, "about_staff_ids" | "proposed_by">,
  { to, staffId, notice }: Pick<EffectOf<"notify-staff">, "to" | "staffId" | "notice">,
): Promise<Colleague[]> {
  const colleagues = await db
    .selectFrom("staff")
    .select(["id", "email", "language", "roles"])
    .where("closedAt", "is", null)
    .orderBy("id")
    .execute();
  const allowed = colleagues.filter(
    ({ id }) =>
      !row.about_staff_ids.includes(id) && !(notice === "approval-requested" && id === row.proposed_by),
  );
  const handler = to === "handler" ? allowed.filter(({ id }) => id === staffId) : [];
  if (handler.length > 0) return handler;
  const role = ROLE_OF[to === "handler" ? "team" : to];
  return allowed.filter(({ roles }) => roles.includes(role));
}
