import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCheckpoint } from "../../db/checkpoints";
import { issueCode } from "../../db/codes";
import { fileKeys } from "../../db/content/file-keys";
import { filesOf, storeFile } from "../../db/content/files";
import { contentOf, keepContent } from "../../db/content/keep";
import { keepParties, partiesOf } from "../../db/content/parties";
import { beginDraft } from "../../db/drafts";
import { deleteExpired } from "../../db/expired";
import { countTowards } from "../../db/rate-limits";
import { findImport, openImport } from "../../db/register/imports";
import { stageCells } from "../../db/register/staging";
import { openRequesterSession } from "../../db/requester-sessions";
import type { FilePurpose } from "../../db/schema/content";
import { verify } from "../../db/verify";
import { defaultPolicy } from "../../workflows/rules";
import { fileCase, HANDLER, happen, REQUESTER, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { known } from "../support/relations";

const NOW = new Date("2026-03-05T10:00:00Z");
const secret = "a secret of at least thirty-two characters";
const keys = fileKeys([randomBytes(32).toString("base64")]);
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let database: TestDatabase;
let closedId: string;
let openId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const closed = await fileCase(database.db);
  await keepParties(database.db, [{ caseId: closed.id, role: "requester", name: "Jan de Vries" }]);
  await upload({ caseId: closed.id }, "data");
  await happen(database.db, closed.id, {
    type: "CaseWithdrawn",
    actor: REQUESTER,
    ...when("2026-03-06T09:00:00Z"),
  });
  closedId = closed.id;
  openId = (await fileCase(database.db)).id;
  await upload({ caseId: openId }, "data");
  await keepParties(database.db, [{ caseId: openId, role: "requester", name: "Els Bos" }]);
  const draft = await beginDraft(database.db, { body: {}, now: NOW, days: 7 });
  await upload({ draftId: draft.id }, "request");
  await issueCode(database.db, { caseId: openId, purpose: "status", now: NOW, secret });
  await issueCode(database.db, { caseId: openId, purpose: "pickup", now: NOW, secret });
  await openRequesterSession(database.db, { caseId: openId, now: NOW });
  await countTowards(
    database.db,
    { name: "x", most: 1, windowMs: 60_000 },
    { subject: "y", secret, now: NOW },
  );
});
afterAll(() => database.drop());

function upload(owner: { caseId: string } | { draftId: string }, purpose: FilePurpose) {
  const source = (async function* () {
    yield randomBytes(1000);
  })();
  return storeFile(database.db, {
    owner,
    purpose,
    name: "x",
    uploadedBy: "requester",
    source,
    keys,
    mostBytes: 9999,
  });
}

describe("at night", () => {
  it("nothing goes that may stay", async () => {
    const deleted = await deleteExpired(database.db, NOW, defaultPolicy);
    expect(Object.values(deleted).every((count) => count === 0)).toBe(true);
  });

  it("abandoned drafts go with their files, and spent codes, sessions and counters", async () => {
    expect(await deleteExpired(database.db, daysLater(8), defaultPolicy)).toMatchObject({
      drafts: 1,
      codes: 1,
      requesterSessions: 1,
      rateLimits: 1,
      deliveredCopies: 0,
    });
    const left = await database.db.selectFrom("files").select("case_id").execute();
    expect(left.map((file) => file.case_id).sort()).toEqual([closedId, openId].sort());
    const codes = await database.db.selectFrom("codes").select("purpose").execute();
    expect(codes).toEqual([{ purpose: "pickup" }]);
  });

  it("delivered copies of a closed case go past their term, those of an open case stay", async () => {
    expect(await deleteExpired(database.db, daysLater(100), defaultPolicy)).toMatchObject({
      deliveredCopies: 1,
    });
    expect(await filesOf(database.db, closedId)).toEqual([]);
    expect(await filesOf(database.db, openId)).toHaveLength(1);
  });

  it("after years a closed case says nothing about people any more, and its chain still closes", async () => {
    await writeCheckpoint(database.db, "2026-03-06", daysLater(1));
    expect(await deleteExpired(database.db, daysLater(740), defaultPolicy)).toMatchObject({ closedCases: 1 });
    expect(await deleteExpired(database.db, daysLater(740), defaultPolicy)).toMatchObject({ closedCases: 0 });
    expect(await partiesOf(database.db, closedId)).toMatchObject([{ name: null, name_normalised: null }]);
    expect(await partiesOf(database.db, openId)).toMatchObject([{ name: "Els Bos" }]);
    expect(await verify(database.db)).toMatchObject({ kind: "whole" });
  });
});

