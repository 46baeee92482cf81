import { ANSWERS_TO } from "../../../../../workflows/events/mandate";
import { kindOf, OUTCOMES } from "../../../../../workflows/kinds";
import { type DecidedKind, JUDGEMENTS, REFUSAL_GROUNDS } from "../../../../../workflows/letters";
import { addInformationForRequester } from "../../../../commands/handling/add-information.server";
import { addNote } from "../../../../commands/handling/add-note.server";
import { proposeDecision } from "../../../../commands/handling/propose-decision.server";
import { saveWork } from "../../../../commands/handling/save-work.server";
import { withdrawProposal } from "../../../../commands/handling/withdraw-proposal.server";
import { assignHandler } from "../../../../commands/intake/assign-handler.server";
import type { CaseFacts } from "../../../../letters/case-facts.server";
import { decisionLetter, outcomeOf } from "../../../../letters/decision/decision-letter";
import type { DecisionDraft } from "../../../../letters/decision/draft";
import { findDraft } from "../../../../letters/decision/stored-draft.server";
import type { FormReader } from "../form-reader.server";
import { intention } from "./intention.server";
import { knownColleagues } from "./known-colleagues.server";
import { readWork } from "./work-fields.server";

const draftHash = (form: FormData) => String(form.get("draft") ?? "") || null;

/** The work of the kind, and whom it concerns besides. */
function workPart(fields: FormReader, facts: CaseFacts): Partial<DecisionDraft> {
  const { kind } = facts.row;
  if (kind === "complaint") return { points: points(fields) };
  const work = readWork[kind as DecidedKind](fields, facts) as DecisionDraft["work"];
  return { work, recipients: recipients(fields) };
}

const points = (fields: FormReader): DecisionDraft["points"] =>
  fields.rows("points", ["point", "findings", "reasons"]).map((row) => ({
    id: row.id(),
    point: row.text("point"),
    findings: row.text("findings"),
    judgement: row.choice("judgement", JUDGEMENTS),
    reasons: row.text("reasons"),
  }));

const recipients = (fields: FormReader): DecisionDraft["recipients"] =>
  fields.rows("told", ["name", "email", "address"]).map((row) => ({
    id: row.id(),
    name: row.line("name"),
    email: row.line("email"),
    address: row.text("address").slice(0, 600),
    told: row.choice("told", ["will-be", "done", "impossible"] as const) ?? "will-be",
    on: row.day("on"),
    reason: row.text("reason"),
  }));

/** What the decision form holds: the outcome and everything that follows from it. */
function decisionPart(fields: FormReader, facts: CaseFacts): Partial<DecisionDraft> {
  const { kind } = facts.row;
  const letter = kind === "complaint" ? "complaint-decided" : "decision";
  const outcome = fields.optionalChoice(
    "outcome",
    OUTCOMES.filter((one) => kindOf(kind).outcomes.includes(one)),
  );
  return {
    outcome,
    answerTo: fields.optionalChoice("answerTo", ANSWERS_TO),
    words: fields.words(letter, kind, outcome),
    refusalGrounds: fields.many("grounds", REFUSAL_GROUNDS),
    lateRefusalReason: fields.optional("lateReason", 4000),
    search: {
      systems: fields.lines("search.systems", 50),
      identifiers: fields.lines("search.identifiers", 50),
      period: fields.optional("search.period", 300),
    },
    otherParties: fields
      .rows("others", ["name", "email"])
      .map((row) => ({ name: row.line("name"), email: row.line("email") || null })),
  };
}

/** Words that belong to another outcome stay in the draft: choosing to and fro loses nothing. */
async function withOtherWords(facts: CaseFacts, part: Partial<DecisionDraft>, draft: DecisionDraft) {
  const outcome = facts.row.kind === "complaint" ? outcomeOf(facts, draft) : part.outcome;
  return { ...part, outcome: outcome ?? null, words: { ...draft.words, ...part.words } };
}

export const handlingIntentions = {
  "assign-handler": intention({
    form: "assigned",
    read: (_fields, _facts, form) => ({ handlerId: String(form.get("assigned.handler") ?? "") || null }),
    run: async (desk, base, { handlerId }) => {
      const [known = null] = await knownColleagues(desk.db, handlerId ? [handlerId] : []);
      return assignHandler(desk, base, { handlerId: known });
    },
  }),
  "save-work": intention({
    form: "work",
    read: (fields, facts, form) => fields.done({ part: workPart(fields, facts), draftHash: draftHash(form) }),
    run: (desk, base, input) => saveWork(desk, { ...base, ...input }),
  }),
  "save-decision": intention({
    form: "decision",
    read: (fields, facts, form) =>
      fields.done({ facts, part: decisionPart(fields, facts), draftHash: draftHash(form) }),
    run: async (desk, base, { facts, part, draftHash: hash }) => {
      const { draft } = await findDraft(desk.db, facts);
      return saveWork(desk, { ...base, part: await withOtherWords(facts, part, draft), draftHash: hash });
    },
  }),
  "propose-decision": intention({
    form: "decision",
    read: (fields, facts, form) =>
      fields.done({
        facts,
        part: decisionPart(fields, facts),
        draftHash: draftHash(form),
        clearances: fields.clearances(),
      }),
    run: async (desk, base, { facts, part, draftHash: hash, clearances }) => {
      const { draft } = await findDraft(desk.db, facts);
      const whole = await withOtherWords(facts, part, draft);
      return proposeDecision(desk, { ...base, part: whole, draftHash: hash, clearances });
    },
    letter: async (desk, facts, { part, clearances }, db) => {
      const { draft } = await findDraft(db, facts);
      return decisionLetter(desk, facts, { ...draft, ...part }, clearances);
    },
  }),
  "withdraw-proposal": intention({
    form: "proposal-withdrawn",
    read: () => ({}),
    run: (desk, base) => withdrawProposal(desk, base),
  }),
  "add-information": intention({
    form: "information",
    read: (fields) => fields.done({ text: fields.text("text"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => addInformationForRequester(desk, { ...base, ...input }),
  }),
  "add-note": intention({
    form: "note",
    read: (fields) => fields.done({ text: fields.text("text", 4000) }),
    run: (desk, { caseId }, input) => addNote(desk, { caseId, ...input }),
  }),
};
