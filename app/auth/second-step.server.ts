import type { AppLoadContext } from "@remix-run/node";
import { authOf, sessionHeaders } from "./auth.server";
import { beginCode, forgiveCodes } from "./lock-out.server";
import { takeCode } from "./second-factor.server";
import { untilTheBrowserCloses } from "./sign-in.server";
import type { StaffMember } from "./staff.server";

export type CodeTaken = { kind: "taken" } | { kind: "wrong" } | { kind: "locked"; until: Date };

/** Takes a code of the app or a recovery code, and counts what fails (lock-out.server.ts). */
export async function showCode(context: AppLoadContext, staffId: string, typed: string): Promise<CodeTaken> {
  const attempt = { staffId, secret: context.settings.sessionSecret, now: context.now() };
  const until = await beginCode(context.db, attempt);
  if (until) return { kind: "locked", until };
  if (!(await takeCode(context, staffId, typed))) return { kind: "wrong" };
  await forgiveCodes(context.db, attempt);
  return { kind: "taken" };
}

/**
 * The second step was taken: a new session takes the place of the one that was half in, so that whoever knew that
 * one has nothing.
 * @returns the cookies that say so to the browser
 */
export async function letIn(
  request: Request,
  context: AppLoadContext,
  { id, sessionId }: Pick<StaffMember, "id" | "sessionId">,
): Promise<string[]> {
  const cookies = await openSession(request, context, { staffId: id, secondFactorAt: context.now() });
  await context.db.deleteFrom("session").where("id", "=", sessionId).execute();
  return cookies;
}

/** Opens a session; with the second step behind it, somebody is in. @returns its cookies, which go when the browser closes */
export async function openSession(
  request: Request,
  context: AppLoadContext,
  session: { staffId: string; secondFactorAt: Date | null },
): Promise<string[]> {
  const { staffId, secondFactorAt } = session;
  if (secondFactorAt) {
    await context.db
      .updateTable("staff")
      .set({ lastSignInAt: context.now() })
      .where("id", "=", staffId)
      .execute();
  }
  const { headers } = await authOf(context).api.openStaffSession({
    body: session,
    headers: sessionHeaders(request, context),
    returnHeaders: true,
  });
  return headers.getSetCookie().map(untilTheBrowserCloses);
}
