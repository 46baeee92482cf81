import type { Executor } from "../client";
import { contentHash } from "../content/keep";
import { letterHash } from "../content/letters";
import { must } from "./broken";

const BATCH = 1000;
const FIRST = "00000000-0000-0000-0000-000000000000";

/** Content that is still there reads as its hash says. @returns how many pieces were checked @throws Broken */
export async function verifyContent(db: Executor): Promise<number> {
  let checked = 0;
  for (let after = FIRST; ; ) {
    const rows = await db
      .selectFrom("content")
      .select(["id", "salt", "body", "hash"])
      .where("id", ">", after)
      .where("destroyed_at", "is", null)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    for (const { id, salt, body, hash } of rows) {
      const holds = salt !== null && contentHash(salt, body) === hash;
      must(holds, `content ${id}`, "it was changed after its hash was taken");
    }
    checked += rows.length;
    const last = rows.at(-1);
    if (!last) return checked;
    after = last.id;
  }
}

/** Letters that were fixed read as they did then. @returns how many were checked @throws Broken */
export async function verifyLetters(db: Executor): Promise<number> {
  let checked = 0;
  for (let after = FIRST; ; ) {
    const rows = await db
      .selectFrom("letters")
      .select(["id", "name", "subject", "html", "text", "hash"])
      .where("id", ">", after)
      .where("frozen_at", "is not", null)
      .where("destroyed_at", "is", null)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    for (const { id, name, subject, html, text, hash } of rows) {
      const whole = subject !== null && html !== null && text !== null;
      const holds = whole && letterHash({ subject, html, text }) === hash;
      must(holds, `letters ${id} (${name})`, "it was changed after it was fixed");
    }
    checked += rows.length;
    const last = rows.at(-1);
    if (!last) return checked;
    after = last.id;
  }
}
