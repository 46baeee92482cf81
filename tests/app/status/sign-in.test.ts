import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStatus } from "../../../app/commands/status/open-status.server";
import { requestCode } from "../../../app/commands/status/request-code.server";
import type { Worker } from "../../../app/worker/worker";
import { findMails } from "../../../db/queries/mailbox";
import { findRequesterSession, prolongRequesterSession } from "../../../db/requester-sessions";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { carryOutAll, fileCaseOf, testWorker } from "../../support/worker";

const SECRET = "a secret for tests that is long enough";
const MINUTE = 60_000;

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  worker = await testWorker(database);
});
afterAll(() => database.drop());

const at = (minutes = 0) => new Date(worker.now().getTime() + minutes * MINUTE);
/** Each test stands on a network of its own, so that limits do not meet. */
let networks = 0;
const visitor = () => ({ secret: SECRET, network: `192.0.2.${++networks}` });

async function mailedCodes(email: string): Promise<string[]> {
  const rows = await database.db
    .selectFrom("mailbox")
    .select("text")
    .where("recipient", "=", email)
    .where("subject", "like", "Uw code%")
    .orderBy("at")
    .execute();
  return rows.map((row) => /\b\d{6}\b/.exec(row.text ?? "")?.[0] ?? "");
}

async function codeFor(filed: { id: string; reference: string }, email: string): Promise<string> {
  expect(await requestCode(database.db, { reference: filed.reference, email, now: at(), ...visitor() })).toBe(
    true,
  );
  await carryOutAll(worker, filed.id);
  return (await mailedCodes(email)).at(-1) ?? "";
}

describe("asking for a code", () => {
  it("answers the same, and mails nobody, for a reference that does not exist or an address that is not its own", async () => {
    const filed = await fileCaseOf(database, "own@example.nl");
    await carryOutAll(worker, filed.id);
    const before = await findMails(database.db);
    const effects = () =>
      database.db
        .selectFrom("effects")
        .select((row) => row.fn.countAll().as("count"))
        .executeTakeFirstOrThrow();
    const counted = await effects();
    const stranger = { email: "stranger@example.nl", now: at(), ...visitor() };
    expect(await requestCode(database.db, { reference: filed.reference, ...stranger })).toBe(true);
    expect(await requestCode(database.db, { reference: "VZ-2026-9999-A", ...stranger })).toBe(true);
    expect(await effects()).toEqual(counted);
    expect(await findMails(database.db)).toEqual(before);
  });

  it("takes the address in any spelling", async () => {
    const filed = await fileCaseOf(database, "spelling@example.nl");
    const email = " Spelling@Example.NL ";
    expect(
      await requestCode(database.db, { reference: filed.reference, email, now: at(), ...visitor() }),
    ).toBe(true);
    await carryOutAll(worker, filed.id);
    expect(await mailedCodes("spelling@example.nl")).toHaveLength(1);
  });

  it("stops after five times an hour, whether or not there is such a case", async () => {
    for (const reference of [(await fileCaseOf(database, "often@example.nl")).reference, "VZ-2026-8888-B"]) {
      const answers = [];
      for (let time = 0; time < 6; time += 1) {
        const email = `often${time}@example.nl`;
        answers.push(await requestCode(database.db, { reference, email, now: at(), ...visitor() }));
      }
      expect(answers).toEqual([true, true, true, true, true, false]);
    }
  });

  it("keeps the code nowhere but in the mail", async () => {
    const filed = await fileCaseOf(database, "nowhere@example.nl");
    const code = await codeFor(filed, "nowhere@example.nl");
    expect(code).toMatch(/^\d{6}$/);
    const stored = await database.db
      .selectFrom("codes")
      .selectAll()
      .where("case_id", "=", filed.id)
      .execute();
    const effects = await database.db
      .selectFrom("effects")
      .selectAll()
      .where("case_id", "=", filed.id)
      .execute();
    const letters = await database.db
      .selectFrom("letters")
      .selectAll()
      .where("case_id", "=", filed.id)
      .execute();
    expect(
      JSON.stringify([stored, effects.map(({ id: _, ...row }) => row.data), letters.map((l) => l.text)]),
    ).not.toContain(code);
  });
});

