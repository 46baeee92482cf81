import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findToken, issueCode, issueToken, spendToken, tryCode } from "../../db/codes";
import { beginDraft, endDraft, findDraft, lockDraft, saveDraft } from "../../db/drafts";
import { countTowards } from "../../db/rate-limits";
import {
  closeSessionsOfCase,
  findRequesterSession,
  openDownloads,
  openRequesterSession,
} from "../../db/requester-sessions";
import {
  findUnsubscribeToken,
  issueUnsubscribeToken,
  liftSuppression,
  suppress,
  suppressedBrands,
} from "../../db/suppressions";
import { fileCase } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";

const NOW = new Date("2026-03-05T10:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const secret = "a secret of at least thirty-two characters";

let database: TestDatabase;
let caseId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  caseId = (await fileCase(database.db)).id;
});
afterAll(() => database.drop());

describe("a code for the status page", () => {
  const issue = () => issueCode(database.db, { caseId, purpose: "status", now: NOW, secret });
  const attempt = (code: string, now = NOW) =>
    tryCode(database.db, { caseId, purpose: "status", now, secret, code });
  const wrongFor = (code: string) => (code === "000000" ? "111111" : "000000");

  it("has six digits, is not stored as it reads, and works once", async () => {
    const code = await issue();
    expect(code).toMatch(/^\d{6}$/);
    const stored = await database.db.selectFrom("codes").selectAll().where("case_id", "=", caseId).execute();
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(await attempt(` ${code} `)).toBe("right");
    expect(await attempt(code)).toBe("wrong");
  });

  it("is too old after ten minutes", async () => {
    const code = await issue();
    expect(await attempt(code, later(10))).toBe("expired");
  });

  it("takes five tries, also when they come at once", async () => {
    const code = await issue();
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(wrongFor(code))));
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "no-tries-left")).toHaveLength(7);
    expect(await attempt(code)).toBe("no-tries-left");
  });

  it("stops working when a new one is asked", async () => {
    const first = await issue();
    const second = await issue();
    if (first !== second) expect(await attempt(first)).toBe("wrong");
    expect(await attempt(second)).toBe("right");
  });

  it("of a case that does not exist is as wrong as any other", async () => {
    const answer = await tryCode(database.db, {
      caseId: crypto.randomUUID(),
      purpose: "status",
      now: NOW,
      secret,
      code: "123456",
    });
    expect(answer).toBe("wrong");
  });
});

describe("the pickup code", () => {
  it("is readable, and works until another is given", async () => {
    const code = await issueCode(database.db, { caseId, purpose: "pickup", now: NOW, secret });
    expect(code).toMatch(/^([A-Z2-9]{3}-){3}[A-Z2-9]{3}$/);
    const attempt = () =>
      tryCode(database.db, {
        caseId,
        purpose: "pickup",
        now: later(99_999),
        secret,
        code: code.toLowerCase(),
      });
    expect([await attempt(), await attempt()]).toEqual(["right", "right"]);
  });
});

describe("a link in a mail", () => {
  it("may be looked at often, and is used once", async () => {
    const token = await issueToken(database.db, { caseId, purpose: "confirm", now: NOW });
    const about = { purpose: "confirm", token, now: NOW } as const;
    expect(await findToken(database.db, about)).toEqual({ caseId, usedAt: null });
    expect([await spendToken(database.db, about), await spendToken(database.db, about)]).toEqual([
      true,
      false,
    ]);
    expect(await findToken(database.db, { ...about, purpose: "identity" })).toBeNull();
  });
});

describe("a form that was begun", () => {
  it("is found by its token for seven days", async () => {
    const draft = await beginDraft(database.db, { body: { kind: "access" }, now: NOW, days: 7 });
    await saveDraft(database.db, { id: draft.id, body: { kind: "erasure" }, now: later(1) });
    expect(await findDraft(database.db, draft.token, later(60))).toMatchObject({ body: { kind: "erasure" } });
    expect(await findDraft(database.db, draft.token, later(7 * 24 * 60))).toBeNull();
    expect(await findDraft(database.db, draft.id, NOW)).toBeNull();
  });

  it("is sent once when the button is pressed twice", async () => {
    const { token } = await beginDraft(database.db, { body: {}, now: NOW, days: 7 });
    const send = () =>
      database.db.transaction().execute(async (trx) => {
        const draft = await lockDraft(trx, token, NOW);
        if (draft) await endDraft(trx, draft.id);
        return draft !== null;
      });
    expect((await Promise.all([send(), send()])).sort()).toEqual([false, true]);
  });
});

describe("a requester's session", () => {
  it("opens one case for a while, and downloads after the pickup code", async () => {
    const token = await openRequesterSession(database.db, { caseId, now: NOW, minutes: 30 });
    expect(await findRequesterSession(database.db, token, NOW)).toMatchObject({ caseId, mayDownload: false });
    await openDownloads(database.db, token, NOW);
    expect(await findRequesterSession(database.db, token, later(1))).toMatchObject({ mayDownload: true });
    expect(await findRequesterSession(database.db, token, later(300))).toBeNull();
    await closeSessionsOfCase(database.db, caseId, "subject");
    expect(await findRequesterSession(database.db, token, NOW)).not.toBeNull();
    await closeSessionsOfCase(database.db, caseId, "requester");
    expect(await findRequesterSession(database.db, token, NOW)).toBeNull();
  });
});

describe("a rate limit", () => {
  const limit = { name: "test", most: 3, windowMs: 60_000 };
  const count = (subject: string, now = NOW) => countTowards(database.db, limit, { subject, secret, now });

  it("holds per subject, also for what comes at once, and ends with its window", async () => {
    const counted = await Promise.all(Array.from({ length: 10 }, () => count("198.51.100.7")));
    expect(counted.filter(({ within }) => within)).toHaveLength(3);
    expect(await count("198.51.100.8")).toMatchObject({ within: true });
    expect(await count("198.51.100.7", later(1))).toMatchObject({ within: true });
  });

  it("does not say whom it counted", async () => {
    await count("jan@example.org");
    const rows = await database.db.selectFrom("rate_limits").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("jan");
  });
});

describe("a newsletter that was stopped", () => {
  const address = "Jan@Example.org ";

  it("stays stopped whatever the spelling, brand by brand, until the person wants it back", async () => {
    await suppress(database.db, { address, brands: ["a", "b"], caseId, now: NOW });
    await suppress(database.db, { address, brands: ["b"], caseId: null, now: later(5) });
    expect(await suppressedBrands(database.db, "jan@example.org")).toEqual(["a", "b"]);
    await liftSuppression(database.db, { address, brands: ["a"], now: later(6) });
    expect(await suppressedBrands(database.db, "jan@example.org")).toEqual(["b"]);
    await suppress(database.db, { address, brands: ["a"], caseId: null, now: later(7) });
    expect(await suppressedBrands(database.db, "JAN@example.org")).toEqual(["a", "b"]);
  });

  it("can be stopped by a token that says nothing", async () => {
    const token = await issueUnsubscribeToken(database.db, {
      address,
      brand: null,
      purpose: "unsubscribe",
      caseId: null,
      now: NOW,
    });
    expect(token).not.toContain("jan");
    expect(await findUnsubscribeToken(database.db, token)).toMatchObject({
      address: "jan@example.org",
      brand: null,
    });
    expect(await findUnsubscribeToken(database.db, `${token}x`)).toBeNull();
  });
});
