import fs from "node:fs";
import pg from "pg";
import { connect } from "../../db/client";
import { type EmbeddedPostgres, startPostgres } from "../../db/embedded";
import { migrate } from "../../db/migrate";
import { makeDataDir } from "./data-dir";

/** The migrated, empty database that tests clone. It is the embedded server's own database. */
export const TEMPLATE = "privacyloket";

/** A throw-away Postgres whose database is migrated and then closed to connections, as cloning demands. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir();
  const postgres = await startPostgres({ dataDir, durable: false });
  try {
    const owner = connect(postgres.url, { as: "owner" });
    await migrate(owner).finally(() => owner.close());
    await asAdmin(postgres.adminUrl, `alter database ${TEMPLATE} allow_connections false`);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs one statement as superuser, outside any test database. */
export async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
