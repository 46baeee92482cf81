import type { AppLoadContext } from "@remix-run/node";
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { beginCode, forgiveCodes } from "./lock-out.server";
import { assertionIn, challengeOf } from "./passkey-answers.server";
import { type Asked, keepChallenge, PATIENCE, takeChallenge } from "./passkey-challenges.server";
import { descriptorsOf, relyingParty } from "./passkeys.server";
import type { CodeTaken } from "./second-step.server";
import type { StaffMember } from "./staff.server";

/**
 * What a browser needs to have a passkey answer; null where there are none.
 * @param staffId whose; absent: nobody's, and the answer tells whose it is
 */
export async function askPasskey(
  context: AppLoadContext,
  asked: Asked,
  staffId?: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const party = relyingParty(context.settings);
  if (!party) return null;
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    allowCredentials: staffId === undefined ? [] : await descriptorsOf(context.db, staffId),
    userVerification: "required",
    timeout: PATIENCE,
  });
  await keepChallenge(context, asked, options.challenge);
  return options;
}

interface PasskeyHolder {
  staffId: string;
  email: string;
}

/**
 * Whose passkey answered what was asked: once, here, at our address, unlocked by its holder, signed with its key,
 * with a counter that went up (WebAuthn Level 3, 7.2).
 * @param answer what the browser said, as JSON
 * @param staffId whose it has to be, where that is known
 * @returns null when it does not count, whatever the reason; a closed account has no passkeys
 */
export async function takePasskey(
  context: AppLoadContext,
  asked: Asked,
  answer: string,
  staffId?: string,
): Promise<PasskeyHolder | null> {
  const party = relyingParty(context.settings);
  const response = assertionIn(answer);
  const challenge = response && challengeOf(response);
  if (!party || !challenge || !(await takeChallenge(context, asked, challenge))) return null;
  const passkey = await context.db
    .selectFrom("passkeys")
    .innerJoin("staff", "staff.id", "passkeys.staff_id")
    .select(["passkeys.id", "passkeys.public_key", "staff.id as staffId", "staff.email"])
    .where("passkeys.credential_id", "=", response.id)
    .where("staff.closedAt", "is", null)
    .$if(staffId !== undefined, (query) => query.where("staff.id", "=", staffId ?? ""))
    .executeTakeFirst();
  if (!passkey) return null;
  const { userHandle } = response.response;
  const names = userHandle === undefined ? null : Buffer.from(userHandle, "base64url").toString();
  // Who was not known yet has to be named by the passkey.
  if (names === null ? staffId === undefined : names !== passkey.staffId) return null;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    // The counter is compared where it is kept: of two answers side by side one counts.
    credential: { id: response.id, publicKey: new Uint8Array(passkey.public_key), counter: 0 },
    requireUserVerification: true,
  }).catch(() => ({ verified: false, authenticationInfo: null }));
  if (!verified || !authenticationInfo) return null;
  if (!(await countUp(context, passkey.id, authenticationInfo.newCounter))) {
    context.log.warn("a passkey counted back: it may have been copied");
    return null;
  }
  return { staffId: passkey.staffId, email: passkey.email };
}

/** Keeps the counter of an answer. @returns false when it was that of an earlier one */
async function countUp({ db, now }: AppLoadContext, id: string, counter: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("passkeys")
    .set({ counter, last_used_at: now() })
    .where("id", "=", id)
    .where((eb) =>
      eb.or([
        eb("counter", "<", String(counter)),
        // One that does not count, and never did.
        ...(counter === 0 ? [eb("counter", "=", "0")] : []),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a passkey for the second factor of whoever has this session, and counts what fails as for codes. */
export async function showPasskey(
  context: AppLoadContext,
  { id: staffId, sessionId }: Pick<StaffMember, "id" | "sessionId">,
  answer: string,
): Promise<CodeTaken> {
  const attempt = { staffId, secret: context.settings.sessionSecret, now: context.now() };
  const until = await beginCode(context.db, attempt);
  if (until) return { kind: "locked", until };
  const asked = { purpose: "show", boundTo: sessionId } as const;
  if (!(await takePasskey(context, asked, answer, staffId))) return { kind: "wrong" };
  await forgiveCodes(context.db, attempt);
  return { kind: "taken" };
}
