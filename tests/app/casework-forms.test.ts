import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readerOf } from "../../app/commands/desk.server";
import { type Answer, act, type SentForm } from "../../app/routes/staff/case/act.server";
import { INTENTIONS } from "../../app/routes/staff/case/intentions/index.server";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, takeUp } from "../support/casework";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { seenBy } from "../support/reader";

let database: TestDatabase;
let caseId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  caseId = await fileRequest(database.db, { kind: "access", scope: "all", what: "Alles.", period: null });
  await takeUp(database.db, caseId);
});

/** Sends a form as a browser does; `fields` without the prefix that every form has. */
async function send(intention: string, fields: Record<string, string> = {}): Promise<Answer | Response> {
  const { db } = database;
  const { expectedPersonVersion } = await formOf(db, caseId);
  const form = new FormData();
  form.set("version", String(expectedPersonVersion));
  const prefix = INTENTIONS[intention]?.form ?? "";
  for (const [name, value] of Object.entries(fields)) form.set(name.replace("*", prefix), value);
  const desk = deskOf(db, BAKKER, "2026-03-10T09:00:00.000Z");
  const sent: SentForm = { seen: await seenBy(db, caseId, readerOf(desk)), desk, form, intention };
  return act(sent, (await caseRow(db, caseId)).reference, "nl").catch((error: unknown) => {
    if (error instanceof Response) return error;
    throw error;
  });
}

const answered = (answer: Answer | Response): Answer => {
  if (answer instanceof Response) throw new Error(`answered with ${answer.status}`);
  return answer;
};

const HOSTILE =
  `<script>alert(1)</script>' ; drop table cases; -- \u0000\uFFFF ${"x".repeat(20_000)}`.replace(
    "\u0000",
    "",
  );

describe("every form of the case page", () => {
  it.each(Object.keys(INTENTIONS))("%s answers an empty form without falling over", async (name) => {
    const answer = await send(name);
    if (answer instanceof Response) expect([302, 400]).toContain(answer.status);
    else expect(answer.intention).toBe(name);
  });

  it.each(Object.keys(INTENTIONS))("%s answers a hostile form without falling over", async (name) => {
    const fields = [
      "text",
      "reason",
      "report",
      "words.reasons",
      "words.doubt",
      "words.answer",
      "on",
      "by",
      "method",
    ];
    const hostile = Object.fromEntries(fields.map((field) => [`*.${field}`, HOSTILE]));
    const rows = { "*.items.0.id": HOSTILE, "*.items.0.what": HOSTILE, "*.points.0.point": HOSTILE };
    const ids = { letter: HOSTILE, duplicate: HOSTILE, item: HOSTILE, recipient: HOSTILE, draft: HOSTILE };
    const answer = await send(name, { ...hostile, ...rows, ...ids });
    if (answer instanceof Response) expect([302, 400]).toContain(answer.status);
    else expect(answer.sentence ?? answer.preview ?? answer.problems ?? answer.moved).toBeDefined();
  });
});

describe("what a form answers", () => {
  it("says which field is missing, and gives back what was typed", async () => {
    const answer = answered(await send("reject-identity", { "*.reason": "", "*.why": "unmasked" }));
    expect(answer.problems).toEqual({ "identity-rejected.reason": "missing" });
    const late = answered(await send("record-answer", { "*.text": "Gebeld.", "*.on": "2026-03-11" }));
    expect(late.problems).toEqual({ "answer.on": "future" });
    expect(late.typed).toContainEqual(["answer.text", "Gebeld."]);
  });

  it("says in words why the workflow does not take it", async () => {
    const answer = answered(await send("record-answer", { "*.text": "Ja, alles." }));
    expect(answer.sentence).toBe("Deze vraag staat niet meer open.");
  });

  it("names what is missing in a letter, check by check", async () => {
    const answer = answered(await send("extend-term", { "*.months": "2", "*.words.reasons": "" }));
    const missing = answer.preview?.checks.filter((check) => !check.ok).map((check) => check.code);
    expect(missing).toContain("extension-reason");
  });

  it("shows the letter without sending it when only a preview was asked", async () => {
    const reasons = "Uw dossier staat in vier systemen en in elf mailboxen met stukken van anderen.";
    const form = { "extended.months": "2", "extended.words.reasons": reasons };
    const answer = answered(await send("preview:extend-term", form));
    expect(answer.preview?.document).toContain("elf mailboxen");
    expect((await caseRow(database.db, caseId)).extended).toBe(false);
  });

  it("escapes what was typed in the letter it shows", async () => {
    const form = { "extended.months": "2", "extended.words.reasons": "<img src=x onerror=alert(1)>" };
    const answer = answered(await send("preview:extend-term", form));
    expect(answer.preview?.document).not.toContain("<img");
  });

  it("assigns to nobody but a colleague", async () => {
    await send("assign-handler", { "*.handler": "iemand-anders" });
    expect((await caseRow(database.db, caseId)).handler_id).toBeNull();
  });
});
