import { type AppLoadContext, createCookie } from "@remix-run/node";
import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Executor } from "../../db/client";
import { countTowards, type Limit } from "../../db/rate-limits";
import { newToken, tokenHash } from "../../db/tokens";
import { STAFF_PATHS } from "../routes/staff/paths";
import { beginAttempt, forgiveAttempts } from "./lock-out.server";
import { PATIENCE } from "./passkey-challenges.server";
import { secondFactorState } from "./second-factor.server";
import { openSession } from "./second-step.server";
import { askPasskey, takePasskey } from "./show-passkey.server";
import { attemptOf, type SignedIn } from "./sign-in.server";
import { findSignedIn } from "./staff.server";

const HOUR = 60 * 60_000;
/** Each question of a stranger is kept for a while: no network fills the table. */
const QUESTIONS: Limit = { name: "passkey-question", most: 120, windowMs: HOUR };

/** Holds a question together with the browser that asked it. */
const cookie = createCookie("passkey", { path: STAFF_PATHS.signIn, httpOnly: true, sameSite: "strict" });
const secure = ({ settings }: AppLoadContext) => settings.origin.startsWith("https:");

export type PasskeyQuestion = { options: PublicKeyCredentialRequestOptionsJSON; cookies: string[] };

/**
 * What a browser needs to have a passkey answer: for the second factor of whoever has a session, for a sign-in of
 * anybody else. That tells a stranger nothing about who has an account, or passkeys.
 */
export async function askForPasskey(
  request: Request,
  context: AppLoadContext,
): Promise<PasskeyQuestion | "none" | "too-often"> {
  const staff = await findSignedIn(request, context);
  if (staff) {
    const options = await askPasskey(context, { purpose: "show", boundTo: staff.sessionId }, staff.id);
    return options ? { options, cookies: [] } : "none";
  }
  const counted = { subject: context.clientAddress, secret: context.settings.sessionSecret };
  const { within } = await countTowards(context.db, QUESTIONS, { ...counted, now: context.now() });
  if (!within) return "too-often";
  const token = newToken();
  const options = await askPasskey(context, { purpose: "sign-in", boundTo: tokenHash(token) });
  if (!options) return "none";
  const kept = await cookie.serialize(token, { maxAge: PATIENCE / 1000, secure: secure(context) });
  return { options, cookies: [kept] };
}

/**
 * Opens a session for whoever has this passkey and unlocked it, which counts as both factors. It is a way in beside the
 * password, and counts what fails as that does: who has no password signs in elsewhere, where that may be taken from
 * them, and who has no app yet sets one up first.
 * @param answer what the browser said, as JSON
 */
export async function signInWithPasskey(
  request: Request,
  context: AppLoadContext,
  answer: string,
): Promise<SignedIn> {
  const token: unknown = await cookie.parse(request.headers.get("Cookie"));
  const asked = { purpose: "sign-in", boundTo: tokenHash(String(token)) } as const;
  const holder = await takePasskey(context, asked, answer);
  const attempt = attemptOf(context, holder?.email ?? `a passkey from ${context.clientAddress}`);
  const until = await beginAttempt(context.db, attempt);
  if (until) return { kind: "locked", until };
  if (!holder || !(await hasPassword(context.db, holder.staffId))) return { kind: "wrong" };
  await forgiveAttempts(context.db, attempt);
  const { staffId } = holder;
  const before = await findSignedIn(request, context);
  const { since } = await secondFactorState(context.db, staffId);
  const secondFactorAt = since && context.now();
  const cookies = await openSession(request, context, { staffId, secondFactorAt });
  if (before) await context.db.deleteFrom("session").where("id", "=", before.sessionId).execute();
  return {
    kind: "signed-in",
    cookies: [...cookies, await cookie.serialize("", { maxAge: 0, secure: secure(context) })],
  };
}

async function hasPassword(db: Executor, staffId: string): Promise<boolean> {
  const account = await db
    .selectFrom("account")
    .select("id")
    .where("userId", "=", staffId)
    .where("providerId", "=", "credential")
    .where("password", "is not", null)
    .executeTakeFirst();
  return account !== undefined;
}
