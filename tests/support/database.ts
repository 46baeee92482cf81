import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { inject } from "vitest";
import { connect } from "../../db/client";
import type { Database } from "../../db/schema";
import { asAdmin, TEMPLATE } from "./postgres";

export interface TestDatabase {
  /** With the rights of web and worker. */
  db: Kysely<Database>;
  /** With the rights of the owner: for what only migrations and tampering may do. */
  ownerDb: Kysely<Database>;
  /** Owner's address, for what opens connections of its own. */
  url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file, cloned from the migrated template in about 50 ms.
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await createTestDatabase(); });
 *     afterAll(() => database.drop());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = inject("postgresAdminUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin(
    adminUrl,
    `create database ${name} template ${TEMPLATE} owner privacyloket strategy file_copy`,
  );
  const url = ownerUrl(adminUrl, name);
  const app = connect(url, { as: "app" });
  const owner = connect(url, { as: "owner", max: 4 });
  return {
    db: app.db,
    ownerDb: owner.db,
    url,
    async drop() {
      await Promise.all([app.close(), owner.close()]);
      await asAdmin(adminUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Same server and password, but the owner's name and another database. */
function ownerUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = "privacyloket";
  url.pathname = `/${database}`;
  return url.href;
}
