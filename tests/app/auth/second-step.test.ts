import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecoveryCodes, recoveryCodesLeft } from "../../../app/auth/recovery-codes.server";
import {
  beginEnrolment,
  confirmEnrolment,
  enrolWith,
  secondFactorState,
} from "../../../app/auth/second-factor.server";
import { letIn, showCode } from "../../../app/auth/second-step.server";
import { findSessions } from "../../../app/auth/sessions.server";
import { findSignedIn, requireOnTheWay, requireStaff } from "../../../app/auth/staff.server";
import { totpCode, totpStep } from "../../../app/auth/totp";
import { demoSecret } from "../../../app/cli/seed/demo-sign-in";
import { demoCodes } from "../../../app/routes/mailbox/demo-codes.server";
import { action as setUpForm, loader as setUpPage } from "../../../app/routes/staff/second-step/set-up/route";
import { loader as signInPage } from "../../../app/routes/staff/sign-in/route";
import { seedOrganisation } from "../../../db/seed/organisation";
import { DEMO_STAFF, seedStaff } from "../../../db/seed/staff";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import {
  codeOf,
  cookieOf,
  halfInCookieOf,
  hire,
  requestFor,
  staffContext,
  thrownBy,
} from "../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

const here = () => staffContext(database);
const later = (seconds: number) =>
  staffContext(database, { now: new Date(Date.now() + seconds * 1000).toISOString() });
const goes = (answer: Response) => [answer.status, answer.headers.get("Location")];
const page = (route: unknown, request: Request, context: AppLoadContext) =>
  (route as (args: object) => Promise<unknown>)({ request, context, params: {} });

/** Somebody with an app on their phone. */
async function enrolled(context: AppLoadContext) {
  const staff = await hire(context, ["handler"]);
  await cookieOf(context, staff.email);
  return staff;
}

describe("a password alone", () => {
  it("opens nothing: every page leads to the second step, and from there to where the person was going", async () => {
    const context = here();
    const { email } = await enrolled(context);
    const cookie = await halfInCookieOf(context, email);
    const asked = requestFor("/medewerkers/verzoeken?lijst=all", { cookie });
    const away = await thrownBy(() => requireStaff(asked, context, { route: "staff/queue" }));
    expect(goes(away)).toEqual([
      302,
      `/medewerkers/tweede-stap?naar=${encodeURIComponent("/medewerkers/verzoeken?lijst=all")}`,
    ]);
    const posted = requestFor("/medewerkers/verzoeken", { cookie, form: { intent: "assign" } });
    expect((await thrownBy(() => requireStaff(posted, context))).status).toBe(302);
    const setUp = requestFor("/medewerkers/tweede-stap/instellen", { cookie });
    expect(goes(await thrownBy(() => page(setUpPage, setUp, context)))).toEqual([
      302,
      "/medewerkers/tweede-stap",
    ]);
  });

  it("is no session to show to its holder, and waits half an hour for the second step", async () => {
    const context = here();
    const staff = await enrolled(context);
    const before = await findSessions(context.db, staff.id, context.now());
    const cookie = await halfInCookieOf(context, staff.email);
    expect(await findSessions(context.db, staff.id, context.now())).toEqual(before);
    const request = requestFor("/medewerkers/tweede-stap", { cookie });
    expect(await findSignedIn(request, context)).toMatchObject({ id: staff.id, secondFactorAt: null });
    expect(await findSignedIn(request, later(31 * 60))).toBeNull();
  });

  it("leads whoever has no app yet to setting one up, and no further", async () => {
    const context = here();
    const { email } = await hire(context, ["administrator"]);
    const cookie = await halfInCookieOf(context, email);
    const away = await thrownBy(() => requireStaff(requestFor("/medewerkers", { cookie }), context));
    expect(goes(away)).toEqual([302, "/medewerkers/tweede-stap/instellen"]);
  });
});

describe("setting up the second step", () => {
  it("shows one key until its first code is typed, and then opens a new session", async () => {
    const context = here();
    const { id, email } = await hire(context, ["handler"]);
    const cookie = await halfInCookieOf(context, email);
    const path = "/medewerkers/tweede-stap/instellen?naar=/medewerkers/account";
    const shown = await page(setUpPage, requestFor(path, { cookie }), context);
    expect(shown).toEqual(await page(setUpPage, requestFor(path, { cookie }), context));
    expect(shown).toMatchObject({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/) });

    const type = (code: string) => page(setUpForm, requestFor(path, { cookie, form: { code } }), context);
    expect(await type("000000")).toMatchObject({ data: { wrong: "wrong" } });
    const secret = await beginEnrolment(context, id);
    const answer = (await type(totpCode(secret, totpStep(context.now())))) as Response;
    expect(goes(answer)).toEqual([
      302,
      `/medewerkers/tweede-stap/herstelcodes?naar=${encodeURIComponent("/medewerkers/account")}`,
    ]);
    const fresh = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(fresh).not.toBe(cookie);
    const request = (cookie: string) => requestFor("/medewerkers/account", { cookie });
    expect(await findSignedIn(request(fresh), context)).toMatchObject({
      id,
      secondFactorAt: expect.any(Date),
    });
    expect(await findSignedIn(request(cookie), context)).toBeNull();
  });

  it("keeps the app of before until the new one works", async () => {
    const context = here();
    const { id } = await enrolled(context);
    const secret = await beginEnrolment(context, id);
    expect(await showCode(context, id, totpCode(secret, totpStep(context.now())))).toEqual({ kind: "wrong" });
    expect(await showCode(context, id, (await codeOf(context, id)) ?? "")).toEqual({ kind: "taken" });
    const typed = totpCode(secret, totpStep(context.now()));
    const both = await Promise.all([
      confirmEnrolment(context, id, typed),
      confirmEnrolment(context, id, typed),
    ]);
    expect(both.sort()).toEqual([false, true]);
    expect((await secondFactorState(context.db, id)).since).not.toBeNull();
    const next = totpCode(secret, totpStep(context.now()) + 1);
    expect(await showCode(context, id, next)).toEqual({ kind: "taken" });
  });

  it("stores a key that cannot be read without FILE_KEYS, and asks to begin anew when those are gone", async () => {
    const context = here();
    const { id } = await hire(context, ["handler"]);
    const secret = await beginEnrolment(context, id);
    const row = await context.db
      .selectFrom("second_factors")
      .select("secret")
      .where("staff_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row.secret.includes(secret)).toBe(false);
    const otherKeys = { ...context.settings, fileKeys: [Buffer.alloc(32, 9).toString("base64")] };
    expect((await beginEnrolment({ ...context, settings: otherKeys }, id)).equals(secret)).toBe(false);
  });
});

