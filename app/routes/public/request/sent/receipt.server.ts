import type { AppLoadContext } from "@remix-run/node";
import { saveDraft } from "../../../../../db/drafts";
import { filedCases } from "../../../../../db/queries/filed-cases";
import { clockOf } from "../../../../../workflows/clock";
import { explainDeadlines } from "../../../../../workflows/deadlines";
import type { Language } from "../../../../../workflows/wording/language";
import { pickupCode } from "../../../../commands/intake/send-form.server";
import type { SentDraft } from "../draft.server";

/** What was filed, with the date of each answer and how it came about. */
export async function filedWithDates({ receipt }: SentDraft, language: Language, { db }: AppLoadContext) {
  const cases = await filedCases(db, receipt.caseIds);
  return cases.map(({ reference, kind, dueDate, snapshot, rules }) => ({
    reference,
    kind,
    dueDate,
    steps: explainDeadlines(clockOf(snapshot.context, rules), language),
    hasEmail: snapshot.context.hasEmail,
    replyChannel: snapshot.context.replyChannel,
  }));
}

/** The pickup code the first time; null ever after. */
export async function codeOnce(
  { token, id, receipt }: SentDraft,
  context: AppLoadContext,
): Promise<string | null> {
  if (receipt.codeShownAt !== null) return null;
  const now = context.now();
  await saveDraft(context.db, { id, body: { receipt: { ...receipt, codeShownAt: now.toISOString() } }, now });
  return pickupCode(token, context.settings.sessionSecret);
}
