import type { Kysely } from "kysely";
import type { Executor } from "../../../../db/client";
import { type Letter, recordDelivery } from "../../../../db/content/letters";
import type { Database } from "../../../../db/schema";
import { alert } from "../../../worker/effects/alert.server";
import type { DeliveryReport } from "./report.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Notes a report with its letter, once; a mail that did not arrive is told to staff. */
export async function recordReport(db: Kysely<Database>, report: DeliveryReport, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows: news } = await trx
      .insertInto("hook_receipts")
      .values({ id: report.id, received_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (news !== 1n) return;
    const messageId = await messageOf(trx, report);
    if (!messageId) return;
    const { state, code } = report;
    const letter = await recordDelivery(trx, { messageId, state, code, at: now });
    if (letter && (state === "bounced" || state === "complained")) await tellStaff(trx, letter);
  });
}

/** Resend may send under a Message-ID of its own; the tag names the effect, and that names ours. */
async function messageOf(trx: Executor, { effectId, messageId }: DeliveryReport): Promise<string | null> {
  if (!effectId || !UUID.test(effectId)) return messageId;
  const effect = await trx
    .selectFrom("effects")
    .select("message_id")
    .where("id", "=", effectId)
    .executeTakeFirst();
  return effect?.message_id ?? messageId;
}

async function tellStaff(trx: Executor, { id, case_id: caseId }: Letter): Promise<void> {
  const { version } = await trx
    .selectFrom("cases")
    .select("version")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  await alert(trx, { caseId, seq: version }, { notice: "bounced", about: id });
}
