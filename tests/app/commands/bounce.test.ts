import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { correctAddress } from "../../../app/commands/handling/correct-address.server";
import { recordReturnedMail } from "../../../app/commands/reply/record-returned-mail.server";
import { sendAgain } from "../../../app/commands/reply/send-again.server";
import type { Worker } from "../../../app/worker/worker";
import { issueCode, tryCode } from "../../../db/codes";
import { findLetter, recordDelivery } from "../../../db/content/letters";
import { notesOf } from "../../../db/content/notes";
import { partiesOf } from "../../../db/content/parties";
import { findForSignIn } from "../../../db/queries/status";
import { findRequesterSession, openRequesterSession } from "../../../db/requester-sessions";
import { approvedAccess } from "../../support/approved";
import { BAKKER, caseRow, deskOf, formOf, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { startSmtpServer, type TestSmtpServer } from "../../support/smtp";
import { carryOutAll, effectOf, testWorker } from "../../support/worker";

let database: TestDatabase;
let server: TestSmtpServer;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  server = await startSmtpServer();
  const mail = { transport: "smtp", smtpUrl: server.url } as const;
  worker = await testWorker(database, { mail, now: "2026-03-11T10:00:00Z" });
});
afterEach(() => server.refuseRecipients(null));
afterAll(async () => {
  await worker.transport.close();
  await server.stop();
  await database.drop();
});

const NOW = new Date("2026-03-11T11:00:00.000Z");
const secret = "a secret for tests that is long enough";
const desk = () => deskOf(database.db, BAKKER, NOW.toISOString());

async function correct(caseId: string, email: string) {
  const requester = (await partiesOf(database.db, caseId)).find(({ role }) => role === "requester");
  const form = { partyId: requester?.id ?? "", email, address: "", reason: "Gebeld via het dossier." };
  await correctAddress(desk(), { ...(await formOf(database.db, caseId)), ...form });
  return requester;
}
const again = async (caseId: string, letterId: string) =>
  sendAgain(desk(), { ...(await formOf(database.db, caseId)), letterId });

describe("a corrected address", () => {
  it("takes the place of the wrong one and keeps everything else that is known", async () => {
    const { caseId, reference } = await approvedAccess(database.db, "tiepfout@example.nl");
    const before = await correct(caseId, "goed@example.nl");
    const [after] = await partiesOf(database.db, caseId);
    expect(after).toEqual({ ...before, email: "goed@example.nl", email_normalised: "goed@example.nl" });
    expect(await findForSignIn(database.db, reference, "goed@example.nl")).toMatchObject({ id: caseId });
    expect(await findForSignIn(database.db, reference, "tiepfout@example.nl")).toBeNull();
    expect(await notesOf(database.db, caseId)).toMatchObject([
      { by: BAKKER.id, text: "tiepfout@example.nl → goed@example.nl\nGebeld via het dossier." },
    ]);
  });

  it("shuts out whoever reads the wrong mailbox", async () => {
    const { db } = database;
    const { caseId } = await approvedAccess(db, "vreemde@example.nl");
    const code = await issueCode(db, { caseId, purpose: "status", now: NOW, secret });
    const token = await openRequesterSession(db, { caseId, now: NOW });
    await correct(caseId, "eigen@example.nl");
    expect(await findRequesterSession(db, token, NOW)).toBeNull();
    expect(await tryCode(db, { caseId, purpose: "status", now: NOW, secret, code })).toBe("wrong");
  });
});

describe("a letter that came back", () => {
  it("is mailed anew also when somebody found it in the mailbox of the sender", async () => {
    const { db } = database;
    const { caseId, letterId } = await approvedAccess(db, "terug@example.nl");
    const returned = async () => recordReturnedMail(desk(), { ...(await formOf(db, caseId)), letterId });
    await expect(returned()).rejects.toMatchObject({ code: "no-such-letter" });
    await carryOutAll(worker, caseId);
    await returned();
    expect(await findLetter(db, caseId, letterId)).toMatchObject({ delivery: "bounced" });
    await correct(caseId, "nieuw@example.nl");
    await again(caseId, letterId);
    await carryOutAll(worker, caseId);
    expect(server.delivered.filter(({ to }) => to === "nieuw@example.nl")).toHaveLength(1);
  });

  it("is mailed anew to the corrected address, and the answer is given then", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "weg@example.nl");
    server.refuseRecipients(550);
    await carryOutAll(worker, caseId);
    expect(await findLetter(database.db, caseId, letterId)).toMatchObject({ delivery: "bounced" });
    server.refuseRecipients(null);
    await correct(caseId, "hier@example.nl");
    await again(caseId, letterId);
    await carryOutAll(worker, caseId);
    expect(server.delivered.filter(({ to }) => to === "hier@example.nl")).toHaveLength(1);
    expect(await findLetter(database.db, caseId, letterId)).toMatchObject({ delivery: "accepted" });
    expect(await caseRow(database.db, caseId)).toMatchObject({ reply_given_on: "2026-03-11" });
    const first = await effectOf(database, caseId, `letter:decision:${letterId}`);
    expect(first.state).toBe("done");
  });

  it("is mailed anew also when the mail server took it first and reported later", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "later@example.nl");
    await carryOutAll(worker, caseId);
    const messageId = (await findLetter(database.db, caseId, letterId))?.message_id ?? "";
    await expect(again(caseId, letterId)).rejects.toMatchObject({ code: "no-such-letter" });
    await recordDelivery(database.db, { messageId, state: "bounced", at: NOW });
    const before = server.delivered.length;
    await again(caseId, letterId);
    await carryOutAll(worker, caseId);
    expect(server.delivered.length).toBeGreaterThan(before);
    const sent = await findLetter(database.db, caseId, letterId);
    expect(sent).toMatchObject({ delivery: "accepted" });
    expect(sent?.message_id).not.toBe(messageId);
  });
});
