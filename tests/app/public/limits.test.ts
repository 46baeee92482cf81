import type { AppLoadContext } from "@remix-run/node";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendForm } from "../../../app/commands/intake/send-form.server";
import { completeAnswers } from "../../../app/routes/public/request/check/complete";
import { looksAutomatic, mayFile } from "../../../app/routes/public/request/check/guards.server";
import { challengeFor, workIsDone } from "../../../app/routes/public/request/check/proof-of-work.server";
import { optOutAnyway } from "../../../app/routes/public/request/check/send.server";
import { toSubmission } from "../../../app/routes/public/request/check/submission";
import {
  beginDraft,
  draftByToken,
  keepKinds,
  keepStep,
  resumeLink,
} from "../../../app/routes/public/request/draft.server";
import { seedOrganisation } from "../../../db/seed/organisation";
import { suppressedBrands } from "../../../db/suppressions";
import type { Kind } from "../../../workflows/kinds";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { known } from "../../support/relations";
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

const by = (email: string | null, clientNumber: string | null = null) => ({ email, clientNumber });

describe("limits", () => {
  test("count by address and by network, and say nothing about who is known", async () => {
    const verdicts = [];
    for (let number = 0; number < 11; number += 1)
      verdicts.push(await mayFile(context, by("Veel@Voorbeeld.nl")));
    expect(verdicts).toEqual([...Array(10).fill(true), false]);
    expect(await mayFile(context, by("ander@voorbeeld.nl"))).toBe(true);
    const elsewhere = { ...context, clientAddress: "198.51.100.4" };
    for (let number = 0; number < 40; number += 1) await mayFile(elsewhere, by(null));
    expect(await mayFile(elsewhere, by(null))).toBe(false);
    const counted = await database.db.selectFrom("rate_limits").selectAll().execute();
    expect(JSON.stringify(counted)).not.toMatch(/voorbeeld|203\.0\.113/);
  });

  test("count somebody whom the register knows as one, whichever address they give", async () => {
    // Only imports write the register; the test does so as the owner.
    await known(database.ownerDb, { name: "Sanne Jansen", external_id: "C-1001" });
    const verdicts = [];
    for (let number = 0; number < 16; number += 1) {
      const elsewhere = { ...context, clientAddress: `198.51.100.${100 + number}` };
      verdicts.push(await mayFile(elsewhere, by(`adres${number}@voorbeeld.nl`, "C-1001")));
    }
    expect(verdicts).toEqual([...Array(15).fill(true), false]);
    const stranger = { ...context, clientAddress: "198.51.100.200" };
    expect(await mayFile(stranger, by("vreemd@voorbeeld.nl", "C-9999"))).toBe(true);
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

describe("work that is asked of a browser", () => {
  const asked = () => ({ ...context, settings: { ...testSettings(), proofOfWork: "always" as const } });
  const formWith = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };

  test("is asked only under pressure, unless a setting asks it always or never", async () => {
    const quiet = { ...context, now: () => new Date("2026-03-06T10:00:00Z") };
    expect(await challengeFor(quiet)).toBeNull();
    for (let number = 0; number < 120; number += 1) {
      await mayFile({ ...quiet, clientAddress: `192.0.2.${number}` }, by(null));
    }
    expect(await challengeFor(quiet)).not.toBeNull();
    const never = { ...quiet, settings: { ...testSettings(), proofOfWork: "off" as const } };
    expect(await challengeFor(never)).toBeNull();
  });

  test("is done by solving the puzzle, which lets one form through", async () => {
    const now = { ...asked(), now: () => new Date() };
    const challenge = (await challengeFor(now)) ?? "";
    expect(await workIsDone(formWith({ challenge }), now)).toBe(false);
    const solution = await solveChallenge({ challenge: JSON.parse(challenge), deriveKey });
    const solved = formWith({ challenge, solution: JSON.stringify(solution) });
    expect(await workIsDone(solved, now)).toBe(true);
    expect(await workIsDone(solved, now)).toBe(false);
  });

  test("is waited out by a browser without script", async () => {
    const start = Date.now();
    const secondsIn = (seconds: number) => ({ ...asked(), now: () => new Date(start + seconds * 1000) });
    const issuing = secondsIn(0);
    const challenge = (await challengeFor(issuing)) ?? "";
    const sameSecret = (seconds: number) => ({ ...secondsIn(seconds), settings: issuing.settings });
    expect(await workIsDone(formWith({ challenge }), sameSecret(59))).toBe(false);
    expect(await workIsDone(formWith({ challenge }), sameSecret(61))).toBe(true);
  });

  test("is not done by a puzzle of one's own making, an old date or nonsense", async () => {
    const now = { ...asked(), now: () => new Date() };
    const challenge = JSON.parse((await challengeFor(now)) ?? "");
    challenge.parameters.data.issuedAt = 0;
    for (const forged of [
      JSON.stringify(challenge),
      "{}",
      "null",
      "[1",
      '{"parameters":{},"signature":""}',
    ]) {
      expect(await workIsDone(formWith({ challenge: forged }), now), forged).toBe(false);
    }
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

  test("is gone after seven days, as the link to it says", async () => {
    const draft = await begun(["access"]);
    expect(resumeLink(draft, context)).toMatchObject({ until: "2026-03-12" });
    const later = { ...context, now: () => new Date("2026-03-12T10:00:01Z") };
    expect(await draftByToken(draft.stored?.token ?? "", later)).toBeNull();
  });
});
