import type { AppLoadContext } from "@remix-run/node";
import { hashOf, storePassword } from "../../app/auth/password.server";
import { enrolWith, secretOf } from "../../app/auth/second-factor.server";
import { letIn, showCode } from "../../app/auth/second-step.server";
import { signIn } from "../../app/auth/sign-in.server";
import { findSignedIn } from "../../app/auth/staff.server";
import { newTotpSecret, totpCode, totpStep } from "../../app/auth/totp";
import { createLog } from "../../app/logging.server";
import type { MailSettings } from "../../app/settings.server";
import { acceptStatement, currentStatements } from "../../db/statements";
import type { Role } from "../../workflows/actors";
import type { TestDatabase } from "./database";
import { testSettings } from "./worker";

export const PASSWORD = "een lang wachtwoord";

/** What a route of the staff side receives, at a moment and from an address of the test's choosing. */
export function staffContext(
  { db }: Pick<TestDatabase, "db">,
  {
    now,
    clientAddress = "192.0.2.1",
    mail,
  }: { now?: string; clientAddress?: string; mail?: Partial<MailSettings> } = {},
): AppLoadContext {
  return {
    db,
    settings: testSettings(mail),
    log: createLog("silent"),
    nonce: "",
    clientAddress,
    now: () => (now ? new Date(now) : new Date()),
    stopping: new AbortController().signal,
  };
}

let people = 0;
/** Hashing is slow on purpose; everybody here has the same password. */
let hashed: Promise<string> | undefined;

/** An account with a password. Everybody gets an address of their own. */
export async function hire(
  context: AppLoadContext,
  roles: Role[],
  details: { name?: string; email?: string; team?: string | null; privacyOfficer?: boolean } = {},
): Promise<{ id: string; name: string; email: string }> {
  const number = ++people;
  const { name = `Collega ${number}`, email = `collega-${number}@werkcontact.example` } = details;
  const { team = "privacy", privacyOfficer = false } = details;
  const id = `staff-${number}`;
  await context.db
    .insertInto("staff")
    .values({
      id,
      name,
      email,
      emailVerified: true,
      roles: JSON.stringify(roles),
      team,
      privacyOfficer,
      language: "nl",
    })
    .execute();
  hashed ??= hashOf(context, PASSWORD);
  await storePassword(context.db, id, await hashed, new Date());
  return { id, name, email };
}

/** The Cookie header of somebody who gave their password, and has the second step before them. */
export async function halfInCookieOf(
  context: AppLoadContext,
  email: string,
  password = PASSWORD,
): Promise<string> {
  const result = await signIn(requestFor("/medewerkers/inloggen"), context, { email, password });
  if (result.kind !== "signed-in") throw new Error(`not signed in: ${result.kind}`);
  return headerOf(result.cookies);
}

/** The Cookie header of somebody who just signed in, in two steps, and read what they have to. */
export async function cookieOf(context: AppLoadContext, email: string, password = PASSWORD): Promise<string> {
  const cookie = await entersAs(context, email, password);
  const staff = await findSignedIn(requestFor("/medewerkers", { cookie }), context);
  for (const { id } of await currentStatements(context.db)) {
    await acceptStatement(context.db, { staffId: staff?.id ?? "", statementId: id, now: context.now() });
  }
  return cookie;
}

/** The Cookie header of somebody who took both steps, and set up the second when there was none yet. */
export async function entersAs(context: AppLoadContext, email: string, password = PASSWORD): Promise<string> {
  const cookie = await halfInCookieOf(context, email, password);
  const request = requestFor("/medewerkers/tweede-stap", { cookie });
  const staff = await findSignedIn(request, context);
  if (!staff) throw new Error(`${email} is not half in`);
  const code = await codeOf(context, staff.id);
  if (code) {
    const shown = await showCode(context, staff.id, code);
    if (shown.kind !== "taken") throw new Error(`the code of ${email} was ${shown.kind}`);
  } else await enrolWith(context, staff.id, newTotpSecret());
  return headerOf(await letIn(request, context, staff));
}

const headerOf = (cookies: string[]): string => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

/** What somebody's phone shows; null when they have no app yet. That it was shown before is forgotten. */
export async function codeOf(context: AppLoadContext, staffId: string): Promise<string | null> {
  const secret = await secretOf(context, staffId, "confirmed");
  if (!secret) return null;
  await context.db
    .updateTable("second_factors")
    .set({ last_step: null })
    .where("staff_id", "=", staffId)
    .execute();
  return totpCode(secret, totpStep(context.now()));
}

export function requestFor(
  path: string,
  { cookie = "", form }: { cookie?: string; form?: Record<string, string> } = {},
) {
  return new Request(`https://privacy.werkcontact.example${path}`, {
    headers: { cookie, "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" },
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
  });
}

/** The Response that a loader threw, as Remix would answer it. */
export async function thrownBy(run: () => Promise<unknown>): Promise<Response> {
  const answer = await run().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(answer instanceof Response)) throw new Error(`no response was thrown but ${String(answer)}`);
  return answer;
}
