import type { Page } from "@playwright/test";
import { Kysely, PostgresDialect } from "kysely";
import type { Database } from "../../../db/schema";
import { known } from "../../support/relations";
import { type App, expect } from "../fixtures";

type Fields = Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;

/** What a browser says of a form that stands on a page of ours. */
export const FROM_OURSELVES = { "Sec-Fetch-Site": "same-origin" };

/**
 * Sends a form of ours as whoever this browser is signed in as, without drawing its page: what leads up to a journey
 * costs no clicks. Answers where it led.
 */
export async function sends(page: Page, path: string, multipart: Fields): Promise<string> {
  const answer = await page.request.post(path, {
    multipart,
    headers: FROM_OURSELVES,
    maxRedirects: 0,
  });
  expect([path, answer.status()]).toEqual([path, 302]);
  return answer.headers().location ?? "";
}

/** Somebody in the register of relations; answers their id there. */
export function onFile({ db: pool }: App, details: Parameters<typeof known>[1]): Promise<string> {
  return known(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), {
    external_id: crypto.randomUUID(),
    ...details,
  });
}

/** Days pass in which the person for whom somebody acts could say no. */
export async function daysPassSinceSubjectWasTold({ db }: App, reference: string): Promise<void> {
  const { rowCount } = await db.query(
    `update cases set snapshot = jsonb_set(snapshot, '{context,mandate,subjectToldOn}', to_jsonb((current_date - 20)::text))
     where reference = $1 and snapshot #>> '{context,mandate,subjectToldOn}' is not null`,
    [reference],
  );
  expect(rowCount).toBe(1);
}
