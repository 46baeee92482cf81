import fs from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import type { Connection } from "../../db/client";
import { migrate } from "../../db/migrate";
import { seedOrganisation } from "../../db/seed/organisation";
import type { CommandContext } from "../cli/command";
import { seedDemo } from "../cli/seed/demo";

/**
 * Brings a database to what this program expects, whatever it was: migrated, and with organisation data to
 * answer from. Does nothing to one that is.
 * @param owner connected as owner
 * @returns the names of the migrations that ran now
 */
export async function prepareDatabase(owner: Connection, now: Date): Promise<string[]> {
  const migrations = await migrate(owner);
  await seedOrganisation(owner.db, now);
  return migrations;
}

/**
 * Prepares the embedded database, on the first run with demo data. Nobody can have filed anything before that
 * is done, so a first run that was killed half-way begins again from nothing.
 */
export async function prepareEmbedded(
  owner: Connection,
  { settings, log, say }: CommandContext,
  now: Date,
): Promise<void> {
  const progress = path.join(settings.dataDir, "demo-data");
  const reached = fs.existsSync(progress) ? fs.readFileSync(progress, "utf8") : "nothing";
  if (reached === "begun") await empty(owner);
  await migrate(owner);
  if (reached === "complete") return;

  say("First start: filling the database with demo data. This takes a moment.");
  fs.writeFileSync(progress, "begun");
  await seedDemo(owner.db, settings, log, now);
  fs.writeFileSync(progress, "complete");
}

async function empty(owner: Connection): Promise<void> {
  await sql`drop schema if exists graphile_worker, public cascade`.execute(owner.db);
  await sql`create schema public`.execute(owner.db);
}
