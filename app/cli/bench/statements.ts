import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";

/** One statement as it went to Postgres. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** The draft that a replayed filing spends, in place of the one that was recorded. */
export interface Draft {
  id: string;
  tokenHash: string;
}

/** Everything a request said to Postgres, in order. */
export type Recording = { statements: Statement[]; draft?: Draft };

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HASH = /\b[0-9a-f]{64}\b/g;
const REFERENCE = /\b(VZ|KL)-\d{4}-\d+-[A-Z]\b/g;

/** Writes down what the connections of a pool say while `start` was called more recently than `take`. */
export function recorder(pool: pg.Pool): { start: () => void; take: () => Statement[] } {
  let recorded: Statement[] | null = null;
  const listen = (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const [first, values] = args;
      if (recorded) recorded.push(statementOf(first, values));
      return query(...args);
    }) as typeof client.query;
  };
  pool.on("connect", listen);
  return {
    start: () => {
      recorded = [];
    },
    take: () => {
      const taken = recorded ?? [];
      recorded = null;
      return taken;
    },
  };
}

function statementOf(first: unknown, values: unknown): Statement {
  const config = typeof first === "string" ? { text: first, values } : (first as Statement);
  return { text: config.text, values: Array.isArray(config.values) ? [...config.values] : [] };
}

/**
 * Says the same to Postgres again. Ids, hashes and references become new ones, the same everywhere, so that what
 * was inserted then is inserted anew.
 */
export async function replay(client: pg.PoolClient, recording: Recording, draft?: Draft): Promise<number> {
  const fresh = freshener(recording.draft, draft);
  let rows = 0;
  for (const { text, values } of recording.statements) {
    const result = await client.query(text, values.map(fresh));
    rows += result.rowCount ?? 0;
  }
  return rows;
}

function freshener(was?: Draft, is?: Draft): (value: unknown) => unknown {
  // A recording that only reads is said again as it was.
  if (!was || !is) return (value) => value;
  const known = new Map([
    [was.id, is.id],
    [was.tokenHash, is.tokenHash],
  ]);
  const swap = (make: () => string) => (found: string) => {
    const made = known.get(found) ?? make();
    known.set(found, made);
    return made;
  };
  const newReference = () => `VZ-2031-${randomBytes(6).readUIntBE(0, 6)}-A`;
  return (value) =>
    typeof value === "string"
      ? value
          .replace(UUID, swap(randomUUID))
          .replace(
            HASH,
            swap(() => randomBytes(32).toString("hex")),
          )
          .replace(REFERENCE, swap(newReference))
      : value;
}
