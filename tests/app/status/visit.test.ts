import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { action as addAction } from "../../../app/routes/status/add/route";
import { loader as caseLoader } from "../../../app/routes/status/case/route";
import { loader as fileLoader } from "../../../app/routes/status/file";
import { loader as documentLoader } from "../../../app/routes/status/letter/document";
import { loader as letterLoader } from "../../../app/routes/status/letter/route";
import { action as objectAction } from "../../../app/routes/status/object/route";
import { action as pickupAction } from "../../../app/routes/status/pickup/route";
import { action as signOutAction } from "../../../app/routes/status/sign-out";
import { action as withdrawAction } from "../../../app/routes/status/withdraw/route";
import type { Worker } from "../../../app/worker/worker";
import { keepFrozenLetter, lettersOf } from "../../../db/content/letters";
import { findEvents } from "../../../db/events";
import { approvedAccess } from "../../support/approved";
import { caseRow, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { Visitor, went } from "../../support/visitor";
import { carryOutAll, fileCaseOf, testWorker } from "../../support/worker";

const SECRET = "a secret for tests that is long enough";
const PICKUP = "K7Q-F2M-9DX-V3T";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  worker = await testWorker(database, { now: "2026-03-12T10:00:00Z" });
});
afterAll(() => database.drop());

const formOf = (fields: Record<string, string | File>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

/** An access case that was answered, with one file. */
async function answered(email: string) {
  const pickup = { code: PICKUP, secret: SECRET };
  const given = await approvedAccess(database.db, email, { pickup });
  await carryOutAll(worker, given.caseId);
  return given;
}

interface Page {
  overview: { files: unknown[]; letters: unknown[]; may: Record<string, boolean>; closedAs: string | null };
  others: { reference: string }[];
}

describe("whose case it is", () => {
  it("is asked first: without a session there is only the sign-in page", async () => {
    const { reference } = await fileCaseOf(database, "nobody@example.nl");
    const nobody = await Visitor.of(worker);
    expect(went(await nobody.ask(caseLoader, { reference }))).toEqual([302, "/volgen?opnieuw"]);
    expect(went(await nobody.ask(withdrawAction, { reference }, {}))).toEqual([302, "/volgen?opnieuw"]);
  });

  it("decides: somebody else's case, letters and files do not exist", async () => {
    const mine = await fileCaseOf(database, "mine@example.nl");
    const theirs = await answered("theirs@example.nl");
    const visitor = await Visitor.of(worker, mine.id);
    const { reference, letterId, fileId } = theirs;
    for (const route of [caseLoader, letterLoader, documentLoader, fileLoader]) {
      expect(went(await visitor.ask(route, { reference, letterId, fileId }))).toEqual([404, null]);
    }
    const own = { reference: mine.reference, letterId, fileId };
    expect(went(await visitor.ask(letterLoader, own))).toEqual([404, null]);
    for (const route of [addAction, withdrawAction, objectAction, pickupAction]) {
      expect(went(await visitor.ask(route, { reference }, formOf({ tekst: "Ik wil erbij." })))).toEqual([
        404,
        null,
      ]);
    }
  });

  it("covers what was filed in the same form", async () => {
    const first = await fileCaseOf(database, "form@example.nl");
    const linked = { caseId: first.id, as: "same-form" } as const;
    const second = await fileCaseOf(database, "form@example.nl", { kind: "complaint", linked });
    const visitor = await Visitor.of(worker, second.id);
    const page = (await visitor.ask(caseLoader, { reference: first.reference })) as Page;
    expect(page.others.map((each) => each.reference)).toEqual([second.reference]);
  });

  it("ends with signing out, also for whoever kept the cookie", async () => {
    const { id, reference } = await fileCaseOf(database, "out@example.nl");
    const visitor = await Visitor.of(worker, id);
    expect(went(await visitor.ask(signOutAction, {}, {}))).toEqual([302, "/volgen"]);
    expect(went(await visitor.ask(caseLoader, { reference }))).toEqual([302, "/volgen?opnieuw"]);
  });
});

describe("the requester", () => {
  it("adds a text and a file; a form without either comes back", async () => {
    const { id, reference } = await fileCaseOf(database, "adds@example.nl");
    const visitor = await Visitor.of(worker, id);
    const file = new File(["een brief van vroeger"], "brief.txt", { type: "text/plain" });
    const sent = formOf({ tekst: "Ik heette vroeger De Boer.", bestanden: file });
    expect(went(await visitor.ask(addAction, { reference }, sent))).toEqual([
      302,
      `/volgen/${reference}?gedaan=aangevuld`,
    ]);
    expect((await findEvents(database.db, id)).at(-1)?.event.type).toBe("InformationAdded");
    const empty = (await visitor.ask(addAction, { reference }, formOf({ tekst: " " }))) as { data: unknown };
    expect(empty.data).toMatchObject({ problem: "empty" });
    const program = formOf({
      tekst: "Kijk",
      bestanden: new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])], "a.exe"),
    });
    const refused = (await visitor.ask(addAction, { reference }, program)) as { data: unknown };
    expect(refused.data).toMatchObject({ problem: "files", text: "Kijk" });
  });

  it("withdraws once; the second press hears that it is no longer possible", async () => {
    const { id, reference } = await fileCaseOf(database, "withdraws@example.nl");
    const visitor = await Visitor.of(worker, id);
    expect(went(await visitor.ask(withdrawAction, { reference }, {}))).toEqual([
      302,
      `/volgen/${reference}?gedaan=ingetrokken`,
    ]);
    const again = (await visitor.ask(withdrawAction, { reference }, {})) as { data: unknown };
    expect(again.data).toEqual({ changed: true });
    await carryOutAll(worker, id);
    expect((await lettersOf(database.db, id)).map((letter) => letter.name)).toContain("withdrawn");
  });

  it("objects to the outcome: one linked case with a clock of its own and the same words", async () => {
    const { caseId, reference } = await answered("objects@example.nl");
    const visitor = await Visitor.of(worker, caseId);
    const words = { tekst: "De verslagen van 2024 ontbreken." };
    const [status, place] = went(await visitor.ask(objectAction, { reference }, words)) as [number, string];
    expect(status).toBe(302);
    const opened = /\/volgen\/(VZ-[^?]+)\?gedaan=oneens/.exec(place)?.[1] ?? "";
    const page = (await visitor.ask(caseLoader, { reference: opened })) as Page;
    expect(page.others.map((each) => each.reference)).toContain(reference);
    const again = (await visitor.ask(objectAction, { reference }, words)) as { data: unknown };
    expect(again.data).toMatchObject({ problem: "changed" });
    const row = await database.db
      .selectFrom("cases")
      .selectAll()
      .where("reference", "=", opened)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ received_on: "2026-03-12", confirmed: true, kind: "access" });
  });

  it("sees exactly what may be done now", async () => {
    const open = await fileCaseOf(database, "offers@example.nl");
    const visitor = await Visitor.of(worker, open.id);
    const before = (await visitor.ask(caseLoader, { reference: open.reference })) as Page;
    expect(before.overview.may).toMatchObject({ add: true, withdraw: true, object: false, answer: false });
    const closed = await answered("offered@example.nl");
    const after = (await (await Visitor.of(worker, closed.caseId)).ask(caseLoader, closed)) as Page;
    expect(after.overview.may).toMatchObject({ add: false, withdraw: false, object: true, answer: false });
    expect(after.overview.closedAs).toBe("answered");
  });
});