describe("the register of relations", () => {
  const left = async () =>
    (await database.db.selectFrom("relations").select("name").orderBy("name").execute()).map(
      ({ name }) => name,
    );

  it("forgets whoever ended two years ago, but for who an open case is about and employers of others", async () => {
    const { db } = database;
    const ended = { ended_on: "2026-03-05" };
    await known(db, { name: "Blijft, want actueel" });
    await known(db, { name: "Gaat, want lang beëindigd", ...ended });
    const relationId = await known(db, { name: "Wacht op het verzoek", ...ended });
    const employer = await known(db, { kind: "employer", name: "Werkgever", ...ended });
    await known(db, { kind: "contact-person", name: "Zij werkt daar", employer_id: employer });
    const { id } = await fileCase(db);
    await happen(db, id, {
      type: "RelationMatched",
      relationId,
      reasons: ["email"],
      actor: HANDLER,
      ...when("2026-03-06T09:00:00Z"),
    });
    await deleteExpired(db, daysLater(731), defaultPolicy);
    expect(await left()).toHaveLength(5);
    expect(await deleteExpired(db, daysLater(732), defaultPolicy)).toMatchObject({ relations: 1 });
    expect(await left()).toEqual([
      "Blijft, want actueel",
      "Wacht op het verzoek",
      "Werkgever",
      "Zij werkt daar",
    ]);
    await happen(db, id, { type: "CaseWithdrawn", actor: REQUESTER, ...when("2026-03-07T09:00:00Z") });
    await deleteExpired(db, daysLater(732), defaultPolicy);
    expect(await left()).not.toContain("Wacht op het verzoek");
    expect(await verify(db)).toMatchObject({ kind: "whole" });
  });

  it("forgets a file that nobody agreed to, with every row of it", async () => {
    const { db } = database;
    const id = await openImport(db, { source: "file", state: "preview", kind: "client", now: NOW });
    await stageCells(db, id, [{ number: 2, cells: ["1", "Jan de Vries"] }]);
    expect(await deleteExpired(db, daysLater(7), defaultPolicy)).toMatchObject({ relationImports: 0 });
    expect(await deleteExpired(db, daysLater(8), defaultPolicy)).toMatchObject({ relationImports: 1 });
    expect(await findImport(db, id)).toMatchObject({ state: "discarded" });
    expect(await db.selectFrom("relation_import_rows").selectAll().execute()).toEqual([]);
  });
});

describe("proof of identity that nobody judged", () => {
  async function withProof(): Promise<string> {
    const { id: caseId } = await fileCase(database.db);
    const answer = { station: "identity", kind: "answer", body: { text: "Geboren op 1 mei." } } as const;
    await keepContent(database.db, { caseId, ...answer, frozen: true });
    await upload({ caseId }, "identity");
    return caseId;
  }
  const left = async (caseId: string) => ({
    files: (await filesOf(database.db, caseId)).length,
    answers: (await contentOf(database.db, caseId, { station: "identity" })).filter(({ body }) => body)
      .length,
  });

  it("goes at once with its case, after a lapse when a late answer is no longer to be expected", async () => {
    const withdrawn = await withProof();
    const withdrawal = { type: "CaseWithdrawn", actor: REQUESTER, ...when("2026-03-05T10:00:00Z") } as const;
    await happen(database.db, withdrawn, withdrawal);
    const lapsed = await withProof();
    const lapse = { closed_as: "lapsed", closed_on: "2026-03-05" } as const;
    await database.db.updateTable("cases").set(lapse).where("id", "=", lapsed).execute();
    const open = await withProof();

    expect(await deleteExpired(database.db, daysLater(42), defaultPolicy)).toMatchObject({ proofs: 2 });
    expect(await left(withdrawn)).toEqual({ files: 0, answers: 0 });
    expect(await left(lapsed)).toEqual({ files: 1, answers: 1 });
    expect(await deleteExpired(database.db, daysLater(43), defaultPolicy)).toMatchObject({ proofs: 2 });
    expect(await left(lapsed)).toEqual({ files: 0, answers: 0 });
    expect(await left(open)).toEqual({ files: 1, answers: 1 });
  });
});
