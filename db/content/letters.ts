import { type Selectable, sql } from "kysely";
import type { CaseLetter } from "../../workflows/effects";
import { canonicalJson, sha256 } from "../chain";
import type { Executor } from "../client";
import type { DeliveryState, LetterChannel, LetterTable } from "../schema/content";

export type Letter = Selectable<LetterTable>;

/** A letter as people read it. */
export interface LetterText {
  subject: string;
  html: string;
  text: string;
}

/** What approval covers and publication may not change. */
export const letterHash = ({ subject, html, text }: LetterText): string =>
  sha256(canonicalJson({ subject, html, text }));

export interface LetterToKeep {
  caseId: string;
  name: CaseLetter;
  language: "nl" | "en";
  channel: LetterChannel;
  /** Party it is for; leave out for the requester. */
  recipientId?: string | null;
  /** The parts a handler wrote; any JSON. */
  parts?: unknown;
  createdBy?: string | null;
  id?: string;
}

/** Stores a letter that is assembled, checked and fixed in one go. @returns its id and hash */
export async function keepFrozenLetter(
  db: Executor,
  letter: LetterToKeep & LetterText & { effectId?: string | null; now: Date },
): Promise<{ letterId: string; hash: string }> {
  const hash = letterHash(letter);
  const letterId = letter.id ?? crypto.randomUUID();
  await db
    .insertInto("letters")
    .values({
      id: letterId,
      case_id: letter.caseId,
      name: letter.name,
      language: letter.language,
      channel: letter.channel,
      recipient_id: letter.recipientId ?? null,
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      parts: letter.parts === undefined ? null : JSON.stringify(letter.parts),
      hash,
      state: "frozen",
      frozen_at: letter.now,
      effect_id: letter.effectId ?? null,
      created_by: letter.createdBy ?? null,
    })
    .execute();
  return { letterId, hash };
}

/** From now on the requester sees it on the status page. Publishing twice is no harm. */
export async function publishLetter(db: Executor, letterId: string, now: Date): Promise<void> {
  await db
    .updateTable("letters")
    .set((eb) => ({ state: "published", published_at: eb.fn.coalesce("published_at", eb.val(now)) }))
    .where("id", "=", letterId)
    .where("state", "in", ["frozen", "published"])
    .execute();
}

/** A printed letter went to the post on this local date. */
export async function postLetter(
  db: Executor,
  { caseId, letterId, on }: { caseId: string; letterId: string; on: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("letters")
    .set({ state: "posted", posted_on: on })
    .where("id", "=", letterId)
    .where("case_id", "=", caseId)
    .where("state", "in", ["frozen", "published", "posted"])
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`letter ${letterId} is not ready for the post`);
}

/** It is to be printed by staff, and nobody noted yet that it went. */
export const waitsForPost = (
  letter: Pick<Letter, "channel" | "state" | "posted_on" | "destroyed_at">,
): boolean =>
  letter.channel === "post" &&
  letter.posted_on === null &&
  letter.destroyed_at === null &&
  (letter.state === "frozen" || letter.state === "published");

/** Another version takes its place; nothing that was published or posted can be superseded. */
export async function supersedeLetter(db: Executor, caseId: string, letterId: string): Promise<void> {
  await db
    .updateTable("letters")
    .set({ state: "superseded" })
    .where("case_id", "=", caseId)
    // An event holds ids as text, and not every text is a uuid.
    .where(sql<string>`id::text`, "=", letterId)
    .where("state", "in", ["draft", "frozen"])
    .execute();
}

/** It is mailed anew: what was reported of the mail before says nothing of the next. */
export async function forgetDelivery(db: Executor, letterId: string): Promise<void> {
  await db
    .updateTable("letters")
    .set({ delivery: "none", delivery_code: null, delivered_at: null, message_id: null })
    .where("id", "=", letterId)
    .execute();
}

/** Which mail carried the letter (or its notice): by this Message-ID a delivery report finds it. */
export async function letterSent(
  db: Executor,
  { letterId, messageId, effectId }: { letterId: string; messageId: string; effectId?: string },
): Promise<void> {
  await db
    .updateTable("letters")
    .set({ message_id: messageId, ...(effectId ? { effect_id: effectId } : {}) })
    .where("id", "=", letterId)
    .execute();
}

/** Reports come late and out of order; a later stage is never taken back by an earlier one. */
const AFTER: Record<DeliveryState, DeliveryState[]> = {
  none: [],
  accepted: ["none"],
  delivered: ["none", "accepted"],
  bounced: ["none", "accepted", "delivered"],
  complained: ["none", "accepted", "delivered", "bounced"],
};

/**
 * Notes what the mail server reports about a message.
 * @returns the letter when this was news, null when it was known or the message carries no letter
 */
export async function recordDelivery(
  db: Executor,
  { messageId, state, code, at }: { messageId: string; state: DeliveryState; code?: string | null; at: Date },
): Promise<Letter | null> {
  const letter = await db
    .updateTable("letters")
    .set({ delivery: state, delivery_code: code?.slice(0, 60) ?? null, delivered_at: at })
    .where("message_id", "=", messageId)
    .where("delivery", "in", AFTER[state])
    .returningAll()
    .executeTakeFirst();
  return letter ?? null;
}

/** The first time the requester opened it. */
export async function letterOpened(db: Executor, letterId: string, now: Date): Promise<void> {
  await db
    .updateTable("letters")
    .set({ opened_at: now })
    .where("id", "=", letterId)
    .where("opened_at", "is", null)
    .execute();
}

/** One letter of a case, or null. */
export async function findLetter(db: Executor, caseId: string, letterId: string): Promise<Letter | null> {
  const letter = await db
    .selectFrom("letters")
    .selectAll()
    .where("id", "=", letterId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return letter ?? null;
}

/** The letter that an effect already stored, for a repeat after a crash; or null. */
export async function findLetterOfEffect(db: Executor, effectId: string): Promise<Letter | null> {
  const letter = await db
    .selectFrom("letters")
    .selectAll()
    .where("effect_id", "=", effectId)
    .executeTakeFirst();
  return letter ?? null;
}

/** Letters of a case, oldest first, without those that another version replaced. */
export async function lettersOf(db: Executor, caseId: string): Promise<Letter[]> {
  return db
    .selectFrom("letters")
    .selectAll()
    .where("case_id", "=", caseId)
    .where("state", "<>", "superseded")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
