import { runMigrations as migrateJobQueue } from "graphile-worker";
import { type Migration, type MigrationProvider, Migrator, sql } from "kysely";
import { APP_ROLE, type Connection, type Executor } from "./client";

/** Bundled with the program: there are no `.ts` files to read at run time. */
const modules = import.meta.glob<Migration>("./migrations/*.ts", { eager: true });

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(modules).map(([file, migration]) => [file.replace(/^.*\/|\.ts$/g, ""), migration]),
);

const provider: MigrationProvider = { getMigrations: async () => migrations };

/**
 * Brings the database up to date: the application's role, the job queue's tables, then ours. Safe to run by
 * several processes at once.
 * @param owner a connection as owner
 * @returns the names of the migrations that ran now
 * @throws the first migration's error; that migration is rolled back
 */
export async function migrate(owner: Connection): Promise<string[]> {
  await createAppRole(owner.db);
  await migrateJobQueue({ pgPool: owner.pool });
  const { error, results } = await new Migrator({ db: owner.db, provider }).migrateToLatest();
  if (error) throw error;
  await sql`grant select on kysely_migration to ${sql.id(APP_ROLE)}`.execute(owner.db);
  return (results ?? []).map((result) => result.migrationName);
}

/** Names of migrations this program has and the database lacks. */
export async function pendingMigrations(db: Executor): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map((row) => row.name));
  return Object.keys(migrations).filter((name) => !done.has(name));
}

/** Roles belong to the whole server, so another database's migration may have made it, or be making it now. */
async function createAppRole(db: Executor): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(APP_ROLE)}) then
        create role ${sql.id(APP_ROLE)} nologin;
      end if;
      if not pg_has_role(current_user, ${sql.lit(APP_ROLE)}, 'set') then
        grant ${sql.id(APP_ROLE)} to current_user;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
}
