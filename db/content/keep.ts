import { randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import type { ContentRef } from "../../workflows/events/shared";
import { canonicalJson, sha256 } from "../chain";
import type { Executor } from "../client";
import type { ContentTable } from "../schema/content";

export type ContentRow = Selectable<ContentTable>;

/**
 * The hash an event fixes: salted, so that after destruction nobody can try out what it said.
 * `body` is any JSON value.
 */
export function contentHash(salt: Uint8Array, body: unknown): string {
  return sha256(salt, canonicalJson(body));
}

export interface ContentToKeep {
  caseId: string;
  station: ContentTable["station"];
  /** What it is within its station: "request", "extension-reason". */
  kind: string;
  /** Plain JSON. Fields that are `undefined` are not stored. */
  body: unknown;
  /** Staff id; leave out for the requester. */
  createdBy?: string | null;
  /** An event will refer to it: it can no longer change. */
  frozen?: boolean;
  id?: string;
}

/** Stores content of a case and answers the reference an event carries. */
export async function keepContent(db: Executor, content: ContentToKeep): Promise<ContentRef> {
  const salt = randomBytes(16);
  const json = canonicalJson(content.body);
  const hash = sha256(salt, json);
  const contentId = content.id ?? crypto.randomUUID();
  await db
    .insertInto("content")
    .values({
      id: contentId,
      case_id: content.caseId,
      station: content.station,
      kind: content.kind,
      salt,
      body: json,
      hash,
      created_by: content.createdBy ?? null,
      frozen_at: content.frozen ? new Date() : null,
    })
    .execute();
  return { contentId, hash };
}

/** Rewrites a draft. Throws when it was frozen or destroyed, or is not of this case. */
export async function rewriteContent(
  db: Executor,
  { caseId, contentId, body }: { caseId: string; contentId: string; body: unknown },
): Promise<ContentRef> {
  const salt = randomBytes(16);
  const json = canonicalJson(body);
  const hash = sha256(salt, json);
  const { numUpdatedRows } = await db
    .updateTable("content")
    .set({ salt, body: json, hash, updated_at: new Date() })
    .where("id", "=", contentId)
    .where("case_id", "=", caseId)
    .where("frozen_at", "is", null)
    .where("destroyed_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`content ${contentId} cannot be rewritten`);
  return { contentId, hash };
}

/** Destroys what was said; id, kind and hash stay, so that the chain still closes. Answers how many there were. */
export async function destroyContent(db: Executor, caseId: string, contentIds: string[]): Promise<number> {
  if (contentIds.length === 0) return 0;
  const { numUpdatedRows } = await db
    .updateTable("content")
    .set({ body: null, salt: null, destroyed_at: new Date() })
    .where("case_id", "=", caseId)
    .where("id", "in", contentIds)
    .where("destroyed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** One piece of content of a case, or null. A destroyed one has no body. */
export async function findContent(
  db: Executor,
  caseId: string,
  contentId: string,
): Promise<ContentRow | null> {
  const row = await db
    .selectFrom("content")
    .selectAll()
    .where("case_id", "=", caseId)
    .where("id", "=", contentId)
    .executeTakeFirst();
  return row ?? null;
}

/** All content of a case, oldest first; of one station when asked. */
export async function contentOf(
  db: Executor,
  caseId: string,
  { station }: { station?: ContentRow["station"] } = {},
): Promise<ContentRow[]> {
  return db
    .selectFrom("content")
    .selectAll()
    .where("case_id", "=", caseId)
    .$if(station !== undefined, (query) => query.where("station", "=", station ?? "intake"))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
