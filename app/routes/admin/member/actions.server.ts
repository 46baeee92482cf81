import type { AppLoadContext } from "@remix-run/node";
import type { ListedStaff } from "../../../../db/queries/admin";
import { endSessions } from "../../../auth/sessions.server";
import type { StaffMember } from "../../../auth/staff.server";
import { changeStaff, closeAccount } from "../../../commands/admin/change-staff.server";
import { inviteStaff } from "../../../commands/admin/invite-staff.server";
import { resetSecondFactor } from "../../../commands/admin/reset-second-factor.server";
import { codesOf, personSchema, readPerson } from "../person-form";

export interface MemberAnswer {
  done?: "saved" | "sessionsEnded" | "invited" | "closed" | "secondFactorReset" | "secondFactorResetUntold";
  /** The invitation's link, when it could not be mailed. */
  link?: string;
  errors?: Record<string, string>;
  typed?: ReturnType<typeof readPerson>;
}

/** What an administrator does with one account. */
export async function actOnMember(
  form: FormData,
  context: AppLoadContext,
  by: StaffMember,
  member: ListedStaff,
): Promise<MemberAnswer> {
  const now = context.now();
  switch (form.get("intent")) {
    case "save": {
      const typed = readPerson(form);
      const person = personSchema.safeParse(typed);
      if (!person.success) return { typed, errors: codesOf(person.error) };
      const result = await changeStaff(context.db, { staffId: member.id, change: person.data, now });
      return result === "last-administrator" ? { typed, errors: { roles: result } } : { done: "saved" };
    }
    case "end-sessions":
      await endSessions(context.db, member.id, member.id === by.id ? by.sessionId : undefined);
      return { done: "sessionsEnded" };
    case "invite": {
      const { name, email, roles, team, privacyOfficer } = member;
      const { mailed, link } = await inviteStaff(context, by, {
        name,
        email,
        roles,
        team,
        privacyOfficer,
        language: "nl",
      });
      return { done: "invited", ...(mailed ? {} : { link }) };
    }
    case "reset-second-factor": {
      const result = await resetSecondFactor(context, by, member);
      if (result === "own") throw new Response(null, { status: 403 });
      return { done: result.mailed ? "secondFactorReset" : "secondFactorResetUntold" };
    }
    case "close": {
      if (member.id === by.id) throw new Response(null, { status: 403 });
      const result = await closeAccount(context.db, { staffId: member.id, now });
      return result === "last-administrator" ? { errors: { "": result } } : { done: "closed" };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
