import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readerOf } from "../../../app/commands/desk.server";
import { drawCodeLetter } from "../../../app/commands/identity/code-letter.server";
import { enterIdentityCode, enterToldCode } from "../../../app/commands/identity/enter-code.server";
import {
  allowMaskedDocument,
  proposeMaskedDocument,
} from "../../../app/commands/identity/masked-document.server";
import { findOnFile } from "../../../app/commands/identity/on-file.server";
import { recordHealthData, recordIdentity } from "../../../app/commands/identity/record-identity.server";
import { recordLetterPosted, startCheck } from "../../../app/commands/identity/start-check.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { derivedCode } from "../../../app/derived-secret";
import { findCaseFacts } from "../../../app/letters/case-facts.server";
import type { Worker } from "../../../app/worker/worker";
import { findVisibleById } from "../../../db/reader";
import { verify } from "../../../db/verify";
import type { IdentityMethod } from "../../../workflows/events/identity";
import { happen } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, VRIES } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { readPdf } from "../../support/pdf";
import { known } from "../../support/relations";
import { startSmsGateway } from "../../support/sms";
import { carryOutAll, TEST_SECRET as secret, testWorker } from "../../support/worker";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  worker = await testWorker(database, { now: "2026-03-09T10:00:00.000Z" });
});
afterAll(() => database.drop());

const NOW = "2026-03-09T09:00:00.000Z";
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const bakker = (at = NOW) => deskOf(database.db, BAKKER, at);
const ON_FILE = {
  name: "M. Jansen",
  email: "m.jansen@voorbeeld.example",
  phone: "06 1234 5678",
  address: "Kerkstraat 1\n1234 AB Ons Dorp",
};

/** A case that Bakker took up and matched to somebody in the register. */
async function matched(onFile: Partial<Parameters<typeof known>[1]> = {}, at = NOW) {
  const { db } = database;
  const caseId = await fileRequest(db, ACCESS);
  await assignHandler(bakker(at), await formOf(db, caseId), { handlerId: BAKKER.id });
  const relationId = await known(db, { ...ON_FILE, ...onFile });
  await match(caseId, relationId, at);
  return { caseId, relationId };
}

async function match(caseId: string, relationId: string, at = NOW): Promise<void> {
  await happen(database.db, caseId, {
    type: "RelationMatched",
    actor: { type: "staff", id: BAKKER.id, roles: BAKKER.roles },
    at,
    on: at.slice(0, 10),
    relationId,
    reasons: ["client-number"],
  });
}

async function start(
  caseId: string,
  method: IdentityMethod,
  reason: string | null = "Zo wil de verzoeker het.",
) {
  const form = await formOf(database.db, caseId);
  const { cases } = await startCheck(bakker(), { ...form, method, reason });
  const check = cases[0]?.snapshot.context.identity.check;
  return { checkId: check?.id ?? "", code: derivedCode(secret, "identity", check?.id ?? "") };
}

const type = (caseId: string, code: string, now = "2026-03-10T09:00:00Z", network = "192.0.2.7") =>
  enterIdentityCode({ db: database.db, now: new Date(now) }, { caseId, code, secret, network });
const stored = (caseId: string) =>
  database.db.selectFrom("events").selectAll().where("case_id", "=", caseId).orderBy("seq").execute();
const mails = (to: string) =>
  database.db.selectFrom("mailbox").selectAll().where("recipient", "=", to).orderBy("at").execute();
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe("a masked copy that a handler proposes", () => {
  const REASON = "Mevrouw is verhuisd, heeft geen telefoon en kan niet langskomen.";
  const elsewhere = { ...VRIES, id: "elders", team: "holland", privacyOfficer: false };

  it("shows the case to an approver of another team, who then allows it without breaking the glass", async () => {
    const { db } = database;
    const { caseId } = await matched();
    const desk = deskOf(db, elsewhere, NOW);
    const sees = async () => (await findVisibleById(db, caseId, readerOf(desk)))?.ground ?? null;
    const allow = async () => allowMaskedDocument(desk, { ...(await formOf(db, caseId)), reason: REASON });
    expect(await sees()).toBeNull();
    await expect(allow()).rejects.toMatchObject({ name: "CaseNotFound" });
    await proposeMaskedDocument(bakker(), { ...(await formOf(db, caseId)), reason: REASON });
    expect(await sees()).toBe("signature");
    await allow();
    const { snapshot, awaits_signature_of: awaits } = await caseRow(db, caseId);
    expect(snapshot.context.identity).toMatchObject({ maskedProposed: false, maskedAllowed: true });
    expect(awaits).toBeNull();
    expect(await sees()).toBeNull();
  });
});

