import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeCases, undoMerge } from "../../../app/commands/closing/merge-cases.server";
import { confirmSpam, proposeSpam, restoreSpam } from "../../../app/commands/closing/spam.server";
import { withdrawForRequester } from "../../../app/commands/closing/withdraw-for-requester.server";
import { completeExecution } from "../../../app/commands/execution/complete-execution.server";
import { executeItem } from "../../../app/commands/execution/execute-item.server";
import { announceLifting, liftRestriction } from "../../../app/commands/execution/lift-restriction.server";
import { proposeDecision } from "../../../app/commands/handling/propose-decision.server";
import type { RequestAnswers } from "../../../app/commands/intake/request-answers";
import { answerQuestion } from "../../../app/commands/reply/answer-question.server";
import { convertQuestion } from "../../../app/commands/reply/convert-question.server";
import { recordPosting } from "../../../app/commands/reply/record-posting.server";
import type { LetterBlocked } from "../../../app/letters/compose.server";
import type { DecisionDraft } from "../../../app/letters/decision/draft";
import { lettersOf } from "../../../db/content/letters";
import {
  approve,
  BAKKER,
  caseRow,
  deliver,
  deskOf,
  draftFormOf,
  draftOf,
  fileRequest,
  formOf,
  openDesk,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { attachData } from "../../support/work";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const desk = (at = "2026-03-12T09:00:00.000Z", by = BAKKER) => deskOf(database.db, by, at);
const form = (caseId: string) => formOf(database.db, caseId);

type Work = NonNullable<DecisionDraft["work"]>;

/** Files, takes up, works out and proposes; the change is what the handler does to the prefilled work. */
async function proposed(
  request: RequestAnswers,
  change: (work: Work) => Work,
  outcome: DecisionDraft["outcome"],
) {
  const caseId = await fileRequest(database.db, request);
  await takeUp(database.db, caseId);
  const { work } = await draftOf(database.db, caseId);
  if (!work) throw new Error("no work");
  const part = { work: change(work), outcome };
  await proposeDecision(desk(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
  return caseId;
}

/** Carries out every promise and closes. */
async function carriedOut(caseId: string) {
  const { items } = (await caseRow(database.db, caseId)).snapshot.context;
  for (const item of items) {
    const evidence = { itemId: item.id, on: "2026-03-16", system: "cliëntvolgsysteem", how: "Opdracht 12." };
    await executeItem(desk("2026-03-16T09:00:00.000Z"), { ...(await form(caseId)), ...evidence });
  }
  const closing = { words: {}, clearances: [] };
  await completeExecution(desk("2026-03-16T10:00:00.000Z"), { ...(await form(caseId)), ...closing });
}

async function answered(caseId: string) {
  await approve(database.db, caseId, "2026-03-13T09:00:00.000Z");
  await deliver(database.db, caseId, "2026-03-13T10:00:00.000Z");
}

describe("each kind of request", () => {
  it("rectification: corrected, carried out and closed", async () => {
    const request: RequestAnswers = {
      kind: "rectification",
      items: [{ what: "geboortedatum", oldValue: "1 mei 1980", newValue: "11 mei 1980" }],
      supplement: null,
    };
    const caseId = await proposed(
      request,
      (work) =>
        work.kind === "rectification"
          ? { ...work, items: work.items.map((item) => ({ ...item, decision: "granted" as const })) }
          : work,
      "granted",
    );
    await answered(caseId);
    await carriedOut(caseId);
    expect(await caseRow(database.db, caseId)).toMatchObject({ closed_as: "answered", outcome: "granted" });
  });

  it("restriction: granted, and later lifted only after its announcement", async () => {
    const { db } = database;
    const request: RequestAnswers = {
      kind: "restriction",
      ground: "inaccurate",
      what: "De testuitslag.",
      why: null,
    };
    const caseId = await proposed(request, (work) => work, "granted");
    await answered(caseId);
    await carriedOut(caseId);
    const early = liftRestriction(desk("2026-03-20T09:00:00.000Z"), await form(caseId));
    await expect(early).rejects.toMatchObject({ code: "lifting-not-announced" });
    await announceLifting(desk("2026-03-20T09:00:00.000Z"), {
      ...(await form(caseId)),
      words: { reasons: "Wij hebben de testuitslag nagekeken met het testbureau en die klopt." },
      liftsOn: "2026-03-30",
      clearances: [],
    });
    await liftRestriction(desk("2026-03-30T09:00:00.000Z"), await form(caseId));
    expect((await caseRow(db, caseId)).snapshot.context.protection).toBeNull();
  });

  it("portability: partly, because reports are not portable", async () => {
    const request: RequestAnswers = { kind: "portability", what: null, receiver: "self", organisation: null };
    const caseId = await fileRequest(database.db, request);
    await takeUp(database.db, caseId);
    const file = await attachData(database.db, caseId);
    const { work } = await draftOf(database.db, caseId);
    if (work?.kind !== "portability") throw new Error("no portability");
    const withheld = [
      {
        id: "w1",
        what: "verslagen",
        reason: "Die schreven wij zelf; u kunt ze wel inzien.",
        article: "artikel 20 lid 1 AVG",
      },
    ];
    const part = {
      work: {
        ...work,
        format: "CSV" as const,
        files: [{ ...file, contains: "uw cv en antwoorden" }],
        withheld,
      },
      outcome: "partial" as const,
    };
    await proposeDecision(desk(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
    await answered(caseId);
    expect(await caseRow(database.db, caseId)).toMatchObject({ closed_as: "answered", outcome: "partial" });
  });

  it("portability: to the organisation that the person named, or with the reason why not", async () => {
    const organisation = "Loopbaanhuis Zuid";
    const request: RequestAnswers = {
      kind: "portability",
      what: null,
      receiver: "organisation",
      organisation,
    };
    const caseId = await fileRequest(database.db, request);
    await takeUp(database.db, caseId);
    const { work } = await draftOf(database.db, caseId);
    if (work?.kind !== "portability") throw new Error("no portability");
    expect(work.transfer).toEqual({ to: organisation, done: false, reason: "" });
    const files = [{ ...(await attachData(database.db, caseId)), contains: "uw cv" }];
    const propose = async (transfer: typeof work.transfer) =>
      proposeDecision(desk(), {
        ...(await draftFormOf(database.db, caseId)),
        part: { work: { ...work, files, transfer }, outcome: "granted" },
        clearances: [],
      });
    const failed = ({ checks }: LetterBlocked) => checks.filter(({ ok }) => !ok).map(({ code }) => code);
    const unexplained = await propose(work.transfer).catch((error: LetterBlocked) => failed(error));
    expect(unexplained).toEqual(["access-set"]);
    await propose({ to: organisation, done: true, on: "2026-03-12" });
    expect((await caseRow(database.db, caseId)).outcome).toBe("granted");
  });

  it("consent withdrawal: starts from the consents that the person withdrew, in the words of the letter", async () => {
    const consents = ["share-cv", "other"] as const;
    const request: RequestAnswers = {
      kind: "consent-withdrawal",
      consents: [...consents],
      other: "Foto op de website",
    };
    const started = async (language: "nl" | "en") => {
      const { work } = await draftOf(database.db, await fileRequest(database.db, request, { language }));
      return work?.kind === "consent-withdrawal" ? work.consents.map(({ id: _, ...consent }) => consent) : [];
    };
    expect(await started("nl")).toEqual([
      { what: "Uw cv of profiel aan werkgevers laten zien", stoppedOn: "2026-03-05" },
      { what: "Foto op de website", stoppedOn: "2026-03-05" },
    ]);
    expect(await started("en")).toContainEqual({
      what: "Showing your CV or profile to employers",
      stoppedOn: "2026-03-05",
    });
  });

  it("objection: refused with the weighing shown, and nothing to carry out", async () => {
    const request: RequestAnswers = {
      kind: "objection",
      against: "Verslag aan mijn werkgever",
      situation: "",
    };
    const caseId = await fileRequest(database.db, request);
    await takeUp(database.db, caseId);
    const reasons =
      "Uw werkgever betaalt het traject en moet weten of het loopt. Wij geven alleen de voortgang door en niets over uw gezondheid of gesprekken.";
    const part = {
      outcome: "refused" as const,
      refusalGrounds: ["compelling-grounds" as const],
      words: { reasons },
    };
    await proposeDecision(desk(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
    await answered(caseId);
    expect(await caseRow(database.db, caseId)).toMatchObject({ closed_as: "answered", outcome: "refused" });
  });

  it("withdrawal of consent: needs no approval, and goes straight to the reply", async () => {
    const request: RequestAnswers = { kind: "consent-withdrawal", consents: ["share-cv"], other: null };
    const caseId = await proposed(
      request,
      (work) =>
        work.kind === "consent-withdrawal"
          ? { ...work, consents: [{ id: "c1", what: "uw cv delen met werkgevers", stoppedOn: "2026-03-05" }] }
          : work,
      "granted",
    );
    expect((await caseRow(database.db, caseId)).stage).toBe("reply");
    await deliver(database.db, caseId, "2026-03-12T10:00:00.000Z");
    await carriedOut(caseId);
    expect((await caseRow(database.db, caseId)).closed_as).toBe("answered");
  });

  it("nothing found: says where was searched", async () => {
    const request: RequestAnswers = { kind: "access", scope: "all", what: null, period: null };
    const caseId = await fileRequest(database.db, request);
    await takeUp(database.db, caseId);
    const search = { systems: ["cliëntvolgsysteem"], identifiers: ["M. Jansen"], period: "van 2015 tot nu" };
    const part = { outcome: "nothing-found" as const, search };
    await proposeDecision(desk(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
    await answered(caseId);
    const [letter] = (await lettersOf(database.db, caseId)).filter(({ name }) => name === "decision");
    expect(letter?.text).toContain("van 2015 tot nu");
  });

  it("an answer by post counts from the day it was posted", async () => {
    const { db } = database;
    const request: RequestAnswers = { kind: "question", question: "Hoe lang bewaart u mijn dossier?" };
    const caseId = await fileRequest(db, request, { replyChannel: "post" });
    await takeUp(db, caseId);
    const answer = {
      words: { answer: "Twee jaar na het einde van uw traject." },
      restsOnRegulation: true,
      clearances: [],
    };
    await answerQuestion(desk("2026-03-09T09:00:00.000Z"), { ...(await form(caseId)), ...answer });
    const letterId = (await caseRow(db, caseId)).snapshot.context.replyLetterId ?? "";
    await recordPosting(desk("2026-03-11T09:00:00.000Z"), {
      ...(await form(caseId)),
      letterId,
      on: "2026-03-10",
    });
    expect(await caseRow(db, caseId)).toMatchObject({ closed_as: "answered", reply_given_on: "2026-03-10" });
  });
});

describe("a question that is a request", () => {
  it("opens a linked case with the receipt date of the question", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, {
      kind: "question",
      question: "Ik wil weten wat u over mij bewaart.",
    });
    await takeUp(db, caseId);
    const at = desk("2026-03-11T09:00:00.000Z");
    const form = { ...(await formOf(db, caseId)), kinds: ["access" as const], words: {}, clearances: [] };
    await convertQuestion({ ...at, db }, form);
    expect((await caseRow(db, caseId)).closed_as).toBe("converted");
    const link = await db
      .selectFrom("case_links")
      .innerJoin("cases", "cases.id", "case_links.from_case_id")
      .select(["cases.kind", "cases.received_on", "cases.confirmed", "case_links.as", "cases.reference"])
      .where("to_case_id", "=", caseId)
      .executeTakeFirstOrThrow();
    expect(link).toMatchObject({
      kind: "access",
      received_on: "2026-03-05",
      confirmed: true,
      as: "converted",
    });
    const [letter] = (await lettersOf(db, caseId)).filter(({ name }) => name === "question-converted");
    expect(letter?.text).toContain(link.reference);
  });
});

describe("cases that are not answered", () => {
  const ACCESS: RequestAnswers = { kind: "access", scope: "all", what: null, period: null };
  const as = (name: string) => ({ requester: { name, email: `${name.toLowerCase()}@voorbeeld.example` } });

  it("spam takes two people, and can be brought back with its receipt date", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS, as("Spam"));
    await proposeSpam(desk(), { ...(await form(caseId)), reason: "Alleen reclame." });
    await expect(confirmSpam(desk(), await form(caseId))).rejects.toMatchObject({
      code: "spam-by-same-person",
    });
    await confirmSpam(desk("2026-03-13T09:00:00.000Z", VRIES), await form(caseId));
    expect((await caseRow(db, caseId)).closed_as).toBe("spam");
    await restoreSpam(desk("2026-03-20T09:00:00.000Z"), await form(caseId));
    expect(await caseRow(db, caseId)).toMatchObject({ closed_as: null, received_on: "2026-03-05" });
  });

  it("duplicates merge into one that keeps the earliest receipt date, confirmed ones only", async () => {
    const { db } = database;
    const early = await fileRequest(db, ACCESS, as("Dubbel"));
    const receivedAt = new Date("2026-03-10T10:00:00.000Z");
    const late = await fileRequest(db, ACCESS, { ...as("Dubbel"), now: receivedAt, receivedAt });
    const unconfirmed = await fileRequest(db, ACCESS, { ...as("Dubbel"), addressConfirmed: false });
    const other = await fileRequest(db, ACCESS, as("Ander"));
    for (const duplicateId of [unconfirmed, other]) {
      const merging = mergeCases(desk(), { ...(await form(late)), duplicateId });
      await expect(merging).rejects.toMatchObject({ code: "unconfirmed-cannot-merge" });
    }
    await mergeCases(desk(), { ...(await form(late)), duplicateId: early });
    expect(await caseRow(db, late)).toMatchObject({ received_on: "2026-03-05", due_date: "2026-04-07" });
    expect(await caseRow(db, early)).toMatchObject({ closed_as: "merged", merged_into: late });
  });

  it("a merge is undone: each goes on from its own day, and the requester hears of both references", async () => {
    const { db } = database;
    const early = await fileRequest(db, ACCESS, as("Los"));
    const receivedAt = new Date("2026-03-10T10:00:00.000Z");
    const late = await fileRequest(db, ACCESS, { ...as("Los"), now: receivedAt, receivedAt });
    await mergeCases(desk(), { ...(await form(late)), duplicateId: early });
    await undoMerge(desk(), await form(early));
    expect(await caseRow(db, late)).toMatchObject({ received_on: "2026-03-10", due_date: "2026-04-10" });
    expect(await caseRow(db, early)).toMatchObject({
      closed_as: null,
      merged_into: null,
      received_on: "2026-03-05",
    });
    const told = await db.selectFrom("effects").select("data").where("case_id", "=", early).execute();
    expect(told.map(({ data }) => data.letter)).toEqual(expect.arrayContaining(["merged", "separated"]));
    await expect(undoMerge(desk(), await form(early))).rejects.toMatchObject({ code: "not-now" });
    await mergeCases(desk(), { ...(await form(late)), duplicateId: early });
    expect(await caseRow(db, late)).toMatchObject({ received_on: "2026-03-05" });
  });

  it("a withdrawal by telephone is confirmed in a letter", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS, as("Stopt"));
    await withdrawForRequester(desk(), { ...(await form(caseId)), by: "phone", on: "2026-03-11" });
    expect(await caseRow(db, caseId)).toMatchObject({ closed_as: "withdrawn", closed_on: "2026-03-11" });
    expect((await lettersOf(db, caseId)).map(({ name }) => name)).toContain("withdrawn");
  });
});
