import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { carryOut, MOST_ATTEMPTS } from "../../../app/worker/carry-out.server";
import type { Worker } from "../../../app/worker/worker";
import { findToken } from "../../../db/codes";
import { keepContent } from "../../../db/content/keep";
import { keepFrozenLetter, lettersOf } from "../../../db/content/letters";
import { retryEffect } from "../../../db/effects";
import { HANDLER, happen, REQUESTER, SYSTEM, when } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { startSmtpServer, type TestSmtpServer } from "../../support/smtp";
import { carryOutAll, effectOf, fileCaseOf, testWorker } from "../../support/worker";

let database: TestDatabase;
let server: TestSmtpServer;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await startSmtpServer();
  worker = await testWorker(database, { mail: { transport: "smtp", smtpUrl: server.url } });
});
afterEach(() => server.refuseRecipients(null));
afterAll(async () => {
  await worker.transport.close();
  await server.stop();
  await database.drop();
});

const mailTo = (address: string) => server.delivered.filter((mail) => mail.to === address);
const unconfirmed = { addressConfirmed: false };

describe("a letter that the desk sends by itself", () => {
  it("leaves once, is kept with the case and noted as accepted", async () => {
    const filed = await fileCaseOf(database, "received@example.nl");
    await carryOutAll(worker, filed.id);
    const effect = await effectOf(database, filed.id, "letter:received");
    expect(effect).toMatchObject({ state: "done", attempts: 1, error_code: null });
    expect(mailTo("received@example.nl")).toMatchObject([
      { messageId: `<${effect.id}@werkcontact.example>`, subject: expect.stringContaining(filed.reference) },
    ]);
    expect(await lettersOf(database.db, filed.id)).toMatchObject([
      { name: "received", state: "published", delivery: "accepted", effect_id: effect.id },
    ]);
    await carryOut(worker, effect.id, 2);
    expect(mailTo("received@example.nl")).toHaveLength(1);
  });

  it("greets nobody by name and tells nothing before the address is confirmed", async () => {
    const filed = await fileCaseOf(database, "confirm@example.nl", unconfirmed);
    await carryOutAll(worker, filed.id);
    const [mail] = mailTo("confirm@example.nl");
    expect(mail?.text).not.toContain("Jansen");
    expect(mail?.text.toLowerCase()).not.toContain("inzage");
  });

  it("mails a link that confirms, and keeps a copy without it", async () => {
    const filed = await fileCaseOf(database, "link@example.nl", unconfirmed);
    await carryOutAll(worker, filed.id);
    const token = /bevestigen\/([A-Za-z0-9_-]{43})/.exec(mailTo("link@example.nl")[0]?.text ?? "")?.[1] ?? "";
    const found = await findToken(database.db, { purpose: "confirm", token, now: worker.now() });
    expect(found).toEqual({ caseId: filed.id, usedAt: null });
    const [kept] = await lettersOf(database.db, filed.id);
    expect(`${kept?.html}${kept?.text}`).not.toContain(token);
  });

  it("speaks once for all cases of one form", async () => {
    const first = await fileCaseOf(database, "several@example.nl");
    const linked = { caseId: first.id, as: "same-form" } as const;
    const second = await fileCaseOf(database, "several@example.nl", { kind: "erasure", linked });
    await carryOutAll(worker, second.id);
    await carryOutAll(worker, first.id);
    const mails = mailTo("several@example.nl");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(first.reference);
    expect(mails[0]?.text).toContain(second.reference);
  });

  it("does not remind of a question that was answered meanwhile", async () => {
    const filed = await fileCaseOf(database, "answered@example.nl", unconfirmed);
    await happen(database.db, filed.id, {
      type: "AddressReminderDue",
      actor: SYSTEM,
      ...when("2026-03-07T08:00:00Z"),
      number: 1,
    });
    await happen(database.db, filed.id, {
      type: "AddressConfirmed",
      actor: REQUESTER,
      ...when("2026-03-07T08:01:00Z"),
      by: "link",
    });
    const reminder = await effectOf(database, filed.id, "letter:confirm-address:reminder-1");
    await carryOut(worker, reminder.id, 1);
    expect(mailTo("answered@example.nl")).toHaveLength(0);
    expect(await effectOf(database, filed.id, reminder.key)).toMatchObject({ state: "done" });
  });
});

