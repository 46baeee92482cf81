import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { optOut } from "../../../app/commands/opt-out/opt-out.server";
import { restoreSubscription } from "../../../app/commands/opt-out/restore-subscription.server";
import { mailingSystemsOf } from "../../../app/mail/mailing-systems";
import { carryOut, MOST_ATTEMPTS } from "../../../app/worker/carry-out.server";
import type { Worker } from "../../../app/worker/worker";
import { suppress, suppressedBrands } from "../../../db/suppressions";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { startResendServer, type TestResendServer } from "../../support/resend";
import { carryOutAll, effectOf, testWorker } from "../../support/worker";

let database: TestDatabase;
let resend: TestResendServer;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  resend = await startResendServer();
  worker = await testWorker(database, {
    mail: { transport: "resend", resend: { apiKey: "re_test_key", baseUrl: resend.baseUrl } },
  });
});
afterAll(async () => {
  await resend.stop();
  await database.drop();
});

const mailsTo = (email: string) => resend.mails.filter((mail) => mail.body.to === email);

async function optOutOf(email: string, using: Worker = worker, network = "192.0.2.1") {
  const organisation = await database.db.selectFrom("organisation").select("body").executeTakeFirstOrThrow();
  const { brands } = organisation.body as { brands: { id: string }[] };
  await optOut(database.db, {
    email,
    brands: brands.map((brand) => brand.id),
    everything: true,
    language: "nl",
    now: using.now(),
    network,
    secret: using.settings.sessionSecret,
    mailingSystems: mailingSystemsOf(using.settings.mail),
  });
  const { case_id: caseId } = await database.db
    .selectFrom("parties")
    .select("case_id")
    .where("email", "=", email)
    .orderBy("created_at", "desc")
    .executeTakeFirstOrThrow();
  return caseId;
}

const caseRow = (id: string) =>
  database.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("an opt-out", () => {
  it("stops the mailing platform, closes itself and is confirmed, with a way back that works", async () => {
    const caseId = await optOutOf("stop@example.nl");
    await carryOutAll(worker, caseId);
    expect(resend.contacts.get("stop@example.nl")).toBe(true);
    expect(await caseRow(caseId)).toMatchObject({ closed_as: "stopped", outcome: "granted" });
    const [mail] = mailsTo("stop@example.nl");
    const token = /afmelden\/terug\/([A-Za-z0-9_-]{43})/.exec(String(mail?.body.text))?.[1] ?? "";
    expect(await suppressedBrands(database.db, "stop@example.nl")).not.toEqual([]);

    expect(await restoreSubscription(database.db, { token, now: worker.now() })).toBe("restored");
    await carryOutAll(worker, caseId);
    expect(resend.contacts.get("stop@example.nl")).toBe(false);
    expect(await suppressedBrands(database.db, "stop@example.nl")).toEqual([]);
  });

  it("keeps the way back out of what staff can read", async () => {
    const caseId = await optOutOf("way-back@example.nl");
    await carryOutAll(worker, caseId);
    const [letter] = await database.db
      .selectFrom("letters")
      .selectAll()
      .where("case_id", "=", caseId)
      .execute();
    const token = /terug\/([A-Za-z0-9_-]{43})/.exec(
      String(mailsTo("way-back@example.nl")[0]?.body.text),
    )?.[1];
    expect(token).toBeDefined();
    expect(`${letter?.html}${letter?.text}`).not.toContain(token);
  });

  it("shows staff a platform that does not answer, and closes when it did after all", async () => {
    const caseId = await optOutOf("deaf@example.nl");
    const push = await effectOf(database, caseId, "stop:resend-contacts");
    resend.hangUpNext(2);
    await expect(carryOut(worker, push.id, 1)).rejects.toThrow("no-answer");
    expect((await caseRow(caseId)).stage).toBe("execution.stopping");
    await carryOut(worker, push.id, MOST_ATTEMPTS);
    expect(await caseRow(caseId)).toMatchObject({ stage: "execution.failed", closed_as: null });
    await effectOf(database, caseId, "notice:system-failed:resend-contacts");

    await carryOut(worker, push.id, 1);
    expect(await caseRow(caseId)).toMatchObject({ closed_as: "stopped" });
  });

  it("is complete without a platform: the suppression list is the system", async () => {
    const plain = await testWorker(database);
    const caseId = await optOutOf("list@example.nl", plain);
    await carryOutAll(plain, caseId);
    expect(await caseRow(caseId)).toMatchObject({ closed_as: "stopped" });
  });

  it("holds against a way back that only now reaches the platform", async () => {
    const email = "again@example.nl";
    const first = await optOutOf(email);
    await carryOutAll(worker, first);
    const [mail] = mailsTo(email);
    const token = /afmelden\/terug\/([A-Za-z0-9_-]{43})/.exec(String(mail?.body.text))?.[1] ?? "";
    await restoreSubscription(database.db, { token, now: worker.now() });
    const back = await database.db
      .selectFrom("effects")
      .select("id")
      .where("case_id", "=", first)
      .where("type", "=", "restore-subscription")
      .executeTakeFirstOrThrow();
    resend.hangUpNext(2);
    await expect(carryOut(worker, back.id, 1)).rejects.toThrow("no-answer");

    await carryOutAll(worker, await optOutOf(email));
    expect(resend.contacts.get(email)).toBe(true);
    await carryOut(worker, back.id, 2);
    expect(resend.contacts.get(email)).toBe(true);
    const [left] = await database.db
      .selectFrom("effects")
      .select("state")
      .where("id", "=", back.id)
      .execute();
    expect(left).toEqual({ state: "done" });
  });

  it("from one brand holds when another brand may send again and the platform knows no topics", async () => {
    const email = "one-brand@example.nl";
    const first = await optOutOf(email);
    await carryOutAll(worker, first);
    const token = /terug\/([A-Za-z0-9_-]{43})/.exec(String(mailsTo(email)[0]?.body.text))?.[1] ?? "";
    await restoreSubscription(database.db, { token, now: worker.now() });
    await suppress(database.db, { address: email, brands: ["ilvo"], caseId: null, now: worker.now() });
    await carryOutAll(worker, first);
    expect(resend.contacts.get(email)).toBe(true);
  });

  it("mails one address once a day, however often somebody types it", async () => {
    const first = await optOutOf("bombed@example.nl");
    await carryOutAll(worker, first);
    const [mail] = mailsTo("bombed@example.nl");
    const token = /terug\/([A-Za-z0-9_-]{43})/.exec(String(mail?.body.text))?.[1] ?? "";
    await restoreSubscription(database.db, { token, now: worker.now() });
    const second = await optOutOf("bombed@example.nl");
    expect(second).not.toBe(first);
    await carryOutAll(worker, second);
    expect(mailsTo("bombed@example.nl")).toHaveLength(1);
    expect(await caseRow(second)).toMatchObject({ closed_as: "stopped" });
  });
});
