import type { AppLoadContext } from "@remix-run/node";
import { isAPIError } from "better-auth/api";
import { authOf, type StaffRow, sessionHeaders } from "./auth.server";
import { beginAttempt, forgiveAttempts } from "./lock-out.server";

export type SignedIn =
  | { kind: "signed-in"; cookies: string[] }
  /** Unknown address, wrong password and closed account look the same from outside. */
  | { kind: "wrong" }
  | { kind: "locked"; until: Date };

/** Starts a session for an e-mail address and password; counts what fails (lock-out.server.ts). */
export async function signIn(
  request: Request,
  context: AppLoadContext,
  typed: { email: string; password: string },
): Promise<SignedIn> {
  const email = typed.email.trim().toLowerCase();
  const attempt = attemptOf(context, email);
  const until = await beginAttempt(context.db, attempt);
  if (until) return { kind: "locked", until };
  const answer = await authOf(context)
    .api.signInEmail({
      body: { email, password: typed.password },
      headers: sessionHeaders(request, context),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      if (isAPIError(error)) return null;
      throw error;
    });
  if (!answer) return { kind: "wrong" };
  if ((answer.response.user as unknown as StaffRow).closedAt !== null) {
    await context.db.deleteFrom("session").where("token", "=", answer.response.token).execute();
    return { kind: "wrong" };
  }
  await forgiveAttempts(context.db, attempt);
  return { kind: "signed-in", cookies: answer.headers.getSetCookie().map(untilTheBrowserCloses) };
}

/** Whether this is the person's own password: for what must not happen on an unattended screen. */
export async function confirmPassword(
  context: AppLoadContext,
  staff: { id: string; email: string },
  password: string,
): Promise<"confirmed" | "wrong" | "locked"> {
  const attempt = attemptOf(context, staff.email);
  if (await beginAttempt(context.db, attempt)) return "locked";
  const account = await context.db
    .selectFrom("account")
    .select("password")
    .where("userId", "=", staff.id)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  const { password: passwords } = await authOf(context).$context;
  const right = account?.password && (await passwords.verify({ hash: account.password, password }));
  if (!right) return "wrong";
  await forgiveAttempts(context.db, attempt);
  return "confirmed";
}

/** Ends this session here and in the database. Answers the cookies that say so to the browser. */
export async function signOut(request: Request, context: AppLoadContext): Promise<string[]> {
  const { headers } = await authOf(context).api.signOut({
    headers: sessionHeaders(request, context),
    returnHeaders: true,
  });
  return headers.getSetCookie();
}

export const attemptOf = (context: AppLoadContext, email: string) => ({
  email,
  clientAddress: context.clientAddress,
  secret: context.settings.sessionSecret,
  now: context.now(),
});

/** How long a session lasts is decided in the database; the cookie goes when the browser closes. */
export const untilTheBrowserCloses = (cookie: string): string =>
  cookie.replace(/; *Max-Age=\d+/i, "").replace(/; *Expires=[^;]+/i, "");
