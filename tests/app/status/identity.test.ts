import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowMaskedDocument, showDocument } from "../../../app/commands/identity/masked-document.server";
import { recordIdentity, rejectIdentity } from "../../../app/commands/identity/record-identity.server";
import { startCheck } from "../../../app/commands/identity/start-check.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { derivedCode } from "../../../app/derived-secret";
import { action as handIn, loader as handInPage } from "../../../app/routes/status/identity/hand-in/route";
import { action as enterCode, loader as identityPage } from "../../../app/routes/status/identity/route";
import type { Worker } from "../../../app/worker/worker";
import { filesOf } from "../../../db/content/files";
import { lettersOf } from "../../../db/content/letters";
import { methodRules } from "../../../workflows/identity/methods";
import { HANDLER, happen } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, VRIES } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { known } from "../../support/relations";
import { Visitor, went } from "../../support/visitor";
import { carryOutAll, TEST_SECRET, testWorker } from "../../support/worker";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  worker = await testWorker(database, { now: "2026-03-09T10:00:00Z" });
});
afterAll(() => database.drop());

const NOW = "2026-03-09T09:00:00.000Z";
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const desk = (who = BAKKER) => deskOf(database.db, who, NOW);

async function atIdentity() {
  const { db } = database;
  const caseId = await fileRequest(db, ACCESS);
  await assignHandler(desk(), await formOf(db, caseId), { handlerId: BAKKER.id });
  const { reference } = await caseRow(db, caseId);
  return { caseId, reference, visitor: await Visitor.of(worker, caseId) };
}

describe("the place to show who one is", () => {
  it("looks and answers alike whether or not anything was sent", async () => {
    const [without, sent] = [await atIdentity(), await atIdentity()];
    const relationId = await known(database.db, { name: "M. Jansen", phone: "0612345678" });
    await happen(database.db, sent.caseId, {
      type: "RelationMatched",
      relationId,
      reasons: ["client-number"],
      actor: HANDLER,
      at: NOW,
      on: "2026-03-09",
    });
    const form = await formOf(database.db, sent.caseId);
    const started = await startCheck(desk(), { ...form, method: "code-to-phone", reason: null });
    const pages = [without, sent].map(({ visitor, reference }) => visitor.ask(identityPage, { reference }));
    const [one, other] = (await Promise.all(pages)) as Record<string, unknown>[];
    expect({ ...one, reference: "" }).toEqual({ ...other, reference: "" });
    for (let tries = 0; tries < 6; tries += 1) {
      const answers = [without, sent].map(({ visitor, reference }) =>
        visitor.ask(enterCode, { reference }, { code: "abcdef" }),
      );
      const [first, second] = await Promise.all(answers);
      expect(first).toEqual(second);
      expect(first).toMatchObject({ data: { error: "wrong" } });
    }
    const { check } = started.cases[0]?.snapshot.context.identity ?? {};
    const code = derivedCode(TEST_SECRET, "identity", check?.id ?? "");
    expect(await sent.visitor.ask(enterCode, { reference: sent.reference }, { code })).toMatchObject({
      data: { error: "wrong" },
    });
  }, 60_000);

  it("is nobody else's, and is gone once it is known who asks", async () => {
    const { caseId, reference, visitor } = await atIdentity();
    const stranger = await Visitor.of(worker);
    expect(went(await stranger.ask(identityPage, { reference }))).toEqual([302, "/volgen?opnieuw"]);
    const form = await formOf(database.db, caseId);
    await recordIdentity(desk(), { ...form, method: "address-on-file", compared: true, on: "2026-03-09" });
    expect(went(await visitor.ask(identityPage, { reference }))).toEqual([302, `/volgen/${reference}`]);
  });
});

