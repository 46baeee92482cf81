import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawCodeLetter } from "../../../app/commands/identity/code-letter.server";
import { enterIdentityCode } from "../../../app/commands/identity/enter-code.server";
import { checkMandate, tellSubject } from "../../../app/commands/identity/mandate.server";
import { newPickupCode } from "../../../app/commands/identity/new-pickup-code.server";
import { recordIdentity } from "../../../app/commands/identity/record-identity.server";
import { startCheck } from "../../../app/commands/identity/start-check.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { derivedCode, derivedPickupCode } from "../../../app/derived-secret";
import { action, loader } from "../../../app/routes/staff/case/pickup-code/route";
import type { Worker } from "../../../app/worker/worker";
import { issueCode, tryCode } from "../../../db/codes";
import { findRequesterSession, openRequesterSession } from "../../../db/requester-sessions";
import type { IdentityMethod } from "../../../workflows/events/identity";
import { methodRules } from "../../../workflows/identity/methods";
import { happen } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, takeUp } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext, thrownBy } from "../../support/desk";
import { readPdf } from "../../support/pdf";
import { known } from "../../support/relations";
import { carryOutAll, TEST_SECRET as secret, testWorker } from "../../support/worker";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  worker = await testWorker(database, { now: "2026-03-12T09:00:00.000Z" });
});
afterAll(() => database.drop());

const NOW = new Date("2026-03-12T09:00:00.000Z");
const EARLIER = "2026-03-06T09:00:00.000Z";
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const atDesk = (at = NOW.toISOString()) => deskOf(database.db, BAKKER, at);
const give = (caseId: string, anew: Parameters<typeof newPickupCode>[1]["anew"] = null) =>
  newPickupCode(atDesk(), { caseId, anew });
const attempt = (caseId: string, code: string | null, purpose: "pickup" | "pickup-subject" = "pickup") =>
  tryCode(database.db, { caseId, purpose, now: NOW, secret, code: code ?? "" });
const seen = (method: IdentityMethod) => ({ method, checked: [...methodRules(method).checklist] });

interface Mandated {
  answerTo: "subject" | "representative";
  email: string;
  address: string;
}

/** A case that Bakker took up, of somebody in the register. */
async function takenUp(onFile: Parameters<typeof known>[1] = { name: "M. Jansen" }) {
  const { db } = database;
  const caseId = await fileRequest(db, ACCESS, { channel: "letter" });
  await assignHandler(atDesk(EARLIER), await formOf(db, caseId), { handlerId: BAKKER.id });
  const relationId = await known(db, onFile);
  await happen(db, caseId, {
    type: "RelationMatched",
    actor: { type: "staff", id: BAKKER.id, roles: BAKKER.roles },
    at: EARLIER,
    on: "2026-03-06",
    relationId,
    reasons: ["client-number"],
  });
  return { caseId, relationId };
}

async function recognised(caseId: string, method: IdentityMethod): Promise<void> {
  const form = await formOf(database.db, caseId);
  const reason = "De verzoeker kwam hier zelf mee.";
  await recordIdentity(atDesk(EARLIER), { ...form, ...seen(method), reason, on: "2026-03-06" });
}

async function recognisedByCode(caseId: string, method: IdentityMethod): Promise<void> {
  const form = await formOf(database.db, caseId);
  const { cases } = await startCheck(atDesk(EARLIER), { ...form, method, reason: "Het kan niet anders." });
  const checkId = cases[0]?.snapshot.context.identity.check?.id ?? "";
  const code = derivedCode(secret, "identity", checkId);
  const typed = { caseId, code, secret, network: "192.0.2.7" };
  const now = new Date("2026-03-07T09:00:00Z");
  expect(await enterIdentityCode({ db: database.db, now }, typed)).toEqual({ kind: "right" });
}

const sms = (to: string) =>
  database.db.selectFrom("mailbox").select("text").where("recipient", "=", to).orderBy("at").execute();

