import type { Executor } from "../../db/client";
import { keepFrozenLetter } from "../../db/content/letters";
import type { LetterChannel } from "../../db/schema/content";
import type { ComposedLetter } from "./compose.server";

interface Freezing {
  caseId: string;
  channel: LetterChannel;
  /** Staff id. */
  by: string;
  now: Date;
}

/** Stores a letter exactly as drawn: from here on nothing changes its words. */
export function freezeLetter(
  trx: Executor,
  { name, language, recipientId, subject, html, text, words, clearances }: ComposedLetter,
  { caseId, channel, by, now }: Freezing,
): Promise<{ letterId: string; hash: string }> {
  const parts = { words, clearances };
  const letter = { name, language, recipientId, subject, html, text, parts };
  return keepFrozenLetter(trx, { ...letter, caseId, channel, createdBy: by, now });
}