describe("the confirmed address that is on file", () => {
  const record = async (caseId: string, compared = false) =>
    recordIdentity(bakker(), {
      ...(await formOf(database.db, caseId)),
      method: "address-on-file",
      compared,
      on: "2026-03-09",
    });

  it("is recorded with one click when it is the address in the register", async () => {
    const { caseId } = await matched();
    await record(caseId);
    expect(await caseRow(database.db, caseId)).toMatchObject({ level: 2, station: "handling" });
  });

  it("is not when the register has another address, however well the name fits", async () => {
    const { caseId } = await matched({ email: "ander@voorbeeld.example" });
    await expect(record(caseId, true)).rejects.toMatchObject({ code: "not-on-file" });
  });

  it("is not when contact details changed in the thirty days before the case", async () => {
    const { caseId } = await matched({ contact_changed_on: "2026-02-20" });
    await expect(record(caseId)).rejects.toMatchObject({ code: "contact-changed" });
  });

  it("without a match is compared by hand, and said to be", async () => {
    const caseId = await fileRequest(database.db, ACCESS);
    await assignHandler(bakker(), await formOf(database.db, caseId), { handlerId: BAKKER.id });
    await expect(record(caseId)).rejects.toMatchObject({ code: "not-on-file" });
    await record(caseId, true);
    expect((await caseRow(database.db, caseId)).level).toBe(2);
  });
});

