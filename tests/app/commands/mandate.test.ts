import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveDecision } from "../../../app/commands/approval/decide-approval.server";
import { answerQuestion } from "../../../app/commands/clarification/answer-question.server";
import { proposeDecision } from "../../../app/commands/handling/propose-decision.server";
import {
  askMandate,
  type CheckMandate,
  checkMandate,
  tellSubject,
} from "../../../app/commands/identity/mandate.server";
import { objectAsSubject } from "../../../app/commands/status/object-as-subject.server";
import { openStatus } from "../../../app/commands/status/open-status.server";
import { filesForReader } from "../../../app/routes/status/delivered-files.server";
import { issueCode } from "../../../db/codes";
import { findLetter, publishLetter } from "../../../db/content/letters";
import { partiesOf } from "../../../db/content/parties";
import { findForSignIn, lettersForReader } from "../../../db/queries/status";
import { findRequesterSession } from "../../../db/requester-sessions";
import type { StatusReader } from "../../../db/schema/public";
import {
  BAKKER,
  caseRow,
  deliver,
  deskOf,
  draftFormOf,
  fileRequest,
  formOf,
  openDesk,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { attachData, givenAccess } from "../../support/work";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const ACCESS = { kind: "access", scope: "all", what: "Alles over het traject.", period: null } as const;
const LAWYER = "advocaat@kantoor.example";
const BRAM = "bram@voorbeeld.example";
const CHECKED = "2026-03-09T09:00:00.000Z";
const AFTER = "2026-03-18T09:00:00.000Z";
const SECRET = "s".repeat(40);
const bakker = (at = CHECKED) => deskOf(database.db, BAKKER, at);

async function filedByLawyer(birthDate: string | null = "1968-09-12") {
  const caseId = await fileRequest(database.db, ACCESS, {
    capacity: "representative",
    requester: { name: "I. Vermeulen", email: LAWYER },
    subject: { name: "Bram Hoekstra", birthDate },
    relation: "advocaat",
  });
  await takeUp(database.db, caseId);
  return caseId;
}

const MANDATE: Omit<CheckMandate, "caseId" | "expectedPersonVersion"> = {
  basis: "lawyer",
  rights: ["access"],
  signedOn: "2026-03-01",
  validUntil: null,
  answerTo: "subject",
  freely: false,
  birthDate: null,
  data: "alles over het traject",
  seen: "Machtiging met handtekening; naam en datum vergeleken.",
};

async function checked(caseId: string, mandate: Partial<typeof MANDATE> = {}) {
  await checkMandate(bakker(), { ...(await formOf(database.db, caseId)), ...MANDATE, ...mandate });
}

async function told(mandate: Partial<typeof MANDATE> = {}) {
  const caseId = await filedByLawyer();
  await checked(caseId, mandate);
  await tellSubject(bakker(), { ...(await formOf(database.db, caseId)), email: BRAM, address: "" });
  return caseId;
}

async function proposed(caseId: string, answerTo: "subject" | "representative" | null = null) {
  const { db } = database;
  const file = await attachData(db, caseId);
  const part = { ...(await givenAccess(db, caseId, file)), outcome: "granted" as const, answerTo };
  await proposeDecision(bakker(), { ...(await draftFormOf(db, caseId)), part, clearances: [] });
}

async function signed(caseId: string, routeApproved?: boolean) {
  const { db } = database;
  const hash = (await caseRow(db, caseId)).snapshot.context.proposal?.hash ?? "";
  const form = { ...(await formOf(db, caseId)), hash, clearances: [], routeApproved };
  await approveDecision(deskOf(db, VRIES, AFTER), form);
}

async function given(caseId: string) {
  const letterId = (await caseRow(database.db, caseId)).snapshot.context.replyLetterId ?? "";
  await deliver(database.db, caseId, AFTER);
  await publishLetter(database.db, letterId, new Date(AFTER));
  return letterId;
}

const referenceOf = async (caseId: string) => (await caseRow(database.db, caseId)).reference;
const subjectOf = async (caseId: string) =>
  (await partiesOf(database.db, caseId)).find(({ role }) => role === "subject")?.id ?? "";

/** Opens the status page with a mailed code, as whoever this address belongs to. */
async function visit(caseId: string, email: string, reader: StatusReader) {
  const now = new Date(AFTER);
  const purpose = reader === "subject" ? "status-subject" : "status";
  const code = await issueCode(database.db, { caseId, purpose, now, secret: SECRET });
  const reference = await referenceOf(caseId);
  const token = await openStatus(database.db, {
    reference,
    email,
    code,
    now,
    secret: SECRET,
    network: "::1",
  });
  return token && token !== "too-often" ? findRequesterSession(database.db, token, now) : null;
}

describe("a lawyer with a mandate", () => {
  it("is asked for it, sends it, and hears nothing until it was read", async () => {
    const caseId = await filedByLawyer();
    const form = { words: {}, override: null, clearances: [] };
    await askMandate(bakker(), { ...(await formOf(database.db, caseId)), ...form });
    expect(await caseRow(database.db, caseId)).toMatchObject({ paused: true, awaiting_requester: true });
    const requester = { db: database.db, now: new Date("2026-03-11T09:00:00.000Z") };
    await answerQuestion(requester, { caseId, text: "De machtiging zit erbij.", fileIds: [] });
    expect(await caseRow(database.db, caseId)).toMatchObject({ paused: false, due_date: "2026-04-07" });
    await expect(proposed(caseId)).rejects.toMatchObject({ code: "mandate-not-checked" });
  });

  it("does not get the answer: the client does, and the lawyer learns only that it was given", async () => {
    const { db } = database;
    const caseId = await told();
    await proposed(caseId);
    await signed(caseId);
    const letterId = await given(caseId);
    const letter = await findLetter(db, caseId, letterId);
    expect(letter?.text).toContain("Geachte Bram Hoekstra");
    expect(letter?.text).not.toContain("U schrijft ons namens");
    expect((await lettersForReader(db, caseId, null)).map(({ id }) => id)).not.toContain(letterId);
    expect((await lettersForReader(db, caseId, await subjectOf(caseId))).map(({ id }) => id)).toContain(
      letterId,
    );
    expect(await filesForReader(db, caseId, "requester")).toEqual([]);
    expect(await filesForReader(db, caseId, "subject")).toHaveLength(1);
    const effects = await db.selectFrom("effects").select("key").where("case_id", "=", caseId).execute();
    expect(effects.map(({ key }) => key)).toContain("letter:answered-to-subject");
  });

  it("gets it when the mandate says so and an approver agrees to that apart", async () => {
    const { db } = database;
    const caseId = await told({ answerTo: "representative" });
    await proposed(caseId, "representative");
    await expect(signed(caseId)).rejects.toMatchObject({ code: "answer-route-not-approved" });
    await signed(caseId, true);
    const letterId = await given(caseId);
    expect((await lettersForReader(db, caseId, null)).map(({ id }) => id)).toContain(letterId);
    expect(await filesForReader(db, caseId, "requester")).toHaveLength(1);
    expect(await filesForReader(db, caseId, "subject")).toEqual([]);
  });

  it("cannot name an address of their own as that of the client", async () => {
    const caseId = await filedByLawyer();
    await checked(caseId);
    const form = { ...(await formOf(database.db, caseId)), address: "" };
    await expect(tellSubject(bakker(), { ...form, email: LAWYER.toUpperCase() })).rejects.toMatchObject({
      code: "subject-unreachable",
    });
    await expect(tellSubject(bakker(), { ...form, email: "" })).rejects.toMatchObject({
      code: "subject-unreachable",
    });
  });
});

describe("the client for whom somebody acts", () => {
  it("signs in from the moment they were told, with a code that opens nothing of the lawyer's", async () => {
    const { db } = database;
    const untold = await filedByLawyer();
    expect(await findForSignIn(db, await referenceOf(untold), BRAM)).toBeNull();
    const caseId = await told();
    expect(await visit(caseId, BRAM, "subject")).toMatchObject({ caseId, reader: "subject" });
    expect(await visit(caseId, LAWYER, "requester")).toMatchObject({ caseId, reader: "requester" });
    expect(await visit(caseId, BRAM, "requester")).toBeNull();
    expect(await visit(caseId, LAWYER, "subject")).toBeNull();
  });

  it("says no, and what was proposed is void", async () => {
    const { db } = database;
    const caseId = await told();
    await proposed(caseId);
    const letterId = (await caseRow(db, caseId)).snapshot.context.replyLetterId ?? "";
    await objectAsSubject({ db, now: new Date(AFTER) }, caseId, "Hij is mijn ex-man.");
    expect(await caseRow(db, caseId)).toMatchObject({ station: "handling", outcome: null });
    expect((await findLetter(db, caseId, letterId))?.state).toBe("superseded");
    await expect(proposed(caseId)).rejects.toMatchObject({ code: "subject-objected" });
  });
});

describe("a parent", () => {
  const parent = { basis: "parent", answerTo: "representative" } as const;

  it("of a child of 11 gets the answer, and the child is not written to", async () => {
    const caseId = await filedByLawyer("2014-05-01");
    await checked(caseId, parent);
    await expect(
      tellSubject(bakker(), { ...(await formOf(database.db, caseId)), email: BRAM, address: "" }),
    ).rejects.toMatchObject({ code: "not-now" });
    await proposed(caseId, "representative");
    await signed(caseId, true);
    expect((await caseRow(database.db, caseId)).stage).toBe("reply");
  });

  it("of a child of 13 waits until the child was told and could say no", async () => {
    const caseId = await filedByLawyer("2012-05-01");
    await checked(caseId, parent);
    await expect(proposed(caseId, "representative")).rejects.toMatchObject({ code: "subject-not-told" });
  });

  it("of a child of 16 is too late", async () => {
    const caseId = await filedByLawyer("2010-01-01");
    await expect(checked(caseId, parent)).rejects.toMatchObject({ code: "mandate-of-age" });
  });
});

describe("an employer", () => {
  it("who says to act for an employee gets nothing without a free mandate, and then not the answer itself", async () => {
    const caseId = await filedByLawyer();
    await expect(checked(caseId, { basis: "employer" })).rejects.toMatchObject({ code: "mandate-not-free" });
    await checked(caseId, { basis: "employer", freely: true });
    await expect(proposed(caseId)).rejects.toMatchObject({ code: "subject-not-told" });
  });
});
