import type { Executor } from "../../db/client";
import { mustAccept } from "../../db/statements";
import type { Role } from "../../workflows/actors";
import { STAFF_PATHS } from "../routes/staff/paths";

/** What may still stand between the password and the desk, in this order. */
export type EntryStep = "set-up" | "second-step" | "statements";

const PATHS: Record<EntryStep, string> = {
  "set-up": STAFF_PATHS.secondStepSetUp,
  "second-step": STAFF_PATHS.secondStep,
  statements: STAFF_PATHS.statements,
};

interface Entering {
  id: string;
  roles: readonly Role[];
  secondFactorAt: Date | null;
}

/**
 * What somebody with a session has to do first, or null when the desk is open to them.
 * @param sendsForm whether a form is sent, rather than a page asked for
 */
export async function nextStep(
  db: Executor,
  staff: Entering,
  { now, sendsForm = false }: { now: Date; sendsForm?: boolean },
): Promise<EntryStep | null> {
  if (staff.secondFactorAt) {
    const { id: staffId, roles } = staff;
    return (await mustAccept(db, { staffId, roles, sendsForm, now })) ? "statements" : null;
  }
  const factor = await db
    .selectFrom("second_factors")
    .select("id")
    .where("staff_id", "=", staff.id)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  return factor ? "second-step" : "set-up";
}

export function stepPath(step: EntryStep, back: string): string {
  return back === STAFF_PATHS.start ? PATHS[step] : `${PATHS[step]}?naar=${encodeURIComponent(back)}`;
}