describe("a code", () => {
  it("is taken once, also by two at the same moment, and none of before is taken after it", async () => {
    const context = here();
    const { id } = await enrolled(context);
    const code = (await codeOf(context, id)) ?? "";
    const both = await Promise.all([showCode(context, id, code), showCode(context, id, code)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["taken", "wrong"]);
    const earlier = await codeOf(
      staffContext(database, { now: new Date(Date.now() - 30_000).toISOString() }),
      id,
    );
    await showCode(context, id, (await codeOf(context, id)) ?? "");
    expect(await showCode(context, id, earlier ?? "")).toEqual({ kind: "wrong" });
    expect(await showCode(context, id, code)).toEqual({ kind: "wrong" });
  });

  it("that is wrong five times locks the second step for this account, also for the right one", async () => {
    const context = here();
    const { id } = await enrolled(context);
    const guesses = await Promise.all(
      Array.from({ length: 9 }, (_, guess) => showCode(context, id, `00000${guess}`)),
    );
    expect(guesses.filter(({ kind }) => kind === "wrong")).toHaveLength(5);
    const right = async (context: AppLoadContext) => showCode(context, id, (await codeOf(context, id)) ?? "");
    expect((await right(context)).kind).toBe("locked");
    expect((await right(later(16 * 60))).kind).toBe("taken");
    const other = await enrolled(context);
    expect((await showCode(context, other.id, (await codeOf(context, other.id)) ?? "")).kind).toBe("taken");
  });

  it("of another account opens nothing", async () => {
    const context = here();
    const [mine, theirs] = [await enrolled(context), await enrolled(context)];
    expect(await showCode(context, mine.id, (await codeOf(context, theirs.id)) ?? "")).toEqual({
      kind: "wrong",
    });
  });
});

describe("a recovery code", () => {
  it("opens the desk once, however it is typed, and is kept so that nobody reads it", async () => {
    const context = here();
    const { id, email } = await enrolled(context);
    const codes = await makeRecoveryCodes(context.db, context, id);
    expect(new Set(codes).size).toBe(10);
    const stored = await context.db
      .selectFrom("recovery_codes")
      .selectAll()
      .where("staff_id", "=", id)
      .execute();
    expect(JSON.stringify(stored)).not.toContain(codes[0]?.replaceAll("-", ""));
    const typed = codes[0]?.toLowerCase().replaceAll("-", " ") ?? "";

    const cookie = await halfInCookieOf(context, email);
    const request = requestFor("/medewerkers/tweede-stap", { cookie });
    const staff = await requireOnTheWay(request, context, "second-step");
    expect(await showCode(context, id, typed)).toEqual({ kind: "taken" });
    const [set] = await letIn(request, context, staff);
    expect(set).not.toMatch(/Max-Age|Expires/i);
    expect(await showCode(context, id, typed)).toEqual({ kind: "wrong" });
    expect(await recoveryCodesLeft(context.db, id)).toBe(9);
  });

  it("of before no longer works when new ones are made, nor does that of a colleague", async () => {
    const context = here();
    const [mine, theirs] = [await enrolled(context), await enrolled(context)];
    const [old] = await makeRecoveryCodes(context.db, context, mine.id);
    const [fresh] = await makeRecoveryCodes(context.db, context, mine.id);
    const [foreign] = await makeRecoveryCodes(context.db, context, theirs.id);
    expect(await showCode(context, mine.id, old ?? "")).toEqual({ kind: "wrong" });
    expect(await showCode(context, mine.id, foreign ?? "")).toEqual({ kind: "wrong" });
    expect(await showCode(context, mine.id, fresh ?? "")).toEqual({ kind: "taken" });
  });
});

describe("in the demonstration", () => {
  it("the mailbox page shows what the phones of the made-up colleagues show, and of nobody else", async () => {
    const context = later(0);
    await seedStaff(context.db, new Date());
    const { id, email } = DEMO_STAFF.fatima;
    await enrolWith(context, id, demoSecret(email));
    const real = await enrolled(context);
    const codes = await demoCodes(context);
    const now = totpCode(demoSecret(email), totpStep(context.now()));
    expect(codes).toEqual([{ email, now, next: expect.stringMatching(/^\d{6}$/) }]);
    expect(JSON.stringify(codes)).not.toContain(real.email);
    expect(await showCode(context, id, codes[0]?.now ?? "")).toEqual({ kind: "taken" });
  });
});

it("whoever is half in and opens the sign-in page goes on to the second step", async () => {
  const context = here();
  const { email } = await enrolled(context);
  const cookie = await halfInCookieOf(context, email);
  const answer = await thrownBy(() =>
    page(signInPage, requestFor("/medewerkers/inloggen", { cookie }), context),
  );
  expect(goes(answer)).toEqual([302, "/medewerkers"]);
});
