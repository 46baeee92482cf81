import { addDays, localDateOf } from "../../../workflows/deadlines";
import type { Kind } from "../../../workflows/kinds";
import type { Clearance } from "../../../workflows/letters";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import { composeLetter, type LetterOrder, mustBeSendable } from "../../letters/compose.server";
import { freezeLetter } from "../../letters/freeze.server";
import { type CaseForm, type Desk, record } from "../desk.server";

export interface NoticeRecipient extends CaseForm {
  recipientId: string;
  /** How the recipient finds the data: their own number, never the data themselves. */
  dataReference: string;
  categories: string[];
  effectiveOn: string;
  clearances: Clearance[];
}

/** Days in which a recipient is asked to confirm. */
const CONFIRM_WITHIN_DAYS = 14;

const changeOf = (kind: Kind) =>
  kind === "rectification" ? "rectified" : kind === "restriction" ? "restricted" : "erased";

/** The notice of GDPR 19: which data by reference, what changed and when; no reason and no request text. */
export function recipientNotice(
  desk: Desk,
  facts: CaseFacts,
  form: Omit<NoticeRecipient, keyof CaseForm>,
): LetterOrder<"recipient-notice"> {
  const date = localDateOf(desk.now.toISOString());
  const { recipientId, dataReference, categories, effectiveOn, clearances } = form;
  return {
    letter: "recipient-notice",
    words: {},
    recipientId,
    clearances,
    checked: { outcome: facts.row.outcome },
    props: {
      noticeReference: `B-${recipientId.slice(0, 8).toUpperCase()}`,
      dataReference,
      categories,
      change: changeOf(facts.row.kind),
      effectiveOn,
      confirmBy: addDays(date, CONFIRM_WITHIN_DAYS),
    },
  };
}

/** Tells one recipient what changed; by e-mail when we have an address of theirs, else by post. */
export async function noticeRecipient(desk: Desk, form: NoticeRecipient) {
  const { caseId, recipientId } = form;
  const facts = await findCaseFacts(desk.db, caseId);
  const letter = mustBeSendable(await composeLetter(desk, facts, recipientNotice(desk, facts, form)));
  const hasEmail = Boolean(facts.recipients.find((party) => party.id === recipientId)?.email);
  return record(desk, form, async (trx) => {
    const place = { caseId, channel: hasEmail ? "email" : "post", by: desk.actor.id, now: desk.now } as const;
    const { letterId } = await freezeLetter(trx, letter, place);
    return { type: "RecipientNoticeSent", recipientId, letterId };
  });
}
