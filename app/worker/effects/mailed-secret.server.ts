import { sql } from "kysely";
import type { Executor } from "../../../db/client";
import { findToken, issueToken } from "../../../db/codes";
import { normaliseEmail } from "../../../db/content/parties";
import { findUnsubscribeToken, issueUnsubscribeToken } from "../../../db/suppressions";
import { derivedToken } from "../../derived-secret";
import { LINK_PLACE } from "../../letters/automatic.server";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { writesTo } from "./writes-to";

const DAY = 24 * 60 * 60 * 1000;

/** What goes into a mail in place of LINK_PLACE. */
export interface MailedSecret {
  place: string;
  value: string;
}

/**
 * The secret that this mail carries, if it carries one: issued at the first attempt, the same at every repeat.
 * @returns "enough-today" when another opt-out mail went to this address within a day
 */
export async function mailedSecret(
  worker: Worker,
  { row }: CaseFacts,
  { id, effect }: Recorded<"send-letter">,
  address: string,
): Promise<MailedSecret | "enough-today" | null> {
  const { db, settings } = worker;
  const now = worker.now();
  if (effect.letter === "confirm-address") {
    const token = derivedToken(settings.sessionSecret, "confirm", id);
    if (!(await findToken(db, { purpose: "confirm", token, now }))) {
      await issueToken(db, { caseId: row.id, purpose: "confirm", now, token });
    }
    return { place: LINK_PLACE, value: token };
  }
  if (effect.letter !== "opted-out") return null;
  const token = derivedToken(settings.sessionSecret, "resubscribe", id);
  const issued = await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${normaliseEmail(address)}, 720002))`.execute(
      trx,
    );
    if (await findUnsubscribeToken(trx, token)) return true;
    if (await optOutMailed(trx, address, row.id, now)) return false;
    const wayBack = { address, brand: null, purpose: "resubscribe", caseId: row.id } as const;
    await issueUnsubscribeToken(trx, { ...wayBack, now, token });
    return true;
  });
  return issued ? { place: LINK_PLACE, value: token } : "enough-today";
}

/** Whether this address had an opt-out mail about another case within a day: anyone can type any address. */
export async function mailedBefore(db: Executor, facts: CaseFacts, now: Date): Promise<boolean> {
  const email = writesTo(facts)?.email;
  return email ? optOutMailed(db, email, facts.row.id, now) : false;
}

async function optOutMailed(db: Executor, address: string, caseId: string, now: Date): Promise<boolean> {
  const mailed = await db
    .selectFrom("unsubscribe_tokens")
    .select("token_hash")
    .where("address", "=", normaliseEmail(address))
    .where("purpose", "=", "resubscribe")
    .where("case_id", "<>", caseId)
    .where("created_at", ">", new Date(now.getTime() - DAY))
    .limit(1)
    .executeTakeFirst();
  return mailed !== undefined;
}
