import type { AppLoadContext } from "@remix-run/node";
import type { Selectable } from "kysely";
import type { Executor } from "../../db/client";
import { fileKeys, unwrapKey, wrapKey } from "../../db/content/file-keys";
import type { SecondFactorTable } from "../../db/schema/staff";
import { recoveryCodesLeft, takeRecoveryCode } from "./recovery-codes.server";
import { matchingStep, newTotpSecret } from "./totp";

/**
 * better-auth's twoFactor plugin is not used: it takes a code twice within its window, keeps recovery codes so
 * that they can be read back, does not count wrong codes inside a session, and signs in without a second factor
 * whoever has none yet. Sessions and cookies are better-auth's (staff-session.server.ts).
 */

type AuthContext = Pick<AppLoadContext, "db" | "settings" | "now">;

export interface SecondFactorState {
  /** When the app that works was set up; null when there is none. */
  since: Date | null;
  recoveryCodesLeft: number;
}

export async function secondFactorState(db: Executor, staffId: string): Promise<SecondFactorState> {
  const factor = await findFactor(db, staffId, "confirmed");
  return { since: factor?.confirmed_at ?? null, recoveryCodesLeft: await recoveryCodesLeft(db, staffId) };
}

/** The secret to show to somebody who sets up an app: the same one until its first code was typed. */
export async function beginEnrolment(context: AuthContext, staffId: string): Promise<Buffer> {
  const begun = await secretOf(context, staffId, "waiting");
  if (begun) return begun;
  // What may still wait was shut with a key that is no longer among FILE_KEYS.
  await deleteFactor(context.db, staffId, "waiting");
  await insertFactor(context, staffId, newTotpSecret(), null);
  const fresh = await secretOf(context, staffId, "waiting");
  if (!fresh) throw new Error("a second factor could not be begun");
  return fresh;
}

/**
 * The first code of the app that waits: it works from now on, in place of the one before.
 * @returns whether the code was right
 */
export async function confirmEnrolment(
  context: AuthContext,
  staffId: string,
  typed: string,
): Promise<boolean> {
  const waiting = await findFactor(context.db, staffId, "waiting");
  const secret = waiting && open(context, waiting);
  const step = secret && matchingStep(secret, typed, context.now());
  if (!waiting || !step) return false;
  return context.db.transaction().execute(async (trx) => {
    const still = await trx
      .selectFrom("second_factors")
      .select("id")
      .where("id", "=", waiting.id)
      .where("confirmed_at", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!still) return false;
    await deleteFactor(trx, staffId, "confirmed");
    await trx
      .updateTable("second_factors")
      .set({ confirmed_at: context.now(), last_step: step })
      .where("id", "=", waiting.id)
      .execute();
    return true;
  });
}

/** Gives an account an app without being asked for its first code: for accounts that are made up. */
export const enrolWith = (context: AuthContext, staffId: string, secret: Buffer): Promise<void> =>
  insertFactor(context, staffId, secret, context.now());

/** Takes a code of the app, or a recovery code. Neither is taken twice, whoever is first. */
export async function takeCode(context: AuthContext, staffId: string, typed: string): Promise<boolean> {
  const factor = await findFactor(context.db, staffId, "confirmed");
  const secret = factor && open(context, factor);
  const step = secret && matchingStep(secret, typed, context.now());
  if (!factor || !step) return takeRecoveryCode(context.db, context, staffId, typed);
  const { numUpdatedRows } = await context.db
    .updateTable("second_factors")
    .set({ last_step: step })
    .where("id", "=", factor.id)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", String(step))]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes away everything but the password: the app, recovery codes, passkeys. */
export async function removeSecondFactors(trx: Executor, staffId: string): Promise<void> {
  await trx.deleteFrom("second_factors").where("staff_id", "=", staffId).execute();
  await trx.deleteFrom("recovery_codes").where("staff_id", "=", staffId).execute();
  await trx.deleteFrom("passkeys").where("staff_id", "=", staffId).execute();
}

type State = "confirmed" | "waiting";

/** The secret of the app that works or waits; null when there is none, or the key that opens it is gone. */
export async function secretOf(context: AuthContext, staffId: string, state: State): Promise<Buffer | null> {
  const factor = await findFactor(context.db, staffId, state);
  return factor ? open(context, factor) : null;
}

function findFactor(db: Executor, staffId: string, state: State) {
  return db
    .selectFrom("second_factors")
    .selectAll()
    .where("staff_id", "=", staffId)
    .where("confirmed_at", state === "confirmed" ? "is not" : "is", null)
    .executeTakeFirst();
}

async function insertFactor(context: AuthContext, staffId: string, secret: Buffer, confirmedAt: Date | null) {
  const { wrapped, keyId } = wrapKey(fileKeys(context.settings.fileKeys), wrappedAs(staffId), secret);
  await context.db
    .insertInto("second_factors")
    .values({
      id: crypto.randomUUID(),
      staff_id: staffId,
      secret: wrapped,
      key_id: keyId,
      made_at: context.now(),
      confirmed_at: confirmedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function deleteFactor(db: Executor, staffId: string, state: State): Promise<void> {
  await db
    .deleteFrom("second_factors")
    .where("staff_id", "=", staffId)
    .where("confirmed_at", state === "confirmed" ? "is not" : "is", null)
    .execute();
}

/** Null when its key is gone: then no code is right, and an administrator lets the holder begin anew. */
function open({ settings }: AuthContext, factor: Selectable<SecondFactorTable>): Buffer | null {
  try {
    return unwrapKey(fileKeys(settings.fileKeys), wrappedAs(factor.staff_id), factor.secret, factor.key_id);
  } catch {
    return null;
  }
}

const wrappedAs = (staffId: string): string => `second factor of ${staffId}`;