describe("opening the status page", () => {
  it("takes the code once, and confirms the address by it", async () => {
    const email = "open@example.nl";
    const filed = await fileCaseOf(database, email, { addressConfirmed: false });
    const code = await codeFor(filed, email);
    const attempt = { reference: filed.reference, email, code, now: at(), ...visitor() };
    const token = await openStatus(database.db, attempt);
    expect(await findRequesterSession(database.db, String(token), at())).toMatchObject({
      caseId: filed.id,
      mayDownload: false,
    });
    const { confirmed } = await database.db
      .selectFrom("cases")
      .select("confirmed")
      .where("id", "=", filed.id)
      .executeTakeFirstOrThrow();
    expect(confirmed).toBe(true);
    expect(await openStatus(database.db, attempt)).toBeNull();
  });

  it("stays shut after five wrong tries, also for the right code", async () => {
    const email = "guess@example.nl";
    const filed = await fileCaseOf(database, email);
    const code = await codeFor(filed, email);
    const wrong = code === "000000" ? "000001" : "000000";
    const attempt = { reference: filed.reference, email, now: at(), ...visitor() };
    for (let time = 0; time < 5; time += 1) {
      expect(await openStatus(database.db, { ...attempt, code: wrong })).toBeNull();
    }
    expect(await openStatus(database.db, { ...attempt, code })).toBeNull();
  });

  it("stays shut eleven minutes later, for somebody else's address, and for a case that does not exist", async () => {
    const email = "late@example.nl";
    const filed = await fileCaseOf(database, email);
    const code = await codeFor(filed, email);
    const attempt = { reference: filed.reference, email, code, ...visitor() };
    expect(await openStatus(database.db, { ...attempt, now: at(11) })).toBeNull();
    expect(await openStatus(database.db, { ...attempt, now: at(), email: "other@example.nl" })).toBeNull();
    expect(await openStatus(database.db, { ...attempt, now: at(), reference: "VZ-2026-7777-C" })).toBeNull();
    expect(await openStatus(database.db, { ...attempt, now: at() })).toBeTypeOf("string");
  });

  it("takes only the newest code", async () => {
    const email = "newest@example.nl";
    const filed = await fileCaseOf(database, email);
    const first = await codeFor(filed, email);
    const second = await codeFor(filed, email);
    const attempt = { reference: filed.reference, email, now: at(), ...visitor() };
    if (first !== second) expect(await openStatus(database.db, { ...attempt, code: first })).toBeNull();
    expect(await openStatus(database.db, { ...attempt, code: second })).toBeTypeOf("string");
  });

  it("does not let one network try many cases", async () => {
    const { secret, network } = visitor();
    const attempt = { email: "x@example.nl", code: "123456", now: at(), secret, network };
    const answers = new Set<unknown>();
    for (let time = 0; time < 61; time += 1) {
      answers.add(await openStatus(database.db, { ...attempt, reference: "VZ-2026-6666-D" }));
    }
    expect([...answers]).toEqual([null, "too-often"]);
  });
});

describe("a session", () => {
  it("lasts while it is used, and not longer than eight hours", async () => {
    const email = "session@example.nl";
    const filed = await fileCaseOf(database, email);
    const code = await codeFor(filed, email);
    const attempt = { reference: filed.reference, email, code, now: at(), ...visitor() };
    const token = String(await openStatus(database.db, attempt));
    expect(await findRequesterSession(database.db, token, at(61))).toBeNull();
    for (let minutes = 0; minutes < 8 * 60; minutes += 50) {
      await prolongRequesterSession(database.db, token, { now: at(minutes) });
    }
    expect(await findRequesterSession(database.db, token, at(7 * 60 + 55))).not.toBeNull();
    await prolongRequesterSession(database.db, token, { now: at(7 * 60 + 55) });
    expect(await findRequesterSession(database.db, token, at(8 * 60 + 1))).toBeNull();
  });
});
