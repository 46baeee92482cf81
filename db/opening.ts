import { sql } from "kysely";
import type { Policy, Rules } from "../workflows/rules";
import type { Executor } from "./client";
import { formatReference, type ReferencePrefix } from "./references";

/** What a new case begins with. */
export interface Opening {
  reference: string;
  /** The current ones; they stay so until the transaction ends (see RULES_LOCK). */
  rules: Rules;
}

/** Draws the next reference of a year. Numbers may be skipped (a filing that failed), never used twice. */
export async function drawOpening(trx: Executor, prefix: ReferencePrefix, year: number): Promise<Opening> {
  const { rows } = await sql<{ number: string; rules_version: number; rules: Policy }>`
    select number, rules_version, rules from open_case(${prefix}, ${year})
  `.execute(trx);
  const [drawn] = rows;
  if (!drawn) throw new Error("there are no rules to open a case by");
  return {
    reference: formatReference(prefix, year, Number(drawn.number)),
    rules: { ...drawn.rules, version: drawn.rules_version },
  };
}
