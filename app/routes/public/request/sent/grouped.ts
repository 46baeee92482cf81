import type { Kind } from "../../../../../workflows/kinds";

interface Filed {
  kind: Kind;
  dueDate: string | null;
  steps: string[];
}

export interface AnsweredTogether {
  kinds: Kind[];
  /** Null: an opt-out, which works already. */
  dueDate: string | null;
  steps: string[];
}

/** Requests with the same date for the same reasons are told once. */
export function groupedByAnswer(filed: readonly Filed[]): AnsweredTogether[] {
  const groups = new Map<string, AnsweredTogether>();
  for (const { kind, dueDate, steps } of filed) {
    const answered = kind === "opt-out" ? { dueDate: null, steps: [] } : { dueDate, steps };
    const key = JSON.stringify(answered);
    const group = groups.get(key);
    if (group) group.kinds.push(kind);
    else groups.set(key, { kinds: [kind], ...answered });
  }
  return [...groups.values()];
}
