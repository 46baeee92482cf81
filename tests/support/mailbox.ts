import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

export interface ReceivedMail {
  messageId: string;
  subject: string;
  text: string;
  html: string;
}

const PATIENCE = 15_000;

/**
 * What the demonstration mailbox holds for an address, oldest first.
 * @throws Error when fewer than `atLeast` arrive within 15 seconds
 */
export async function readMailbox(db: pg.Pool, address: string, atLeast: number): Promise<ReceivedMail[]> {
  for (const end = Date.now() + PATIENCE; ; await sleep(50)) {
    const { rows } = await db.query<ReceivedMail>(
      `select message_id as "messageId", subject, coalesce(text, '') as text, coalesce(html, '') as html
         from mailbox where recipient ilike '%' || $1 || '%' order by at, id`,
      [address],
    );
    if (rows.length >= atLeast) return rows;
    if (Date.now() > end) throw new Error(`${rows.length} of ${atLeast} letters arrived for ${address}`);
  }
}
