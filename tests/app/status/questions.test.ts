import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askIdentity } from "../../../app/commands/identity/ask-identity.server";
import { recordIdentity } from "../../../app/commands/identity/record-identity.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { action as answerAction, loader as answerLoader } from "../../../app/routes/status/answer/route";
import { loader as caseLoader } from "../../../app/routes/status/case/route";
import { action as hearingAction } from "../../../app/routes/status/hearing/route";
import { wakeDueCases } from "../../../app/worker/wake-up.server";
import type { Worker } from "../../../app/worker/worker";
import { filesOf } from "../../../db/content/files";
import { contentOf } from "../../../db/content/keep";
import { lettersOf } from "../../../db/content/letters";
import { methodRules } from "../../../workflows/identity/methods";
import { HANDLER, happen, when } from "../../support/cases";
import {
  BAKKER,
  caseRow,
  deskOf,
  fileRequest,
  formOf,
  openDesk,
  readComplaint,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { Visitor, went } from "../../support/visitor";
import { carryOutAll, testWorker } from "../../support/worker";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  worker = await testWorker(database, { now: "2026-03-12T10:00:00Z" });
});
afterAll(() => database.drop());

const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const bakker = (at = "2026-03-09T09:00:00.000Z") => deskOf(database.db, BAKKER, at);

/** An access case in which Bakker asked who is asking, on 9 March. */
async function askedWhoItIs() {
  const { db } = database;
  const caseId = await fileRequest(db, ACCESS);
  await assignHandler(bakker(), await formOf(db, caseId), { handlerId: BAKKER.id });
  await askIdentity(bakker(), {
    ...(await formOf(db, caseId)),
    ways: ["call-back", "at-office"],
    words: { doubt: "Uw verzoek komt van een ander e-mailadres dan wij van u kennen, sinds 1 maart." },
    override: null,
    clearances: [],
  });
  await carryOutAll(worker, caseId);
  const { reference } = await caseRow(db, caseId);
  return { caseId, reference, visitor: await Visitor.of(worker, caseId) };
}

const messageOf = (text: string, file?: File) => {
  const form = new FormData();
  form.append("tekst", text);
  if (file) form.append("bestanden", file);
  return form;
};

describe("a question of ours", () => {
  it("stands on the status page with its ways and its letter, and stops the clock", async () => {
    const { reference, visitor } = await askedWhoItIs();
    const page = (await visitor.ask(caseLoader, { reference })) as {
      overview: {
        question: unknown;
        paused: boolean;
        may: { answer: boolean };
        letters: { subject: string }[];
      };
    };
    expect(page.overview).toMatchObject({
      question: { about: "identity", askedOn: "2026-03-09" },
      paused: true,
      may: { answer: true },
    });
    const { question } = (await visitor.ask(answerLoader, { reference })) as { question: { ways: string[] } };
    expect(question.ways).toEqual(["call-back", "at-office"]);
  });

  it("is answered with a text and no file; the clock runs again and the answer goes after the check", async () => {
    const { caseId, reference, visitor } = await askedWhoItIs();
    const proof = new File(["paspoort"], "bewijs.txt", { type: "text/plain" });
    const answered = await visitor.ask(
      answerAction,
      { reference },
      messageOf("Bel mij op het oude nummer.", proof),
    );
    expect(went(answered)).toEqual([302, `/volgen/${reference}?gedaan=antwoord`]);
    const row = await caseRow(database.db, caseId);
    expect(row).toMatchObject({ stage: "identity.establishing", paused: false, awaiting_requester: false });
    expect(await filesOf(database.db, caseId)).toEqual([]);

    const form = {
      ...(await formOf(database.db, caseId)),
      method: "call-back",
      checked: [...methodRules("call-back").checklist],
      on: "2026-03-13",
    } as const;
    await recordIdentity(bakker("2026-03-13T09:00:00.000Z"), form);
    await carryOutAll(worker, caseId);
    const answers = (await contentOf(database.db, caseId, { station: "identity" })).filter(
      (content) => content.kind === "answer",
    );
    expect(answers.map((content) => content.body)).toEqual([null]);
  });

  it("takes no second answer, and keeps nothing of it", async () => {
    const { caseId, reference, visitor } = await askedWhoItIs();
    await visitor.ask(answerAction, { reference }, messageOf("Ik ben het."));
    const late = await visitor.ask(
      answerAction,
      { reference },
      messageOf("Nog een keer.", new File(["x y z"], "a.txt")),
    );
    expect((late as { data: unknown }).data).toMatchObject({ problem: "changed", text: "Nog een keer." });
    expect((await filesOf(database.db, caseId)).filter((file) => file.uploaded_by === "requester")).toEqual(
      [],
    );
  });

  it("is reminded of once, with the link to the status page and without the question", async () => {
    const { caseId } = await askedWhoItIs();
    const later = await testWorker(database, { now: "2026-03-24T09:00:00Z" });
    await wakeDueCases(later);
    await carryOutAll(later, caseId);
    const letters = await lettersOf(database.db, caseId);
    const reminder = letters.filter((letter) => letter.name === "reminder");
    expect(reminder).toHaveLength(1);
    expect(reminder[0]?.text).toContain("/volgen");
    expect(reminder[0]?.text).not.toContain("ander e-mailadres");
  });
});

describe("a hearing", () => {
  it("may be declined once it was offered", async () => {
    const { db } = database;
    const complaint = {
      kind: "complaint",
      topic: "both",
      about: null,
      what: "Open op de balie.",
      wish: null,
    } as const;
    const caseId = await fileRequest(db, complaint);
    const { reference } = await caseRow(db, caseId);
    const visitor = await Visitor.of(worker, caseId);
    const tooEarly = (await visitor.ask(hearingAction, { reference }, {})) as { data: unknown };
    expect(tooEarly.data).toEqual({ changed: true });
    await readComplaint(db, caseId);
    await assignHandler(bakker(), await formOf(db, caseId), { handlerId: BAKKER.id });
    await happen(db, caseId, {
      type: "HearingOffered",
      actor: HANDLER,
      ...when("2026-03-10T09:00:00Z"),
      letterId: null,
    });
    expect(went(await visitor.ask(hearingAction, { reference }, {}))).toEqual([
      302,
      `/volgen/${reference}?gedaan=gesprek`,
    ]);
    expect((await caseRow(db, caseId)).snapshot.context.complaint?.hearing).toBe("declined");
  });
});
