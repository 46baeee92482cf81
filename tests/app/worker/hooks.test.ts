import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordReport } from "../../../app/routes/hooks/resend/record-report.server";
import { verifiedReport } from "../../../app/routes/hooks/resend/report.server";
import { action } from "../../../app/routes/hooks/resend/route";
import type { Worker } from "../../../app/worker/worker";
import { lettersOf } from "../../../db/content/letters";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { signWebhook, startResendServer, type TestResendServer, WEBHOOK_SECRET } from "../../support/resend";
import { carryOutAll, effectOf, fileCaseOf, testWorker } from "../../support/worker";

let database: TestDatabase;
let resend: TestResendServer;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  resend = await startResendServer();
  worker = await testWorker(database, {
    mail: {
      transport: "resend",
      resend: { apiKey: "re_test_key", baseUrl: resend.baseUrl, webhookSecret: WEBHOOK_SECRET },
    },
  });
});
afterAll(async () => {
  await resend.stop();
  await database.drop();
});

/** A letter that Resend took, and a report about it as they send it. */
async function sent(email: string) {
  const filed = await fileCaseOf(database, email);
  await carryOutAll(worker, filed.id);
  const effect = await effectOf(database, filed.id, "letter:received");
  const report = (type: string, more: Record<string, unknown> = {}) =>
    JSON.stringify({
      type,
      created_at: "2026-03-05T10:00:05Z",
      data: {
        email_id: "mail-1",
        message_id: "<theirs@resend.example>",
        to: [email],
        tags: { effect: effect.id },
        ...more,
      },
    });
  return { filed, effect, report };
}

function post(payload: string, headers: Record<string, string>) {
  const request = new Request("https://privacy.werkcontact.example/hooks/resend", {
    method: "POST",
    body: payload,
    headers,
  });
  const context = { db: database.db, settings: worker.settings, now: () => new Date() };
  return action({ request, context, params: {} } as unknown as Parameters<typeof action>[0]);
}

let hooks = 0;
const signed = (payload: string, id = `msg_${++hooks}`) => signWebhook(payload, { id });
const deliveryOf = async (caseId: string) => (await lettersOf(database.db, caseId))[0]?.delivery;

describe("a delivery report", () => {
  it("shows on the letter, and a later one does not take it back", async () => {
    const { filed, report } = await sent("delivered@example.nl");
    const delivered = report("email.delivered");
    expect((await post(delivered, signed(delivered))).status).toBe(200);
    expect(await deliveryOf(filed.id)).toBe("delivered");
  });

  it("tells staff once that a mail did not arrive, however often it is repeated", async () => {
    const { filed, report } = await sent("bounced@example.nl");
    const bounced = report("email.bounced", {
      bounce: { type: "Permanent", subType: "General", message: "bounced@" },
    });
    const headers = signed(bounced);
    for (let time = 0; time < 3; time += 1) expect((await post(bounced, headers)).status).toBe(200);
    const [letter] = await lettersOf(database.db, filed.id);
    expect(letter).toMatchObject({ delivery: "bounced", delivery_code: "permanent-general" });
    const notices = await database.db
      .selectFrom("effects")
      .select("key")
      .where("case_id", "=", filed.id)
      .where("key", "like", "notice:bounced:%")
      .execute();
    expect(notices).toEqual([{ key: `notice:bounced:${letter?.id}` }]);
  });

  it("is refused when forged, changed or old", async () => {
    const { filed, report } = await sent("forged@example.nl");
    const bounced = report("email.bounced");
    const forged = signWebhook(bounced, {
      secret: `whsec_${Buffer.from("another secret").toString("base64")}`,
    });
    expect((await post(bounced, forged)).status).toBe(401);
    expect((await post(bounced.replace("bounced", "delivered"), signed(bounced))).status).toBe(401);
    const old = signWebhook(bounced, { at: new Date(Date.now() - 10 * 60_000) });
    expect((await post(bounced, old)).status).toBe(401);
    expect((await post(bounced, {})).status).toBe(401);
    expect(await deliveryOf(filed.id)).toBe("accepted");
  });

  it("is taken and ignored when it is about nothing of ours", async () => {
    for (const about of [
      { type: "email.delivered", data: { email_id: "x", tags: { effect: crypto.randomUUID() } } },
      { type: "email.delivered", data: { email_id: "x", tags: { effect: "' or true --" } } },
      { type: "email.opened", data: { email_id: "x" } },
      { type: "contact.created", data: { id: "x" } },
    ]) {
      const payload = JSON.stringify(about);
      expect((await post(payload, signed(payload))).status).toBe(200);
    }
  });

  it("does not exist where no secret is set", async () => {
    const plain = await testWorker(database);
    const request = new Request("https://x.example/hooks/resend", { method: "POST", body: "{}" });
    const context = { db: database.db, settings: plain.settings, now: () => new Date() };
    const answer = await action({ request, context, params: {} } as unknown as Parameters<typeof action>[0]);
    expect(answer.status).toBe(404);
  });

  it("does nothing twice when two copies arrive at once", async () => {
    const { report } = await sent("twice@example.nl");
    const payload = report("email.bounced");
    const headers = signed(payload);
    const parsed = verifiedReport(payload, new Headers(headers), WEBHOOK_SECRET);
    if (!parsed || parsed === "forged") throw new Error("the signature does not hold");
    await Promise.all([1, 2, 3].map(() => recordReport(database.db, parsed, worker.now())));
    const { count } = await database.db
      .selectFrom("hook_receipts")
      .select((row) => row.fn.countAll().as("count"))
      .where("id", "=", parsed.id)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(1);
  });
});
