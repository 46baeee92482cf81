import { randomUUID } from "node:crypto";
import type { Executor } from "../../db/client";
import { accepted, type Transport } from "./message";

/**
 * Keeps mail in the database, for an installation that tries the product out: the page /mailbox shows it. A
 * repeat carries the same Message-ID and is kept once, as a mail reader would show it once.
 */
export function mailboxTransport(db: Executor, now: () => Date = () => new Date()): Transport {
  return {
    async send({ messageId, from, to, subject, html, text, headers }) {
      await db
        .insertInto("mailbox")
        .values({
          id: randomUUID(),
          message_id: messageId,
          sender: from,
          recipient: to,
          subject,
          html,
          text,
          headers: JSON.stringify(headers),
          at: now(),
        })
        .onConflict((conflict) => conflict.column("message_id").doNothing())
        .execute();
      return accepted(null);
    },
    close: async () => {},
  };
}
