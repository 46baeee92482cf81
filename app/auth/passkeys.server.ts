import { isIP } from "node:net";
import type { AppLoadContext } from "@remix-run/node";
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Executor } from "../../db/client";
import type { Settings } from "../settings.server";
import { attestationIn, challengeOf } from "./passkey-answers.server";
import { keepChallenge, PATIENCE, takeChallenge } from "./passkey-challenges.server";
import type { StaffMember } from "./staff.server";

/**
 * Made with SimpleWebAuthn itself, not with better-auth's passkey plugin: that opens sessions of its own, past our
 * second step, lock-out and statements, and offers web addresses that we would have to shut.
 */

/** Who asks, to a browser: it lets a passkey answer only there. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Null where browsers know no passkeys: at a bare network address, or without TLS except on the machine itself. */
export function relyingParty({ origin }: Pick<Settings, "origin">): RelyingParty | null {
  const { protocol, hostname: id } = new URL(origin);
  if (isIP(id.replace(/^\[|\]$/g, ""))) return null;
  return protocol === "https:" || id === "localhost" || id.endsWith(".localhost") ? { id, origin } : null;
}

export interface Passkey {
  id: string;
  name: string;
  addedAt: Date;
  lastUsedAt: Date | null;
}

/** Somebody's passkeys, the first added first. */
export async function findPasskeys(db: Executor, staffId: string): Promise<Passkey[]> {
  return db
    .selectFrom("passkeys")
    .select(["id", "name", "added_at as addedAt", "last_used_at as lastUsedAt"])
    .where("staff_id", "=", staffId)
    .orderBy("added_at")
    .execute();
}

/** How browsers find the passkeys of somebody. */
export async function descriptorsOf(db: Executor, staffId: string) {
  const rows = await db
    .selectFrom("passkeys")
    .select(["credential_id as id", "transports"])
    .where("staff_id", "=", staffId)
    .execute();
  return rows.map(({ id, transports }) => ({ id, transports: transports as AuthenticatorTransport[] }));
}

type Holder = Pick<StaffMember, "id" | "sessionId" | "name" | "email">;

/** What a browser needs to make a passkey for somebody; null where there are none. */
export async function askNewPasskey(
  context: AppLoadContext,
  { id, sessionId, name, email }: Holder,
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  const party = relyingParty(context.settings);
  if (!party) return null;
  const options = await generateRegistrationOptions({
    rpName: "Privacyloket",
    rpID: party.id,
    userID: new TextEncoder().encode(id),
    userName: email,
    userDisplayName: name,
    attestationType: "none",
    excludeCredentials: await descriptorsOf(context.db, id),
    // It stands for both factors, and names its holder: found without a name, and unlocked by them alone.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: PATIENCE,
  });
  await keepChallenge(context, { purpose: "add", boundTo: sessionId }, options.challenge);
  return options;
}

/**
 * Keeps a passkey that a browser made.
 * @param answer what the browser said, as JSON
 * @returns whether it was asked of this session, at our address, unlocked by its holder, and nobody's before
 */
export async function keepPasskey(
  context: AppLoadContext,
  { id: staffId, sessionId }: Pick<StaffMember, "id" | "sessionId">,
  { answer, name }: { answer: string; name: string },
): Promise<boolean> {
  const party = relyingParty(context.settings);
  const response = attestationIn(answer);
  const challenge = response && challengeOf(response);
  if (!party || !challenge) return false;
  if (!(await takeChallenge(context, { purpose: "add", boundTo: sessionId }, challenge))) return false;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => ({ verified: false, registrationInfo: undefined }));
  if (!verified || !registrationInfo) return false;
  const { credential } = registrationInfo;
  const { numInsertedOrUpdatedRows } = await context.db
    .insertInto("passkeys")
    .values({
      id: crypto.randomUUID(),
      staff_id: staffId,
      name,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      added_at: context.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Takes away one, when it is this person's own. */
export async function removePasskey(db: Executor, staffId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("passkeys")
    .where("staff_id", "=", staffId)
    .where((eb) => eb(eb.cast<string>("id", "text"), "=", id))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
