import type { AppLoadContext } from "@remix-run/node";
import type { PasskeyChallengeTable } from "../../db/schema/staff";

const MINUTE = 60_000;
/** Milliseconds in which a passkey has to answer. */
export const PATIENCE = 5 * MINUTE;

/** What a question was asked for, and of whom: its answer counts for nothing else. */
export interface Asked {
  purpose: PasskeyChallengeTable["purpose"];
  /** Id of the session, or hash of the cookie of who has none yet. */
  boundTo: string;
}

type Context = Pick<AppLoadContext, "db" | "now">;

export async function keepChallenge(
  { db, now }: Context,
  { purpose, boundTo }: Asked,
  challenge: string,
): Promise<void> {
  const expires_at = new Date(now().getTime() + PATIENCE);
  await db
    .insertInto("passkey_challenges")
    .values({ challenge, purpose, bound_to: boundTo, expires_at })
    .execute();
}

/** Whether this was asked, for this and here, and not answered before; it is gone with that. */
export async function takeChallenge(
  { db, now }: Context,
  { purpose, boundTo }: Asked,
  challenge: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("passkey_challenges")
    .where("challenge", "=", challenge)
    .where("purpose", "=", purpose)
    .where("bound_to", "=", boundTo)
    .where("expires_at", ">", now())
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
