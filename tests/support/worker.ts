import { createLog } from "../../app/logging.server";
import { createTransport } from "../../app/mail/transport.server";
import type { MailSettings, Settings } from "../../app/settings.server";
import { carryOut } from "../../app/worker/carry-out.server";
import type { Worker } from "../../app/worker/worker";
import { keepParties } from "../../db/content/parties";
import { seedOrganisation } from "../../db/seed/organisation";
import { fileCase } from "./cases";
import type { TestDatabase } from "./database";

export const TEST_SECRET = "a secret for tests that is long enough";

/** Settings as a process has them; the mail part as the test needs it. */
export function testSettings(mail: Partial<MailSettings> = {}): Settings {
  return {
    port: 0,
    host: "127.0.0.1",
    origin: "https://privacy.werkcontact.example",
    dataDir: "/nonexistent",
    database: { mode: "embedded" },
    mail: { transport: "mailbox", from: "Privacyloket <privacy@werkcontact.example>", ...mail },
    sms: "mailbox",
    sessionSecret: TEST_SECRET,
    fileKeys: [Buffer.alloc(32, 7).toString("base64")],
    logLevel: "silent",
    proofOfWork: "pressure",
    trustProxy: 0,
  };
}

/** A worker that carries out what the test tells it to, at the time of the test. */
export async function testWorker(
  { db }: TestDatabase,
  { mail = {}, now = "2026-03-05T10:00:00Z" }: { mail?: Partial<MailSettings>; now?: string } = {},
): Promise<Worker> {
  await seedOrganisation(db, new Date(now));
  const settings = testSettings(mail);
  const transport = createTransport(settings.mail, db);
  return { db, settings, log: createLog("silent"), transport, now: () => new Date(now) };
}

/** A filed case whose requester can be written to. */
export function fileCaseOf(
  { db }: Pick<TestDatabase, "db">,
  email: string,
  details: Parameters<typeof fileCase>[1] = {},
) {
  // One transaction, as in life: a running worker takes up the first effect the moment it is committed.
  return db.transaction().execute(async (trx) => {
    const filed = await fileCase(trx, details);
    await keepParties(trx, [{ caseId: filed.id, role: "requester", name: "Anna Jansen", email }]);
    return filed;
  });
}

export const effectOf = ({ db }: Pick<TestDatabase, "db">, caseId: string, key: string) =>
  db
    .selectFrom("effects")
    .selectAll()
    .where("case_id", "=", caseId)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();

/** Carries out every effect of a case that waits, oldest first, and what they bring about in turn. */
export async function carryOutAll(worker: Worker, caseId: string): Promise<void> {
  for (;;) {
    const next = await worker.db
      .selectFrom("effects")
      .select("id")
      .where("case_id", "=", caseId)
      .where("state", "=", "pending")
      .where("attempts", "=", 0)
      .orderBy("created_at")
      .limit(1)
      .executeTakeFirst();
    if (!next) return;
    await carryOut(worker, next.id, 1).catch(() => undefined);
  }
}