describe("a code to the telephone on file", () => {
  it("reaches it as a text message, and typed on the status page it proves level 2", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    await carryOutAll(worker, caseId);
    expect((await mails("+31612345678")).at(-1)).toMatchObject({ subject: "Sms" });
    expect((await mails("+31612345678")).at(-1)?.text).toContain(code);
    expect(await type(caseId, code)).toEqual({ kind: "right" });
    expect(await caseRow(database.db, caseId)).toMatchObject({ level: 2, station: "handling" });
    const confirmed = (await stored(caseId)).find((event) => event.type === "IdentityConfirmed");
    expect(confirmed).toMatchObject({
      actor: { type: "requester" },
      data: { method: "code-to-phone", level: 2 },
    });
  });

  it("goes through a real gateway, once, and only for the check that is open", async () => {
    const gateway = await startSmsGateway();
    const sms = { url: gateway.url, token: "een geheim token", from: "Loket" };
    const through = { ...worker, settings: { ...worker.settings, sms } };
    const { caseId } = await matched();
    await start(caseId, "code-to-phone");
    const { code } = await start(caseId, "code-to-phone");
    await carryOutAll(through, caseId);
    expect(gateway.taken.map(({ to }) => to)).toEqual(["+31612345678"]);
    expect(gateway.taken[0]?.text).toContain(code);
    await gateway.stop();
  });

  it("is stored nowhere but as a hash", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    const { db } = database;
    const rows = await Promise.all([
      db.selectFrom("events").selectAll().where("case_id", "=", caseId).execute(),
      db.selectFrom("effects").selectAll().where("case_id", "=", caseId).execute(),
      db.selectFrom("codes").selectAll().where("case_id", "=", caseId).execute(),
    ]);
    expect(JSON.stringify(rows)).not.toContain(`"${code}"`);
  });

  it("is dead after five wrong tries; then a new one is needed, and the handler hears of it", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    for (const left of [4, 3, 2, 1])
      expect(await type(caseId, wrongFor(code))).toEqual({ kind: "wrong", left });
    expect(await type(caseId, wrongFor(code))).toEqual({ kind: "spent" });
    expect(await type(caseId, code)).toEqual({ kind: "no-check" });
    const failed = (await stored(caseId)).at(-1);
    expect(failed).toMatchObject({ type: "IdentityCheckFailed", data: { why: "too-many-tries" } });
    const again = await start(caseId, "code-to-phone");
    expect(await type(caseId, again.code)).toEqual({ kind: "right" });
  });

  it("belongs to its case and its check", async () => {
    const [first, second] = [await matched(), await matched()];
    const { code: old } = await start(first.caseId, "code-to-phone");
    const { code } = await start(first.caseId, "code-to-phone");
    const other = await start(second.caseId, "code-to-phone");
    expect(await type(first.caseId, other.code)).toMatchObject({ kind: "wrong" });
    expect(await type(first.caseId, old)).toMatchObject({ kind: "wrong" });
    expect(await type(first.caseId, code)).toEqual({ kind: "right" });
    expect(await type(first.caseId, code)).toEqual({ kind: "no-check" });
  });

  it("expires, and a network that tries many is stopped", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    expect(await type(caseId, code, "2026-03-12T10:00:00Z")).toEqual({ kind: "expired" });
    const answers: string[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const { caseId: each } = await matched();
      for (let index = 0; index < 14; index += 1) {
        answers.push((await type(each, "000000", "2026-03-11T09:30:00Z", "198.51.100.9")).kind);
      }
    }
    expect(answers.at(-1)).toBe("too-often");
    expect(answers.slice(0, 40)).not.toContain("too-often");
  }, 60_000);

  it("is void when the case turns out to be about somebody else", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    await match(caseId, await known(database.db, { name: "M. Janssen" }), "2026-03-09T11:00:00.000Z");
    expect(await type(caseId, code)).toEqual({ kind: "no-check" });
  });

  it("is not sent more than five times a day, nor where nothing is on file", async () => {
    const { caseId } = await matched();
    for (let index = 0; index < 5; index += 1) await start(caseId, "code-to-phone");
    await expect(start(caseId, "code-to-phone")).rejects.toMatchObject({ code: "too-many-codes" });
    const { caseId: without } = await matched({ phone: null });
    await expect(start(without, "code-to-phone")).rejects.toMatchObject({ code: "not-on-file" });
  });

  it("past a less intrusive way, or to a number that changed lately, has a reason written down", async () => {
    const { caseId } = await matched();
    await expect(start(caseId, "code-to-phone", null)).rejects.toMatchObject({
      code: "step-up-needs-reason",
    });
    const { caseId: changed } = await matched({ contact_changed_on: "2026-03-01" });
    await expect(start(changed, "code-to-phone", null)).rejects.toMatchObject({ code: "contact-changed" });
    await start(changed, "code-to-phone", "Het nummer is op kantoor gewijzigd, met legitimatie.");
  });

  it("is no way to reach health data", async () => {
    const { caseId } = await matched();
    const { code } = await start(caseId, "code-to-phone");
    await recordHealthData(bakker(), { ...(await formOf(database.db, caseId)), involved: true });
    await expect(start(caseId, "code-to-phone")).rejects.toMatchObject({ code: "method-too-weak" });
    expect(await type(caseId, code)).toEqual({ kind: "right" });
    expect(await caseRow(database.db, caseId)).toMatchObject({
      station: "identity",
      level: 2,
      required_level: 3,
    });
  });
});

