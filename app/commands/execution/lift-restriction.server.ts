import { localDateOf } from "../../../workflows/deadlines";
import type { Clearance, Words } from "../../../workflows/letters";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { DecisionDraft } from "../../letters/decision/draft";
import { proposedDecision } from "../../letters/decision/proposed-decision.server";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface AnnounceLifting extends CaseForm {
  words: Words;
  /** First local date on which the data are used again. */
  liftsOn: string;
  clearances: Clearance[];
}

/** The letter that comes before a restriction ends (GDPR 18(3)). */
export function liftingLetter(
  _desk: Desk,
  facts: CaseFacts,
  { words, liftsOn, clearances }: Omit<AnnounceLifting, keyof CaseForm>,
  draft: DecisionDraft | null,
): LetterOrder<"restriction-lifted"> {
  const work = draft?.work?.kind === "restriction" ? draft.work : null;
  return {
    letter: "restriction-lifted",
    words,
    clearances,
    checked: { outcome: facts.row.outcome },
    props: {
      since: work?.since ?? facts.row.received_on,
      liftsOn,
      categories: work?.categories.map(({ what }) => what) ?? [],
      late: false,
    },
  };
}

/** Tells the person, before anything else happens, that a restriction will end. */
export async function announceLifting(desk: Desk, form: AnnounceLifting) {
  const { caseId, words } = form;
  const decision = await proposedDecision(desk.db, (await findCaseFacts(desk.db, caseId)).row.id);
  return recordWithLetter(
    desk,
    form,
    (facts) => liftingLetter(desk, facts, form, decision?.draft ?? null),
    async (trx, letterId) => {
      const reason = {
        caseId,
        station: "execution",
        kind: "lifting-reason",
        text: words.reasons ?? "",
      } as const;
      return { type: "RestrictionLiftAnnounced", reason: await fixProse(trx, desk, reason), letterId };
    },
  );
}

/** The restriction has ended, after its announcement. */
export function liftRestriction(desk: Desk, form: CaseForm & { on?: string }) {
  const on = form.on ?? localDateOf(desk.now.toISOString());
  return record(desk, form, async () => ({ type: "RestrictionLifted", on }));
}
