import type { AppLoadContext } from "@remix-run/node";
import type { Executor } from "../../db/client";
import { authOf, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./auth.server";

export type PasswordFault = "too-short" | "too-long";

/** What is wrong with a new password, or null. Length is what counts; composition rules make them worse. */
export function passwordFault(password: string): PasswordFault | null {
  if (password.length < SHORTEST_PASSWORD) return "too-short";
  return password.length > LONGEST_PASSWORD ? "too-long" : null;
}

/** The scrypt hash that sign-in compares with. */
export async function hashOf(
  context: Pick<AppLoadContext, "db" | "settings">,
  password: string,
): Promise<string> {
  const { password: passwords } = await authOf(context).$context;
  return passwords.hash(password);
}

/** Gives a person their password: their first, by invitation, or one that replaces it. */
export async function storePassword(trx: Executor, staffId: string, hash: string, now: Date): Promise<void> {
  const changed = await trx
    .updateTable("account")
    .set({ password: hash, updatedAt: now })
    .where("userId", "=", staffId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return;
  await trx
    .insertInto("account")
    .values({
      id: crypto.randomUUID(),
      accountId: staffId,
      providerId: "credential",
      userId: staffId,
      password: hash,
      updatedAt: now,
    })
    .execute();
}