describe("a code to the address on file", () => {
  it("is mailed there, not to whoever asks", async () => {
    const { caseId } = await matched({ email: "vertrouwd@voorbeeld.example" });
    const { code } = await start(caseId, "address-on-file", null);
    await carryOutAll(worker, caseId);
    expect((await mails("vertrouwd@voorbeeld.example")).at(-1)?.text).toContain(code);
    expect((await mails("m.jansen@voorbeeld.example")).some(({ text }) => text?.includes(code))).toBe(false);
    expect(await type(caseId, code)).toEqual({ kind: "right" });
  });

  it("goes by letter to the door on file; what was posted is not drawn again", async () => {
    const { caseId } = await matched({ email: null, phone: null });
    const { checkId, code } = await start(caseId, "code-by-letter", null);
    const letter = readPdf((await drawCodeLetter(bakker(), caseId, checkId)) as Buffer);
    expect(letter.lines.map(({ text }) => text)).toEqual(expect.arrayContaining([code, "Kerkstraat 1"]));
    await recordLetterPosted(bakker(), { ...(await formOf(database.db, caseId)), checkId, on: "2026-03-09" });
    expect(await drawCodeLetter(bakker(), caseId, checkId)).toBeNull();
    const answered = await type(caseId, code, "2026-03-20T09:00:00Z");
    expect(answered).toEqual({ kind: "right" });
    expect((await caseRow(database.db, caseId)).snapshot.context.identity.method).toBe("code-by-letter");
  });

  it("is told on the telephone by whoever has no status page, with the same five tries", async () => {
    const { caseId } = await matched({ email: null, phone: null });
    const { code } = await start(caseId, "code-by-letter", null);
    const told = async (typed: string) =>
      enterToldCode(bakker("2026-03-12T09:00:00.000Z"), {
        ...(await formOf(database.db, caseId)),
        code: typed,
      });
    expect(await told(wrongFor(code))).toEqual({ kind: "wrong", left: 4 });
    expect(await told(code)).toEqual({ kind: "right" });
    const confirmed = (await stored(caseId)).find((event) => event.type === "IdentityConfirmed");
    expect(confirmed).toMatchObject({ actor: { type: "staff", id: BAKKER.id } });
  });
});

describe("facts from the file", () => {
  const asked = ["employer", "counsellor", "start-date", "last-appointment"] as const;
  const answered = async (caseId: string, right: number) =>
    recordIdentity(bakker(), {
      ...(await formOf(database.db, caseId)),
      method: "facts-from-file",
      facts: { asked: [...asked], right },
      reason: "De verzoeker heeft geen telefoon en geen vast adres.",
      on: "2026-03-09",
    });

  it("are kept as how many were right of which questions, never as answers", async () => {
    const { caseId } = await matched();
    await answered(caseId, 3);
    const confirmed = (await stored(caseId)).find((event) => event.type === "IdentityConfirmed");
    expect(confirmed?.data).toMatchObject({ facts: { asked, right: 3 }, level: 2, evidence: [] });
  });

  it("are never an address or a number that changed shortly before the request", async () => {
    const { db } = database;
    const { caseId } = await matched({ contact_changed_on: "2026-03-01" });
    const { topics } = await findOnFile(db, await findCaseFacts(db, caseId), { sms: true, provider: null });
    expect(topics).toEqual(["client-number", "counsellor", "start-date", "last-appointment"]);
    const facts = { asked: ["phone" as const, "counsellor" as const, "start-date" as const], right: 3 };
    await expect(
      recordIdentity(bakker(), {
        ...(await formOf(db, caseId)),
        method: "facts-from-file",
        facts,
        on: "2026-03-09",
      }),
    ).rejects.toMatchObject({ code: "contact-changed" });
  });

  it("prove nothing when fewer than three were right: that is recorded, and nothing else", async () => {
    const { caseId } = await matched();
    await answered(caseId, 2);
    expect((await stored(caseId)).at(-1)).toMatchObject({
      type: "IdentityCheckFailed",
      data: { why: "facts-wrong", facts: { asked, right: 2 } },
    });
    expect((await caseRow(database.db, caseId)).level).toBe(1);
  });
});

it("an approver takes health data back, and everything still adds up", async () => {
  const { caseId } = await matched();
  await recordHealthData(bakker(), { ...(await formOf(database.db, caseId)), involved: true });
  const back = async (who: typeof BAKKER) =>
    recordHealthData(deskOf(database.db, who, NOW), {
      ...(await formOf(database.db, caseId)),
      involved: false,
    });
  await expect(back(BAKKER)).rejects.toMatchObject({ code: "not-the-signing-role" });
  await back(VRIES);
  expect(await caseRow(database.db, caseId)).toMatchObject({ required_level: 2 });
  expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole" });
});
