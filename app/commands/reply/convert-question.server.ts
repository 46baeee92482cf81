import type { Kysely } from "kysely";
import type { Executor } from "../../../db/client";
import { keepContent } from "../../../db/content/keep";
import { keepParties, type Party, partiesOf } from "../../../db/content/parties";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import type { Database } from "../../../db/schema";
import type { Kind } from "../../../workflows/kinds";
import type { Clearance, Words } from "../../../workflows/letters";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import { composeLetter, mustBeSendable } from "../../letters/compose.server";
import { freezeLetter } from "../../letters/freeze.server";
import { type CaseFact, type CaseForm, type Desk, factsToAppend, mustSee, record } from "../desk.server";
import { answersFromQuestion } from "./answers-from-question";

/** What a question can turn out to be; an opt-out is not handled but works at once, so staff register it. */
export type ConvertibleKind = Exclude<Kind, "question" | "opt-out">;

export interface ConvertQuestion extends CaseForm {
  kinds: ConvertibleKind[];
  words: Words;
  clearances: Clearance[];
}

/**
 * A question that is a request in substance: opens a linked case for each kind with the receipt date of the
 * question, and tells the person. One transaction: the letter names the references that are drawn in it.
 */
export function convertQuestion(desk: Desk & { db: Kysely<Database> }, form: ConvertQuestion) {
  return desk.db.transaction().execute(async (trx) => {
    const within: Desk = { ...desk, db: trx };
    await mustSee(trx, desk, form.caseId);
    const facts = await findCaseFacts(trx, form.caseId);
    if (form.kinds.length === 0) throw new CaseRejected("reason-needed", form.caseId, "QuestionConverted");
    const opened = await openCases(within, facts, form.kinds);
    const letter = mustBeSendable(
      await composeLetter(within, facts, {
        letter: "question-converted",
        words: form.words,
        clearances: form.clearances,
        props: {
          cases: opened.map(({ reference, columns }) => ({
            reference,
            kind: columns.kind,
            dueOn: columns.dueDate ?? columns.receivedOn,
          })),
        },
      }),
    );
    return record(within, form, async (locked, current) => {
      const place = {
        caseId: form.caseId,
        channel: current.row.reply_channel,
        by: desk.actor.id,
        now: desk.now,
      };
      const { letterId } = await freezeLetter(locked, letter, place);
      return { type: "QuestionConverted", caseIds: opened.map(({ id }) => id), letterId };
    });
  });
}

async function openCases(desk: Desk, facts: CaseFacts, kinds: ConvertibleKind[]) {
  const parties = await partiesOf(desk.db, facts.row.id);
  const { cases } = await dispatch(desk.db, [], async (trx) => {
    const events = await Promise.all(
      kinds.map(async (kind) => {
        const caseId = crypto.randomUUID();
        const request = await keepContent(trx, {
          caseId,
          station: "intake",
          kind: "request",
          body: answersFromQuestion(kind, facts.asked),
          createdBy: desk.actor.id,
          frozen: true,
        });
        await copyParties(trx, parties, caseId);
        return factsToAppend(desk, caseId, submission(facts, kind, request));
      }),
    );
    return events.flat();
  });
  return cases;
}

type Submission = Extract<CaseFact, { type: "CaseSubmitted" }>;

function submission(
  { row, snapshot }: CaseFacts,
  kind: ConvertibleKind,
  request: Submission["request"],
): Submission {
  return {
    type: "CaseSubmitted",
    kind,
    channel: row.channel,
    replyChannel: row.reply_channel,
    capacity: row.capacity,
    language: row.language,
    receivedAt: snapshot.context.receivedAt,
    addressConfirmed: row.confirmed,
    hasEmail: snapshot.context.hasEmail,
    request,
    ...(kind === "complaint" ? {} : { handlerId: row.handler_id, team: row.team }),
    linked: { caseId: row.id, as: "converted" },
  };
}

const copyParties = (trx: Executor, parties: Party[], caseId: string) =>
  keepParties(
    trx,
    parties
      .filter((party) => party.role !== "recipient")
      .map(({ role, name, email, phone, address, birth_date, client_number, organisation }) => ({
        caseId,
        role,
        name,
        email,
        phone,
        address,
        birthDate: birth_date,
        clientNumber: client_number,
        organisation,
      })),
  );