describe("a new pickup code", () => {
  it("is told in the conversation to whoever was recognised in one", async () => {
    const { caseId } = await takenUp();
    await recognised(caseId, "at-office");
    const given = await give(caseId);
    expect(given).toMatchObject({ over: "hand-over", code: expect.stringMatching(/^\w{3}(-\w{3}){3}$/) });
    expect(await attempt(caseId, given.code)).toBe("right");
    const row = await caseRow(database.db, caseId);
    expect(row.closed_on).toBeNull();
  });

  it("goes by text message to whoever was recognised by one, and shows to nobody at the desk", async () => {
    const { caseId } = await takenUp({ name: "M. Jansen", phone: "06 - 11 22 33 44" });
    await recognisedByCode(caseId, "code-to-phone");
    const given = await give(caseId);
    expect(given).toMatchObject({ over: "sms", code: null });
    await carryOutAll(worker, caseId);
    const code = derivedPickupCode(secret, given.codeId);
    expect((await sms("+31611223344")).at(-1)?.text).toContain(code);
    expect(await attempt(caseId, code)).toBe("right");
  });

  it("goes by letter to whoever was recognised by one, on the day it is made", async () => {
    const { caseId } = await takenUp({ name: "M. Jansen", address: "Kerkstraat 1\n1234 AB Ons Dorp" });
    await recognisedByCode(caseId, "code-by-letter");
    const given = await give(caseId);
    const letter = await drawCodeLetter(atDesk(), caseId, given.codeId);
    const code = derivedPickupCode(secret, given.codeId);
    expect(readPdf(letter as Buffer).text).toContain(code);
    expect(await attempt(caseId, code)).toBe("right");
    expect(await drawCodeLetter(atDesk("2026-03-13T09:00:00Z"), caseId, given.codeId)).toBeNull();
  });

  it("goes nowhere when what proved identity changed since", async () => {
    const { caseId, relationId } = await takenUp({ name: "M. Jansen", phone: "0611223344" });
    await recognisedByCode(caseId, "code-to-phone");
    const changed = { phone: "0699999999", contact_changed_on: "2026-03-10" };
    await database.db.updateTable("relations").set(changed).where("id", "=", relationId).execute();
    await expect(give(caseId)).rejects.toMatchObject({ code: "contact-changed" });
  });

  it("does not follow a mail address: whoever is looked at anew gets it there", async () => {
    const { caseId } = await takenUp({ name: "M. Jansen", email: "m.jansen@voorbeeld.example" });
    await recognised(caseId, "address-on-file");
    await expect(give(caseId)).rejects.toMatchObject({ code: "pickup-code-other-channel" });
    await expect(give(caseId, { method: "at-office", checked: ["name"] })).rejects.toMatchObject({
      code: "checklist-incomplete",
    });
    const given = await give(caseId, { ...seen("at-office") });
    expect(await attempt(caseId, given.code)).toBe("right");
  });

  it("takes the place of the old one and ends open visits", async () => {
    const { db } = database;
    const { caseId } = await takenUp();
    await recognised(caseId, "at-office");
    const old = await issueCode(db, { caseId, purpose: "pickup", now: NOW, secret });
    const token = await openRequesterSession(db, { caseId, now: NOW });
    await give(caseId);
    expect(await attempt(caseId, old)).toBe("wrong");
    expect(await findRequesterSession(db, token, NOW)).toBeNull();
  });

  it("is not given before it is sure enough who asks, and the old one stays", async () => {
    const { db } = database;
    const { caseId } = await takenUp();
    const old = await issueCode(db, { caseId, purpose: "pickup", now: NOW, secret });
    const refused = expect(give(caseId, seen("at-office"))).rejects;
    await refused.toMatchObject({ code: "level-not-reached" });
    expect(await attempt(caseId, old)).toBe("right");
  });

  it("is not given on a case that needs little, when it would open one that needs more", async () => {
    const { db } = database;
    const accessId = await fileRequest(db, ACCESS);
    const questionId = await fileRequest(db, { kind: "question", question: "Wanneer bent u open?" });
    const link = { from_case_id: questionId, to_case_id: accessId, as: "same-form" } as const;
    await db.insertInto("case_links").values(link).execute();
    const refused = expect(give(questionId, seen("at-office"))).rejects;
    await refused.toMatchObject({ code: "level-not-reached" });
  });

  describe("of somebody for whom another asked", () => {
    const LAWYER = "advocaat@kantoor.example";
    const HOME = "Stationsweg 23\n8911 AG Leeuwarden";

    async function mandated({ answerTo = "subject", ...told }: Partial<Mandated> = {}) {
      const { db } = database;
      const caseId = await fileRequest(db, ACCESS, {
        capacity: "representative",
        requester: { name: "I. Vermeulen", email: LAWYER, address: "Advocatenlaan 1\n1000 AA Amsterdam" },
        subject: { name: "Bram Hoekstra", birthDate: "1968-09-12" },
        relation: "advocaat",
      });
      await takeUp(db, caseId);
      await checkMandate(atDesk(), {
        ...(await formOf(db, caseId)),
        basis: "lawyer",
        rights: ["access"],
        signedOn: "2026-03-01",
        validUntil: null,
        answerTo,
        freely: false,
        birthDate: null,
        data: "alles over het traject",
        seen: "Machtiging met handtekening; naam en datum vergeleken.",
      });
      const reach = { email: "", address: HOME, ...told };
      await tellSubject(atDesk(), { ...(await formOf(db, caseId)), ...reach });
      return caseId;
    }

    it("goes by letter to where they were told, and opens their page, not that of the other", async () => {
      const { db } = database;
      const caseId = await mandated();
      const theirs = await openRequesterSession(db, { caseId, reader: "subject", now: NOW });
      const lawyers = await openRequesterSession(db, { caseId, now: NOW });
      const given = await give(caseId);
      expect(given).toMatchObject({ reader: "subject", over: "letter", code: null });
      const letter = readPdf((await drawCodeLetter(atDesk(), caseId, given.codeId)) as Buffer);
      expect(letter.lines.map(({ text }) => text)).toEqual(
        expect.arrayContaining(["Bram Hoekstra", "Stationsweg 23"]),
      );
      expect(letter.text).toMatch(/namens u iets gevraagd/);
      expect(letter.text).not.toMatch(/Vermeulen|Advocatenlaan|U vroeg ons/);
      const code = derivedPickupCode(secret, given.codeId);
      expect(await attempt(caseId, code)).toBe("wrong");
      expect(await attempt(caseId, code, "pickup-subject")).toBe("right");
      expect(await findRequesterSession(db, theirs, NOW)).toBeNull();
      expect(await findRequesterSession(db, lawyers, NOW)).not.toBeNull();
    });

    it("never goes by e-mail, nor in a visit that may have been the other's; only to them, seen anew", async () => {
      const caseId = await mandated({ email: "bram@voorbeeld.example", address: "" });
      await expect(give(caseId)).rejects.toMatchObject({ code: "pickup-code-other-channel" });
      const given = await give(caseId, seen("video"));
      expect(given).toMatchObject({ reader: "subject", over: "hand-over" });
      expect(await attempt(caseId, given.code, "pickup-subject")).toBe("right");
    });

    it("is the other's when the mandate lets the answer go to them", async () => {
      const caseId = await mandated({ answerTo: "representative" });
      const given = await give(caseId, seen("at-office"));
      expect(given).toMatchObject({ reader: "requester" });
      expect(await attempt(caseId, given.code)).toBe("right");
      expect(await attempt(caseId, given.code, "pickup-subject")).toBe("wrong");
    });

    it("is said on its page to be theirs, and where it goes", async () => {
      const { reference } = await caseRow(database.db, await mandated());
      const context = staffContext(database, { now: NOW.toISOString() });
      const cookie = await cookieOf(context, (await hire(context, ["handler"])).email);
      const request = requestFor("/medewerkers/verzoeken", { cookie });
      expect(await loader({ request, context, params: { reference } })).toMatchObject({
        reader: "subject",
        mailed: false,
        channel: { over: "letter", where: "Stationsweg 23, 8911 AG Leeuwarden" },
      });
    });
  });

  it("is shown on its page to whoever works at the desk, not to an auditor", async () => {
    const { caseId } = await takenUp();
    await recognised(caseId, "at-office");
    const { reference } = await caseRow(database.db, caseId);
    const context = staffContext(database, { now: NOW.toISOString() });
    const asked = async (role: "handler" | "auditor", form?: Record<string, string>) => {
      const cookie = await cookieOf(context, (await hire(context, [role])).email);
      const request = requestFor("/medewerkers/verzoeken", { cookie, form });
      return { request, context, params: { reference } };
    };
    expect(await loader(await asked("handler"))).toMatchObject({
      enough: true,
      channel: { over: "hand-over" },
    });
    expect(await action(await asked("handler", {}))).toMatchObject({
      given: { code: expect.stringMatching(/^\w{3}(-\w{3}){3}$/) },
    });
    const auditor = await asked("auditor", {});
    expect((await thrownBy(() => action(auditor))).status).toBe(403);
  });
});
