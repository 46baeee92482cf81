import type { Executor } from "../../db/client";
import { keepFrozenLetter } from "../../db/content/letters";
import type { LetterChannel } from "../../db/schema/content";
import type { ComposedLetter } from "./compose.server";

interface Freezing {
  caseId: string;
  /** Another channel than the one it was drawn for. */
  channel?: LetterChannel;
  /** Staff id. */
  by: string;
  now: Date;
}

/** Stores a letter exactly as drawn: from here on nothing changes its words. */
export function freezeLetter(
  trx: Executor,
  letter: ComposedLetter,
  { caseId, channel = letter.channel, by, now }: Freezing,
): Promise<{ letterId: string; hash: string }> {
  const { name, language, recipientId, subject, html, text, words, clearances } = letter;
  const kept = { name, language, recipientId, subject, html, text, parts: { words, clearances } };
  return keepFrozenLetter(trx, { ...kept, caseId, channel, createdBy: by, now });
}
