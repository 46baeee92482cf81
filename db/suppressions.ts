import type { Executor } from "./client";
import { normaliseEmail } from "./content/parties";
import { newToken, tokenHash } from "./tokens";

/** From now on these brands send this address nothing. Doing it twice is no harm. */
export async function suppress(
  db: Executor,
  { address, brands, caseId, now }: { address: string; brands: string[]; caseId: string | null; now: Date },
): Promise<void> {
  if (brands.length === 0) return;
  await db
    .insertInto("suppressions")
    .values(
      [...new Set(brands)].sort().map((brand) => ({
        address: normaliseEmail(address),
        brand,
        since: now,
        case_id: caseId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["address", "brand"])
        .doUpdateSet({ since: now, case_id: caseId, lifted_at: null })
        .where("suppressions.lifted_at", "is not", null),
    )
    .execute();
}

/** The way back: the person wants these brands' newsletters again. */
export async function liftSuppression(
  db: Executor,
  { address, brands, now }: { address: string; brands: string[]; now: Date },
): Promise<void> {
  if (brands.length === 0) return;
  await db
    .updateTable("suppressions")
    .set({ lifted_at: now })
    .where("address", "=", normaliseEmail(address))
    .where("brand", "in", brands)
    .where("lifted_at", "is", null)
    .execute();
}

/** Brands that may not send to this address. */
export async function suppressedBrands(db: Executor, address: string): Promise<string[]> {
  const rows = await db
    .selectFrom("suppressions")
    .select("brand")
    .where("address", "=", normaliseEmail(address))
    .where("lifted_at", "is", null)
    .orderBy("brand")
    .execute();
  return rows.map((row) => row.brand);
}

/** Notes how one mailing system answered for one opt-out; an error is a short code. */
export async function recordMailingStop(
  db: Executor,
  {
    caseId,
    system,
    now,
    errorCode = null,
  }: { caseId: string; system: string; now: Date; errorCode?: string | null },
): Promise<void> {
  const outcome = {
    stopped_at: errorCode === null ? now : null,
    error_code: errorCode?.slice(0, 60) ?? null,
    checked_at: now,
  };
  await db
    .insertInto("mailing_stops")
    .values({ case_id: caseId, system, ...outcome, attempts: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["case_id", "system"])
        .doUpdateSet((eb) => ({ ...outcome, attempts: eb("mailing_stops.attempts", "+", 1) })),
    )
    .execute();
}

export interface UnsubscribeToken {
  address: string;
  /** Null: every brand. */
  brand: string | null;
  purpose: "unsubscribe" | "resubscribe";
  caseId: string | null;
  usedAt: Date | null;
}

/**
 * A token for a List-Unsubscribe header or a way back.
 * @param token given by the worker, whose mail must read the same when it is repeated
 * @returns the token; only its hash is stored
 */
export async function issueUnsubscribeToken(
  db: Executor,
  {
    address,
    brand,
    purpose,
    caseId,
    now,
    token = newToken(),
  }: Pick<UnsubscribeToken, "address" | "brand" | "purpose" | "caseId"> & { now: Date; token?: string },
): Promise<string> {
  await db
    .insertInto("unsubscribe_tokens")
    .values({
      token_hash: tokenHash(token),
      address: normaliseEmail(address),
      brand,
      purpose,
      case_id: caseId,
      created_at: now,
    })
    .execute();
  return token;
}

/** Whom and what a token is about, or null. It works as often as it is used (RFC 8058). */
export async function findUnsubscribeToken(db: Executor, token: string): Promise<UnsubscribeToken | null> {
  const row = await db
    .selectFrom("unsubscribe_tokens")
    .selectAll()
    .where("token_hash", "=", tokenHash(token))
    .executeTakeFirst();
  if (!row) return null;
  const { address, brand, purpose, case_id: caseId, used_at: usedAt } = row;
  return { address, brand, purpose, caseId, usedAt };
}

/** Answers whether this was the first use. */
export async function spendUnsubscribeToken(db: Executor, token: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("unsubscribe_tokens")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
