import { createHash } from "node:crypto";

/**
 * JSON in one spelling: keys sorted, `undefined` left out, no white space. What Postgres gives back from jsonb
 * has the same canonical form as what was put in.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = value as Record<string, unknown>;
  let text = "";
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue;
    text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
  }
  return `{${text}}`;
}

/** SHA-256 over the parts in order, as 64 hexadecimal digits. */
export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** The link before a case's first event: it ties the chain to its case and reference. */
export function chainStart(caseId: string, reference: string): string {
  return sha256(canonicalJson({ caseId, reference }));
}

export interface ChainedFact {
  caseId: string;
  seq: number;
  type: string;
  /** ISO, UTC, milliseconds. */
  at: string;
  on: string;
  actor: unknown;
  data: unknown;
  rulesVersion: number;
  previousHash: string;
}

/** The hash of one event row: over everything in the row, its predecessor's hash included. */
export function chainHash(fact: ChainedFact): string {
  return sha256(canonicalJson(fact));
}
