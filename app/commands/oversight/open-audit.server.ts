import { randomBytes, randomUUID } from "node:crypto";
import { drawSample, findAuditors, keepAudit, keepsAudits } from "../../../db/audits";
import { inTransaction } from "../../../db/dispatch";
import { localDateOf, startOfLocalDay } from "../../../workflows/deadlines";
import { addDays, daysBetween } from "../../../workflows/deadlines/days";
import type { Kind } from "../../../workflows/kinds";
import { type Desk, readerOf } from "../desk.server";
import { LARGEST_SAMPLE, LONGEST_AUDIT_DAYS, LONGEST_PURPOSE } from "./audit-limits";

export interface OpenAudit {
  auditorId: string;
  purpose: string;
  /** Local dates, both included. */
  from: string;
  until: string;
  /** Cases received in this period are drawn from; local dates, both included. */
  receivedFrom: string;
  receivedUntil: string;
  kinds: readonly Kind[];
  size: number;
}

export type AuditProblem =
  | "not-yours"
  | "no-such-auditor"
  | "purpose-missing"
  | "purpose-long"
  | "in-the-past"
  | "ends-before-it-begins"
  | "too-long"
  | "in-the-future"
  | "kinds-missing"
  | "size-wrong"
  | "nothing-to-draw";

/** Problems by the field that they belong to. */
export type AuditProblems = Partial<Record<keyof OpenAudit | "", AuditProblem>>;

/**
 * Opens part of the cases to an auditor: for a purpose, for a time, and a sample that the server draws. Somebody who
 * keeps accounts or the privacy officer does, never for themselves.
 */
export async function openAudit(
  { db, ...desk }: Desk,
  input: OpenAudit,
): Promise<{ opened: string } | { problems: AuditProblems }> {
  const reader = readerOf(desk);
  if (!keepsAudits(reader)) return { problems: { "": "not-yours" } };
  const auditors = await findAuditors(db, reader);
  const problems = problemsIn(
    input,
    auditors.map(({ id }) => id),
    localDateOf(desk.now),
  );
  if (Object.keys(problems).length > 0) return { problems };
  return inTransaction(db, async (trx) => {
    const draw = {
      from: input.receivedFrom,
      until: input.receivedUntil,
      kinds: input.kinds,
      size: input.size,
      seed: randomBytes(16).toString("hex"),
      never: [input.auditorId, reader.staffId],
    };
    const sample = await drawSample(trx, draw);
    if (sample.ids.length === 0) return { problems: { receivedFrom: "nothing-to-draw" } };
    const id = randomUUID();
    await keepAudit(trx, {
      id,
      auditorId: input.auditorId,
      openedBy: reader.staffId,
      openedAt: desk.now,
      purpose: input.purpose.trim(),
      fromAt: startOfLocalDay(input.from),
      untilAt: startOfLocalDay(addDays(input.until, 1)),
      draw,
      sample,
    });
    return { opened: id };
  });
}

function problemsIn(input: OpenAudit, auditorIds: string[], today: string): AuditProblems {
  const { purpose, from, until, receivedFrom, receivedUntil, kinds, size } = input;
  const found: [keyof OpenAudit, AuditProblem, boolean][] = [
    ["auditorId", "no-such-auditor", !auditorIds.includes(input.auditorId)],
    ["purpose", "purpose-missing", purpose.trim() === ""],
    ["purpose", "purpose-long", purpose.length > LONGEST_PURPOSE],
    ["from", "in-the-past", from < today],
    ["until", "ends-before-it-begins", until < from],
    ["until", "too-long", daysBetween(from, until) >= LONGEST_AUDIT_DAYS],
    ["receivedUntil", "ends-before-it-begins", receivedUntil < receivedFrom],
    ["receivedUntil", "in-the-future", receivedUntil > today],
    ["kinds", "kinds-missing", kinds.length === 0],
    ["size", "size-wrong", !Number.isInteger(size) || size < 1 || size > LARGEST_SAMPLE],
  ];
  return Object.fromEntries(found.filter(([, , wrong]) => wrong).map(([field, problem]) => [field, problem]));
}