describe("when the mail server does not take it", () => {
  it("tries again later, under the same Message-ID and with the same link", async () => {
    const filed = await fileCaseOf(database, "later@example.nl", unconfirmed);
    const effect = await effectOf(database, filed.id, "letter:confirm-address");
    server.refuseNext(451);
    await expect(carryOut(worker, effect.id, 1)).rejects.toThrow("smtp-451");
    expect(await effectOf(database, filed.id, effect.key)).toMatchObject({
      state: "pending",
      attempts: 1,
      error_code: "smtp-451",
    });
    await carryOut(worker, effect.id, 2);
    expect(server.offered.filter((id) => id.includes(effect.id))).toHaveLength(2);
    expect(mailTo("later@example.nl")).toHaveLength(1);
    expect(await effectOf(database, filed.id, effect.key)).toMatchObject({ state: "done", error_code: null });
  });

  it("shows an address that does not exist, tells staff, and tries again when they say so", async () => {
    const filed = await fileCaseOf(database, "gone@example.nl");
    const effect = await effectOf(database, filed.id, "letter:received");
    server.refuseRecipients(550);
    await carryOut(worker, effect.id, 1);
    server.refuseRecipients(null);
    expect(await effectOf(database, filed.id, effect.key)).toMatchObject({
      state: "failed",
      error_code: "smtp-550",
    });
    expect(await lettersOf(database.db, filed.id)).toMatchObject([
      { delivery: "bounced", delivery_code: "smtp-550" },
    ]);
    await effectOf(database, filed.id, `notice:failed-effect:${effect.id}:1`);

    expect(await retryEffect(database.db, effect.id)).toBe(true);
    server.refuseRecipients(550);
    await carryOut(worker, effect.id, 1);
    server.refuseRecipients(null);
    await effectOf(database, filed.id, `notice:failed-effect:${effect.id}:2`);

    expect(await retryEffect(database.db, effect.id)).toBe(true);
    await carryOut(worker, effect.id, 1);
    expect(mailTo("gone@example.nl")).toHaveLength(1);
    expect(await effectOf(database, filed.id, effect.key)).toMatchObject({ state: "done" });
  });

  it("gives up after the last attempt", async () => {
    const filed = await fileCaseOf(database, "never@example.nl");
    const effect = await effectOf(database, filed.id, "letter:received");
    server.refuseNext(451);
    await carryOut(worker, effect.id, MOST_ATTEMPTS);
    expect(await effectOf(database, filed.id, effect.key)).toMatchObject({ state: "failed" });
  });

  it("repeats under the same name what was accepted and not yet marked", async () => {
    const filed = await fileCaseOf(database, "crash@example.nl");
    const effect = await effectOf(database, filed.id, "letter:received");
    await carryOut(worker, effect.id, 1);
    // A crash between the server's "250" and our mark leaves the row as it was.
    await database.db
      .updateTable("effects")
      .set({ state: "pending", done_at: null })
      .where("id", "=", effect.id)
      .execute();
    await carryOut(worker, effect.id, 2);
    const ids = mailTo("crash@example.nl").map((mail) => mail.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await lettersOf(database.db, filed.id)).toHaveLength(1);
  });

  it("writes no address into the job queue or the effect", async () => {
    const filed = await fileCaseOf(database, "secret@example.nl");
    const effect = await effectOf(database, filed.id, "letter:received");
    server.refuseRecipients(450);
    const refusal = await carryOut(worker, effect.id, 1).catch((error: Error) => error);
    expect(String(refusal)).not.toContain("secret@");
    expect(JSON.stringify(await effectOf(database, filed.id, effect.key))).not.toContain("secret@");
  });
});

describe("a letter that a person wrote", () => {
  async function asked(email: string, details: Parameters<typeof fileCaseOf>[2] = {}) {
    const filed = await fileCaseOf(database, email, details);
    const { letterId } = await keepFrozenLetter(database.db, {
      caseId: filed.id,
      name: "identity-asked",
      language: "nl",
      channel: details?.replyChannel === "post" ? "post" : "portal",
      subject: "Wij willen zeker weten dat u het bent",
      html: "<p>Uw verzoek om inzage in uw dossier</p>",
      text: "Uw verzoek om inzage in uw dossier",
      now: worker.now(),
    });
    const doubt = await keepContent(database.db, {
      caseId: filed.id,
      station: "identity",
      kind: "doubt",
      body: "Ander adres.",
    });
    const at = when("2026-03-06T09:00:00Z");
    await happen(database.db, filed.id, {
      type: "HandlerAssigned",
      actor: HANDLER,
      ...at,
      handlerId: "staff-handler",
    });
    const question = {
      questionId: "q1",
      ways: ["call-back", "at-office"] as ("call-back" | "at-office")[],
      doubt,
    };
    await happen(database.db, filed.id, {
      type: "IdentityAsked",
      actor: HANDLER,
      ...at,
      ...question,
      letterId,
    });
    await carryOutAll(worker, filed.id);
    const [letter] = (await lettersOf(database.db, filed.id)).filter((row) => row.id === letterId);
    return { filed, letter };
  }

  it("stays on the status page; mail only says that it is there", async () => {
    const { letter, filed } = await asked("portal@example.nl");
    expect(letter).toMatchObject({ state: "published", delivery: "accepted" });
    const notice = mailTo("portal@example.nl").at(-1);
    expect(notice?.subject).toContain(filed.reference);
    expect(`${notice?.html}${notice?.text}`.toLowerCase()).not.toMatch(/inzage|dossier/);
  });

  it("waits for staff when the requester wants paper", async () => {
    const { letter } = await asked("paper@example.nl", { replyChannel: "post" });
    expect(letter).toMatchObject({ state: "frozen", channel: "post", delivery: "none" });
    expect(mailTo("paper@example.nl").some((mail) => mail.text.includes("brief voor u klaar"))).toBe(false);
  });
});
