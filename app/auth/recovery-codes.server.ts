import type { AppLoadContext } from "@remix-run/node";
import type { Executor } from "../../db/client";
import { keyedHash, plainCode, readableCode } from "../../db/tokens";

type AuthContext = Pick<AppLoadContext, "settings" | "now">;

const RECOVERY_CODES = 10;

/** Ten new codes for whoever loses their phone, to show once; those from before no longer work. */
export async function makeRecoveryCodes(
  trx: Executor,
  context: AuthContext,
  staffId: string,
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => readableCode());
  await trx.deleteFrom("recovery_codes").where("staff_id", "=", staffId).execute();
  await trx
    .insertInto("recovery_codes")
    .values(
      codes.map((code) => ({
        staff_id: staffId,
        code_hash: hashOf(context, staffId, code),
        made_at: context.now(),
      })),
    )
    .execute();
  return codes;
}

/** Takes a code, once, however it is typed: with or without dashes, in small letters or capitals. */
export async function takeRecoveryCode(
  db: Executor,
  context: AuthContext,
  staffId: string,
  typed: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("recovery_codes")
    .set({ used_at: context.now() })
    .where("staff_id", "=", staffId)
    .where("code_hash", "=", hashOf(context, staffId, typed))
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function recoveryCodesLeft(db: Executor, staffId: string): Promise<number> {
  const { left } = await db
    .selectFrom("recovery_codes")
    .select((eb) => eb.fn.countAll<string>().as("left"))
    .where("staff_id", "=", staffId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(left);
}

const hashOf = ({ settings }: AuthContext, staffId: string, typed: string): string =>
  keyedHash(settings.sessionSecret, "recovery", staffId, plainCode(typed));
