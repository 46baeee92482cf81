import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendForm } from "../../../app/commands/intake/send-form.server";
import { completeAnswers } from "../../../app/routes/public/request/check/complete";
import { looksAutomatic, mayFile } from "../../../app/routes/public/request/check/guards.server";
import { optOutAnyway } from "../../../app/routes/public/request/check/send.server";
import { toSubmission } from "../../../app/routes/public/request/check/submission";
import {
  beginDraft,
  draftByToken,
  keepKinds,
  keepStep,
} from "../../../app/routes/public/request/draft.server";
import { seedOrganisation } from "../../../db/seed/organisation";
import { suppressedBrands } from "../../../db/suppressions";
import type { Kind } from "../../../workflows/kinds";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { testSettings } from "../../support/worker";

const NOW = new Date("2026-03-05T10:00:00Z");
let database: TestDatabase;
let context: AppLoadContext;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, NOW);
  // What a loader receives, as far as the form looks at it.
  const part: Partial<AppLoadContext> = {
    db: database.db,
    settings: testSettings(),
    clientAddress: "203.0.113.7",
    now: () => NOW,
  };
  context = part as AppLoadContext;
});
afterAll(() => database.drop());

async function begun(kinds: Kind[]) {
  const headers = new Headers(await beginDraft(kinds, context));
  const cookie = /concept=([^;]+)/.exec(headers.get("Set-Cookie") ?? "")?.[1] ?? "";
  const token = JSON.parse(Buffer.from(decodeURIComponent(cookie), "base64").toString());
  const draft = await draftByToken(token, context);
  if (!draft) throw new Error("no draft was begun");
  return draft;
}

const steps = {
  who: { name: ["Sanne Jansen"], capacity: ["client"] },
  reach: { replyChannel: ["portal"], email: ["druk@voorbeeld.nl"], replyLanguage: ["nl"] },
  details: { "access-scope": ["all"], "opt-out-scope": ["all"] },
};

function answersOf(kinds: Kind[]) {
  const judged = completeAnswers({ kinds, steps }, { today: "2026-03-05", brands: ["werkcontact", "ilvo"] });
  if ("unfinished" in judged) throw new Error(`unfinished: ${judged.unfinished}`);
  return judged.complete;
}

describe("limits", () => {
  test("count by address and by network, and say nothing about who is known", async () => {
    const verdicts = [];
    for (let number = 0; number < 11; number += 1) verdicts.push(await mayFile(context, "Veel@Voorbeeld.nl"));
    expect(verdicts).toEqual([...Array(10).fill(true), false]);
    expect(await mayFile(context, "ander@voorbeeld.nl")).toBe(true);
    const elsewhere = { ...context, clientAddress: "198.51.100.4" };
    for (let number = 0; number < 40; number += 1) await mayFile(elsewhere, null);
    expect(await mayFile(elsewhere, null)).toBe(false);
    const counted = await database.db.selectFrom("rate_limits").selectAll().execute();
    expect(JSON.stringify(counted)).not.toMatch(/voorbeeld|203\.0\.113/);
  });

  test("an opt-out in a form that may not be sent works all the same, and the rest stays", async () => {
    const draft = await begun(["access", "opt-out"]);
    await optOutAnyway(draft, answersOf(["access", "opt-out"]), context);
    expect(await suppressedBrands(database.db, "druk@voorbeeld.nl")).toEqual(["ilvo", "werkcontact"]);
    expect(await draftByToken(draft.stored?.token ?? "", context)).toMatchObject({ kinds: ["access"] });
  });

  test("a form is taken for a machine's when it went too fast or the hidden field was filled in", () => {
    const form = new FormData();
    expect(looksAutomatic(form, "2026-03-05T09:59:58Z", NOW)).toBe(true);
    expect(looksAutomatic(form, "2026-03-05T09:59:50Z", NOW)).toBe(false);
    form.set("website", "https://spam.example");
    expect(looksAutomatic(form, "2026-03-05T09:00:00Z", NOW)).toBe(true);
  });
});

describe("a draft", () => {
  test("cannot be brought back by a page that was still open when the form was sent", async () => {
    const draft = await begun(["access"]);
    await keepStep(draft, "who", steps.who, context);
    const token = draft.stored?.token ?? "";
    await sendForm(database.db, {
      token,
      submission: toSubmission(answersOf(["access"]), { now: NOW, mailingSystems: [] }),
      secret: context.settings.sessionSecret,
    });
    const late = keepStep(draft, "who", { name: ["Iemand anders"] }, context);
    await expect(late).rejects.toMatchObject({ status: 302 });
    await expect(keepKinds(draft, ["erasure"], context)).rejects.toMatchObject({ status: 302 });
    expect(await draftByToken(token, context)).toBeNull();
  });

  test("is gone after seven days", async () => {
    const draft = await begun(["access"]);
    const later = { ...context, now: () => new Date("2026-03-12T10:00:01Z") };
    expect(await draftByToken(draft.stored?.token ?? "", later)).toBeNull();
  });
});
