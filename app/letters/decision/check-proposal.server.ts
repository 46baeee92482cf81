import type { Executor } from "../../../db/client";
import { findLetter } from "../../../db/content/letters";
import type { CaseLetter } from "../../../workflows/effects";
import { type CheckResult, type Clearance, checkLetter } from "../../../workflows/letters";
import type { CaseFacts } from "../case-facts.server";
import { signerOf } from "../signer";
import { lateness, outcomeOf } from "./decision-letter";
import { proposedDecision } from "./proposed-decision.server";

/** The checks over the frozen letter of a proposal, as it stands today: late may have become true since. */
export async function checkProposal(
  db: Executor,
  facts: CaseFacts,
  clearances: readonly Clearance[],
  now: Date,
): Promise<CheckResult[]> {
  const { proposal } = facts.snapshot.context;
  const letter = proposal && (await findLetter(db, facts.row.id, proposal.letterId));
  const decision = await proposedDecision(db, facts.row.id);
  if (!proposal || !letter || !decision) return [];
  const { draft } = decision;
  return checkLetter({
    letter: letter.name as CaseLetter,
    kind: facts.row.kind,
    outcome: outcomeOf(facts, draft),
    language: letter.language,
    subject: letter.subject ?? "",
    text: letter.text ?? "",
    words: draft.words,
    signer: await proposer(db, proposal.by, letter.language),
    organisation: facts.organisation,
    ...lateness(facts, now),
    lateRefusalReason: draft.lateRefusalReason,
    work: draft.work,
    search: draft.search,
    ways: [],
    overview: [],
    points: draft.points,
    otherParties: draft.otherParties,
    clearances,
  });
}

async function proposer(db: Executor, staffId: string, language: "nl" | "en") {
  const staff = await db
    .selectFrom("staff")
    .select(["name", "roles", "privacyOfficer"])
    .where("id", "=", staffId)
    .executeTakeFirst();
  return staff ? signerOf(staff, language) : null;
}
