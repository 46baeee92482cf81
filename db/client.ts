import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Database } from "./schema";

/** What every function that touches the database takes first: the pool, or the transaction it takes part in. */
export type Executor = Kysely<Database> | Transaction<Database>;

/** The role of web and worker: it owns nothing and may not rewrite history. Made by `migrate`. */
export const APP_ROLE = "privacyloket_app";

export interface Connection {
  db: Kysely<Database>;
  /** For what needs a bare connection: listening, streaming. Carries the same role. */
  pool: pg.Pool;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** `app` gives up the owner's rights on every connection; `owner` keeps them: migrations, verification. */
  as: "app" | "owner";
  /** Most connections open at once. */
  max?: number;
  /** Milliseconds after which the server cancels a statement; 0 is never. */
  statementTimeout?: number;
  /** Told about connections that break while idle; the pool replaces them. */
  onIdleError?: (error: Error) => void;
}

export function connect(url: string, options: ConnectionOptions): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeout,
    types: { getTypeParser: typeParser },
    onConnect: async (client) => {
      // Compiling a plan takes longer than any statement of web and worker; where Postgres can, it does so by default.
      if (options.as === "app") await client.query(`set role ${APP_ROLE}; set jit to off`);
    },
  } as pg.PoolConfig);
  // Without listeners a connection that breaks, idle or in use, ends the process.
  pool.on("error", (error) => options.onIdleError?.(error));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

/** A `date` is a local date and stays the text `YYYY-MM-DD`; pg would make it midnight in the server's zone. */
const typeParser = ((oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.DATE && format !== "binary"
    ? (text: string) => text
    : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
