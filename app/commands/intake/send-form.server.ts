import type { Kysely } from "kysely";
import { moveFilesToCase } from "../../../db/content/files";
import { lockDraft, saveDraft } from "../../../db/drafts";
import type { Database } from "../../../db/schema";
import { keyedHash, readableCode } from "../../../db/tokens";
import { caseOfFiles, type Submission, submitCases } from "./submit-cases.server";

/** What is left of a form after it was sent: enough for the sent page, nothing about the person. */
export interface Receipt {
  caseIds: string[];
  /** ISO instant; null while the pickup code was not shown yet. */
  codeShownAt: string | null;
}

interface FormToSend {
  /** The token of the draft that holds the form. */
  token: string;
  submission: Omit<Submission, "pickup">;
  /** SESSION_SECRET. */
  secret: string;
}

/**
 * Sends a form once, however often the button is pressed: whoever comes second waits for the first and finds
 * the receipt. Answers null when the draft is gone.
 */
export function sendForm(
  db: Kysely<Database>,
  { token, submission, secret }: FormToSend,
): Promise<Receipt | null> {
  const { now } = submission;
  return db.transaction().execute(async (trx) => {
    const draft = await lockDraft(trx, token, now);
    if (!draft) return null;
    const known = receiptOf(draft.body);
    if (known) return known;
    const pickup = { code: pickupCode(token, secret), secret };
    const cases = await submitCases(trx, { ...submission, pickup });
    const filed = caseOfFiles(cases);
    if (!filed) throw new Error("a form without a request cannot be sent");
    await moveFilesToCase(trx, { draftId: draft.id, caseId: filed.id });
    const receipt: Receipt = { caseIds: cases.map(({ id }) => id), codeShownAt: null };
    // What was typed now stands with the cases; here it would only be a second copy.
    await saveDraft(trx, { id: draft.id, body: { receipt }, now });
    return receipt;
  });
}

export function receiptOf(body: Record<string, unknown>): Receipt | null {
  return (body.receipt as Receipt | undefined) ?? null;
}

/**
 * The code that opens downloads. It follows from the draft's token, so that the page after sending can show it
 * without it being stored anywhere.
 */
export const pickupCode = (token: string, secret: string): string =>
  readableCode(keyedHash(secret, "pickup-code", token));
