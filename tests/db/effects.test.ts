import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  beginEffect,
  completeEffect,
  failEffect,
  findEffectsOfCase,
  recordEffects,
  requeueStaleEffects,
  retryEffect,
} from "../../db/effects";
import { failedEffectsFor } from "../../db/queries/failed-effects";
import { fileCase } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { readerNamed } from "../support/reader";

const NOW = new Date();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function someEffect(): Promise<string> {
  const { id } = await fileCase(database.db);
  const [effect] = await findEffectsOfCase(database.db, id);
  if (!effect) throw new Error("filing caused nothing");
  return effect.id;
}

const jobsFor = async (effectId: string) => {
  const { rows } = await sql`select 1 from graphile_worker.jobs where key = ${effectId}`.execute(
    database.ownerDb,
  );
  return rows.length;
};

describe("an effect", () => {
  it("has one key in its case: recorded twice it is one", async () => {
    const { id: caseId } = await fileCase(database.db);
    const effect = { type: "push-suppression", key: "push:resend", system: "resend" } as const;
    const record = () => recordEffects(database.db, [{ caseId, seq: 1, effect }]);
    const first = await record();
    expect(first).toHaveLength(1);
    expect(await record()).toEqual([]);
    expect(await jobsFor(first[0] ?? "")).toBe(1);
  });

  it("carries the same Message-ID at every attempt, whatever the domain became", async () => {
    const id = await someEffect();
    const first = await beginEffect(database.db, id, { now: NOW, mailDomain: "one.example" });
    const second = await beginEffect(database.db, id, { now: NOW, mailDomain: "two.example" });
    expect(first?.messageId).toBe(`<${id}@one.example>`);
    expect(second).toMatchObject({ messageId: first?.messageId, attempts: 2 });
  });

  it("that is done is not taken up again", async () => {
    const id = await someEffect();
    await completeEffect(database.db, id, NOW);
    expect(await beginEffect(database.db, id, { now: NOW, mailDomain: "x" })).toBeNull();
    expect(await retryEffect(database.db, id)).toBe(false);
  });

  it("that failed for good is shown with its code, and can be tried again", async () => {
    const id = await someEffect();
    await failEffect(database.db, id, { errorCode: "smtp-550", final: true });
    expect(await failedEffectsFor(database.db, readerNamed("anna"))).toMatchObject([
      { id, errorCode: "smtp-550" },
    ]);
    expect(await retryEffect(database.db, id)).toBe(true);
    expect(await failedEffectsFor(database.db, readerNamed("anna"))).toEqual([]);
    expect(await jobsFor(id)).toBe(1);
  });

  it("whose job was lost gets another", async () => {
    const id = await someEffect();
    await sql`delete from graphile_worker._private_jobs where key = ${id}`.execute(database.ownerDb);
    expect(await jobsFor(id)).toBe(0);
    await requeueStaleEffects(database.db, new Date(NOW.getTime() + 60_000));
    expect(await jobsFor(id)).toBe(1);
  });
});