describe("a masked copy of an identity document", () => {
  const PNG = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const upload = (bytes: Uint8Array<ArrayBuffer> = new Uint8Array(PNG), name = "kopie.png") => {
    const form = new FormData();
    form.append("kopie", new File([bytes], name));
    return form;
  };

  async function handedIn() {
    const { db } = database;
    const opened = await atIdentity();
    const { caseId, reference, visitor } = opened;
    const reason = "De verzoeker woont in Chili, heeft geen camera en geen telefoon in het dossier.";
    await allowMaskedDocument(desk(VRIES), { ...(await formOf(db, caseId)), reason });
    const answer = await visitor.ask(handIn, { reference }, upload());
    expect(went(answer)).toEqual([302, `/volgen/${reference}?gedaan=kopie`]);
    return opened;
  }
  const look = async (caseId: string, who = BAKKER) =>
    showDocument(desk(who), { caseId, expectedPersonVersion: null });
  const rowsOf = async (caseId: string) => {
    const { db } = database;
    const file = await db
      .selectFrom("files")
      .selectAll()
      .where("case_id", "=", caseId)
      .executeTakeFirstOrThrow();
    const chunks = await db
      .selectFrom("file_chunks")
      .select("index")
      .where("file_id", "=", file.id)
      .execute();
    return { chunks: chunks.length, key: file.wrapped_key !== null, name: file.name };
  };

  it("is taken only after an approver allowed it, as a picture, once", async () => {
    const { reference, visitor } = await atIdentity();
    expect(went(await visitor.ask(handInPage, { reference }))).toEqual([
      302,
      `/volgen/${reference}/identiteit`,
    ]);
    expect(went(await visitor.ask(handIn, { reference }, upload()))).toEqual([
      302,
      `/volgen/${reference}/identiteit`,
    ]);
    const allowed = await handedIn();
    expect(await filesOf(database.db, allowed.caseId, { purpose: "identity" })).toHaveLength(1);
    expect(went(await allowed.visitor.ask(handIn, { reference: allowed.reference }, upload()))).toEqual([
      302,
      `/volgen/${allowed.reference}/identiteit`,
    ]);
  });

  it("is shown to one person once, and destroyed when it was approved: bytes, key and name", async () => {
    const { caseId } = await handedIn();
    expect(await rowsOf(caseId)).toEqual({ chunks: 1, key: true, name: "kopie.png" });
    await look(caseId);
    await expect(look(caseId)).rejects.toMatchObject({ code: "document-already-shown" });
    await expect(look(caseId, VRIES)).rejects.toMatchObject({ code: "document-already-shown" });
    const judged = async (who: typeof BAKKER) =>
      recordIdentity(desk(who), {
        ...(await formOf(database.db, caseId)),
        method: "masked-document",
        checked: methodRules("masked-document").checklist,
        on: "2026-03-09",
      });
    await expect(judged(VRIES)).rejects.toMatchObject({ code: "document-not-seen" });
    await judged(BAKKER);
    await carryOutAll(worker, caseId);
    expect(await rowsOf(caseId)).toEqual({ chunks: 0, key: false, name: null });
    expect(await caseRow(database.db, caseId)).toMatchObject({ level: 3, station: "handling" });
  });

  it("is destroyed when it was not masked, the requester is told, and may hand in another", async () => {
    const { caseId, reference, visitor } = await handedIn();
    await look(caseId);
    const form = await formOf(database.db, caseId);
    await rejectIdentity(desk(), { ...form, why: "unmasked", reason: "Foto en nummer waren te zien." });
    await carryOutAll(worker, caseId);
    expect(await rowsOf(caseId)).toEqual({ chunks: 0, key: false, name: null });
    const told = (await lettersOf(database.db, caseId)).find(({ name }) => name === "identity-rejected");
    expect(told?.text).toContain("vernietigd");
    expect(await visitor.ask(identityPage, { reference })).toMatchObject({ document: "wanted" });
  });

  it("is refused when it is no picture, and nothing of it stays", async () => {
    const { caseId, reference, visitor } = await handedIn();
    await look(caseId);
    const form = await formOf(database.db, caseId);
    await rejectIdentity(desk(), { ...form, why: "unreadable", reason: "Te donker." });
    const text = new TextEncoder().encode("geen foto");
    const answer = await visitor.ask(handIn, { reference }, upload(text, "kopie.png"));
    expect(answer).toMatchObject({ data: { error: "type" } });
    await carryOutAll(worker, caseId);
    expect(await filesOf(database.db, caseId)).toEqual([]);
  });
});
