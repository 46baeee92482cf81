import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carryOut } from "../../../app/worker/carry-out.server";
import type { Worker } from "../../../app/worker/worker";
import { findLetter, lettersOf } from "../../../db/content/letters";
import { lettersForReader } from "../../../db/queries/status";
import { approvedAccess } from "../../support/approved";
import { happen, REQUESTER, SYSTEM, when } from "../../support/cases";
import { BAKKER, caseRow, openDesk, VRIES } from "../../support/casework";
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
afterAll(async () => {
  await worker.transport.close();
  await server.stop();
  await database.drop();
});

const mailTo = (address: string) => server.delivered.filter((mail) => mail.to === address);

/** Decisions that the requester can read on the status page. */
async function decisionsShown(caseId: string): Promise<string[]> {
  const letters = await lettersForReader(database.db, caseId, null);
  return letters.filter(({ name }) => name === "decision").map(({ id }) => id);
}

describe("an approved answer", () => {
  it("is given when the mail server took its notice, and only then", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "given@example.nl");
    const effect = await effectOf(database, caseId, `letter:decision:${letterId}`);
    server.refuseNext(451);
    await expect(carryOut(worker, effect.id, 1)).rejects.toThrow("smtp-451");
    expect(await caseRow(database.db, caseId)).toMatchObject({ stage: "reply", reply_given_on: null });
    expect(await decisionsShown(caseId)).toEqual([]);
    await carryOut(worker, effect.id, 2);
    expect(await decisionsShown(caseId)).toEqual([letterId]);
    expect(await caseRow(database.db, caseId)).toMatchObject({
      closed_as: "answered",
      reply_given_on: "2026-03-11",
    });
    expect(await findLetter(database.db, caseId, letterId)).toMatchObject({
      state: "published",
      delivery: "accepted",
    });
  });

  it("is read on the status page: the mail tells nothing of it", async () => {
    const { caseId } = await approvedAccess(database.db, "neutral@example.nl");
    await carryOutAll(worker, caseId);
    const notice = mailTo("neutral@example.nl").at(-1);
    expect(notice?.subject).toContain("brief voor u klaar");
    expect(`${notice?.text}${notice?.html}`).not.toMatch(/inzage|Testbureau|Jansen/);
  });

  it("is given once, also when a crash came between", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "once@example.nl");
    const effect = await effectOf(database, caseId, `letter:decision:${letterId}`);
    await carryOut(worker, effect.id, 1);
    const { version } = await caseRow(database.db, caseId);
    await database.db.updateTable("effects").set({ state: "pending" }).where("id", "=", effect.id).execute();
    await carryOut(worker, effect.id, 2);
    expect((await caseRow(database.db, caseId)).version).toBe(version);
  });

  it("does not leave when its approval expired before the mail server came back", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "expired@example.nl");
    const expired = { type: "ApprovalExpired", actor: SYSTEM, ...when("2026-03-20T09:00:00Z") } as const;
    await happen(database.db, caseId, expired);
    await carryOutAll(worker, caseId);
    expect(await effectOf(database, caseId, `letter:decision:${letterId}`)).toMatchObject({ state: "done" });
    expect((await findLetter(database.db, caseId, letterId))?.state).toBe("superseded");
    expect(mailTo("expired@example.nl").some((mail) => mail.subject.includes("brief"))).toBe(false);
    expect(await caseRow(database.db, caseId)).toMatchObject({ stage: "handling", reply_given_on: null });
  });

  it("is never read when it became void while the mail server was away", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "void@example.nl");
    const effect = await effectOf(database, caseId, `letter:decision:${letterId}`);
    server.refuseNext(451);
    await expect(carryOut(worker, effect.id, 1)).rejects.toThrow("smtp-451");
    const expired = { type: "ApprovalExpired", actor: SYSTEM, ...when("2026-03-20T09:00:00Z") } as const;
    await happen(database.db, caseId, expired);
    await carryOut(worker, effect.id, 2);
    expect(await decisionsShown(caseId)).toEqual([]);
  });

  it("does not leave when the requester withdrew before the mail server came back", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "withdrew@example.nl");
    const withdrawn = { type: "CaseWithdrawn", actor: REQUESTER, ...when("2026-03-11T09:30:00Z") } as const;
    await happen(database.db, caseId, withdrawn);
    const { id } = await effectOf(database, caseId, `letter:decision:${letterId}`);
    const before = mailTo("withdrew@example.nl").length;
    await carryOut(worker, id, 1);
    expect(mailTo("withdrew@example.nl")).toHaveLength(before);
    expect(await decisionsShown(caseId)).toEqual([]);
  });

  it("on paper waits for the post no longer when its case ends or its approval does", async () => {
    const ends = [
      { type: "ApprovalExpired", actor: SYSTEM, ...when("2026-03-20T09:00:00Z") },
      { type: "CaseWithdrawn", actor: REQUESTER, ...when("2026-03-11T09:30:00Z") },
    ] as const;
    for (const [index, end] of ends.entries()) {
      const paper = { replyChannel: "post" } as const;
      const { caseId, letterId } = await approvedAccess(database.db, `ends-${index}@example.nl`, paper);
      await happen(database.db, caseId, end);
      const waiting = await lettersOf(database.db, caseId);
      expect(waiting.map(({ id }) => id)).not.toContain(letterId);
    }
  });

  it("waits for the post when the requester wants paper", async () => {
    const { caseId, letterId } = await approvedAccess(database.db, "paper@example.nl", {
      replyChannel: "post",
    });
    await carryOutAll(worker, caseId);
    expect(await findLetter(database.db, caseId, letterId)).toMatchObject({
      state: "frozen",
      channel: "post",
    });
    expect(await caseRow(database.db, caseId)).toMatchObject({ stage: "reply", reply_given_on: null });
  });
});

describe("a notice to staff", () => {
  it("reaches who must sign, not who proposed, and holds no name", async () => {
    const { caseId, reference } = await approvedAccess(database.db, "notice@example.nl");
    await carryOutAll(worker, caseId);
    const toVries = mailTo(`${VRIES.id}@werkcontact.example`).filter((mail) => mail.text.includes(reference));
    const toBakker = mailTo(`${BAKKER.id}@werkcontact.example`).filter((mail) =>
      mail.text.includes(reference),
    );
    expect(toVries.map((mail) => mail.subject)).toEqual([
      `Een beslissing wacht op uw goedkeuring (${reference})`,
    ]);
    expect(toBakker.map((mail) => mail.subject)).not.toContain(
      `Een beslissing wacht op uw goedkeuring (${reference})`,
    );
    for (const mail of [...toVries, ...toBakker]) expect(`${mail.text}${mail.html}`).not.toContain("Jansen");
  });
});
