import type { Executor } from "../../../db/client";
import { STATEMENT_KINDS, type StatementKind } from "../../../db/schema/staff";
import { currentStatements, publishStatement } from "../../../db/statements";

const LONGEST = 20_000;

export interface TypedStatement {
  kind: string;
  basedOn: number;
  nl: string;
  en: string;
}

export type Published = "published" | "empty" | "long" | "same" | "moved";

/** Publishes a new version of what everybody has to accept; with its first page each is asked for it anew. */
export async function publishNewStatement(
  db: Executor,
  typed: TypedStatement,
  { by, now }: { by: string; now: Date },
): Promise<Published> {
  const kind = STATEMENT_KINDS.find((each) => each === typed.kind);
  const [nl, en] = [plain(typed.nl), plain(typed.en)];
  if (!kind || !nl) return "empty";
  if (nl.length > LONGEST || en.length > LONGEST) return "long";
  if (await isCurrent(db, kind, nl, en)) return "same";
  const done = await publishStatement(db, { kind, basedOn: typed.basedOn, nl, en: en || null, by, now });
  return done ? "published" : "moved";
}

async function isCurrent(db: Executor, kind: StatementKind, nl: string, en: string): Promise<boolean> {
  const current = (await currentStatements(db)).find((statement) => statement.kind === kind);
  return current?.text.nl === nl && (current.text.en ?? "") === en;
}

const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();
