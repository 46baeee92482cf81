import type { Selectable } from "kysely";
import type { Executor } from "../client";
import type { MailboxTable } from "../schema/effects";

export type KeptMail = Selectable<MailboxTable>;
export type MailLine = Pick<KeptMail, "id" | "recipient" | "subject" | "at">;

/** Kept mails, newest first; of recipients whose address holds `recipient` when it is given. */
export function findMails(
  db: Executor,
  { recipient = "", limit = 200 }: { recipient?: string; limit?: number } = {},
): Promise<MailLine[]> {
  const wanted = recipient.trim().replace(/[\\%_]/g, "\\$&");
  return db
    .selectFrom("mailbox")
    .select(["id", "recipient", "subject", "at"])
    .$if(wanted !== "", (query) => query.where("recipient", "ilike", `%${wanted}%`))
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One mail, or null. */
export async function findMail(db: Executor, id: string): Promise<KeptMail | null> {
  if (!UUID.test(id)) return null;
  const mail = await db.selectFrom("mailbox").selectAll().where("id", "=", id).executeTakeFirst();
  return mail ?? null;
}