describe("letters and files", () => {
  it("are read once they arrived; drafts, approved letters and notices to others are not there", async () => {
    const { caseId, reference, letterId } = await answered("reads@example.nl");
    const visitor = await Visitor.of(worker, caseId);
    const recipientId = crypto.randomUUID();
    const hidden = await keepFrozenLetter(database.db, {
      caseId,
      name: "recipient-notice",
      language: "nl",
      channel: "email",
      recipientId,
      subject: "Aan een ander",
      html: "<p>x</p>",
      text: "x",
      now: worker.now(),
    });
    await database.db
      .updateTable("letters")
      .set({ state: "published" })
      .where("id", "=", hidden.letterId)
      .execute();
    expect(went(await visitor.ask(letterLoader, { reference, letterId: hidden.letterId }))).toEqual([
      404,
      null,
    ]);
    const answer = (await visitor.ask(documentLoader, { reference, letterId })) as Response;
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    const [stored] = (await lettersOf(database.db, caseId)).filter((letter) => letter.id === letterId);
    expect(await answer.text()).toBe(stored?.html);
    await visitor.ask(letterLoader, { reference, letterId });
    const [read] = (await lettersOf(database.db, caseId)).filter((letter) => letter.id === letterId);
    expect(read?.opened_at).toEqual(worker.now());
  });

  it("need the pickup code too, and every download is logged", async () => {
    const { caseId, reference, fileId } = await answered("downloads@example.nl");
    const visitor = await Visitor.of(worker, caseId);
    const file = { reference, fileId };
    expect(went(await visitor.ask(fileLoader, file))).toEqual([302, `/volgen/${reference}/ophaalcode`]);
    const wrong = (await visitor.ask(pickupAction, file, { ophaalcode: "AAA-AAA-AAA-AAA" })) as {
      data: unknown;
    };
    expect(wrong.data).toEqual({ error: "wrong" });
    const right = await visitor.ask(pickupAction, file, {
      ophaalcode: PICKUP.toLowerCase().replaceAll("-", " "),
    });
    expect(went(right)).toEqual([302, `/volgen/${reference}?gedaan=ophaalcode`]);
    const download = (await visitor.ask(fileLoader, file)) as Response;
    expect(download.status).toBe(200);
    expect(download.headers.get("Content-Disposition")).toContain("attachment");
    const views = await database.db
      .selectFrom("views")
      .select("what")
      .where("case_id", "=", caseId)
      .execute();
    expect(views).toEqual([{ what: `file:${fileId}` }]);
  });

  it("let nobody guess the pickup code", async () => {
    const { caseId, reference } = await answered("guesses@example.nl");
    const visitor = await Visitor.of(worker, caseId);
    const answers = [];
    for (let time = 0; time < 11; time += 1) {
      const answer = (await visitor.ask(
        pickupAction,
        { reference },
        { ophaalcode: `AAA-AAA-AAA-${time}` },
      )) as {
        data: { error: string };
      };
      answers.push(answer.data.error);
    }
    expect(answers.at(-1)).toBe("too-often");
    expect((await caseRow(database.db, caseId)).closed_as).toBe("answered");
  });
});
