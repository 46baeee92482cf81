import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FRESH_PASSKEY } from "../../../app/auth/fresh-fields";
import { findPasskeys, relyingParty } from "../../../app/auth/passkeys.server";
import { findSignedIn } from "../../../app/auth/staff.server";
import { closeAccount } from "../../../app/commands/admin/change-staff.server";
import { resetSecondFactor } from "../../../app/commands/admin/reset-second-factor.server";
import { action as askNew } from "../../../app/routes/staff/account/passkey/question";
import { action as addForm } from "../../../app/routes/staff/account/passkey/route";
import { action as accountForm } from "../../../app/routes/staff/account/route";
import { action as confirmForm } from "../../../app/routes/staff/confirm/route";
import { action as secondStepForm } from "../../../app/routes/staff/second-step/route";
import { action as ask } from "../../../app/routes/staff/sign-in/passkey";
import { action as signInForm } from "../../../app/routes/staff/sign-in/route";
import { deleteExpired } from "../../../db/expired";
import { seedOrganisation } from "../../../db/seed/organisation";
import type { Role } from "../../../workflows/actors";
import { defaultPolicy } from "../../../workflows/rules";
import { Authenticator } from "../../support/authenticator";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, halfInCookieOf, hire, requestFor, staffContext } from "../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

const HERE = { clientAddress: "192.0.2.1" };
const here = (clientAddress = HERE.clientAddress) => staffContext(database, { clientAddress });
const later = (minutes: number) =>
  staffContext(database, { now: new Date(Date.now() + minutes * 60_000).toISOString() });

/** What a route answers; what it throws counts. */
async function send(
  route: unknown,
  context: AppLoadContext,
  { path = "/medewerkers", cookie = "", form = {} as Record<string, string> },
) {
  const request = requestFor(path, { cookie, form });
  try {
    return await (route as (args: object) => Promise<unknown>)({ request, context, params: {} });
  } catch (thrown) {
    return thrown;
  }
}
const wentTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get("Location") : answer);
const cookiesIn = (answer: unknown) =>
  (answer as Response).headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const refused = (status: number) => ({ init: { status } });

/** Somebody who signed in, with a passkey on their device. */
async function withPasskey(context = here(), roles: Role[] = ["handler"]) {
  const staff = await hire(context, roles);
  const cookie = await cookieOf(context, staff.email);
  const device = new Authenticator();
  const options = await ((await send(askNew, context, { cookie })) as Response).json();
  const form = { passkey: device.make(options), name: "Laptop" };
  const answer = await send(addForm, context, { cookie, form });
  return { ...staff, cookie, device, options, answer };
}

/** A stranger's browser asks for a passkey. */
async function asked(context: AppLoadContext) {
  const answer = (await send(ask, context, {})) as Response;
  return { options: await answer.json(), cookie: cookiesIn(answer) };
}

/** Signs in with a passkey, and nothing else. */
async function signsIn(context: AppLoadContext, device: Authenticator, at = {}) {
  const { options, cookie } = await asked(context);
  return send(signInForm, context, { cookie, form: { passkey: device.show(options, at) } });
}

/** What a browser with a session asks. */
const askedIn = async (context: AppLoadContext, cookie: string) =>
  ((await send(ask, context, { cookie })) as Response).json();

describe("adding a passkey", () => {
  it("keeps it under the name its holder gives, and tells them by mail", async () => {
    const context = here();
    const { id, email, answer, options } = await withPasskey(context);
    expect(wentTo(answer)).toBe("/medewerkers/account?gedaan=passkey");
    expect(options).toMatchObject({
      rp: { id: "privacy.werkcontact.example" },
      authenticatorSelection: { userVerification: "required", residentKey: "required" },
    });
    expect(await findPasskeys(context.db, id)).toMatchObject([{ name: "Laptop", lastUsedAt: null }]);
    const mails = context.db.selectFrom("mailbox").select("subject").where("recipient", "=", email);
    expect(await mails.execute()).toEqual([{ subject: "Er is een passkey toegevoegd aan uw account" }]);
  });

  it("asks a fresh second factor, for the question as for the form", async () => {
    const { cookie } = await withPasskey();
    expect(await send(askNew, later(11), { cookie })).toMatchObject(refused(401));
    expect(await send(addForm, later(11), { cookie, form: { name: "x" } })).toMatchObject(refused(401));
  });

  it("takes an answer once, in the session that asked, from our address, unlocked, in time", async () => {
    const context = here();
    const other = await withPasskey(context);
    const { id, email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const question = async () => ((await send(askNew, context, { cookie })) as Response).json();
    const add = (passkey: string, to = { cookie }, at = context) =>
      send(addForm, at, { ...to, form: { passkey, name: "Laptop" } });

    const options = await question();
    expect(await add(new Authenticator().make(options), other)).toMatchObject(refused(400));
    expect(await add(new Authenticator().make(options), { cookie }, later(6))).toMatchObject(refused(400));
    const elsewhere = new Authenticator().make(options, { origin: "https://evil.example" });
    expect(await add(elsewhere)).toMatchObject(refused(400));
    const left = new Authenticator().make(options);
    expect(await add(left), "a question is asked once").toMatchObject(refused(400));
    const locked = new Authenticator().make(await question(), { unlocked: false });
    expect(await add(locked)).toMatchObject(refused(400));
    expect(await add(other.device.make(await question())), "somebody else's").toMatchObject(refused(400));
    for (const nonsense of ["", "{}", "null", '{"response":{"clientDataJSON":"e30"}}']) {
      expect(await add(nonsense)).toMatchObject(refused(400));
    }
    expect(await findPasskeys(context.db, id)).toEqual([]);
    expect(wentTo(await add(new Authenticator().make(await question())))).toMatch(/gedaan=passkey/);
  });

  it("is offered where browsers know passkeys: by name, with TLS or on the machine itself", () => {
    const id = (origin: string) => relyingParty({ origin })?.id ?? null;
    expect(id("https://privacy.example.nl")).toBe("privacy.example.nl");
    expect(id("http://localhost:3000")).toBe("localhost");
    expect(id("http://privacy.example.nl")).toBeNull();
    expect(id("https://192.0.2.1")).toBeNull();
    expect(id("http://[::1]:3000")).toBeNull();
  });
});

describe("signing in with a passkey alone", () => {
  it("counts as both factors and opens a session of its own, once an app was set up", async () => {
    const context = here();
    const { id, cookie, device } = await withPasskey(context);
    const answer = await signsIn(context, device);
    expect(wentTo(answer)).toBe("/medewerkers");
    const fresh = cookiesIn(answer);
    expect(fresh).not.toContain(cookie);
    const staff = await findSignedIn(requestFor("/medewerkers", { cookie: fresh }), context);
    expect(staff).toMatchObject({ id, secondFactorAt: expect.any(Date) });
    expect((await findPasskeys(context.db, id))[0]?.lastUsedAt).toEqual(expect.any(Date));
    await context.db.deleteFrom("second_factors").where("staff_id", "=", id).execute();
    const without = cookiesIn(await signsIn(context, device));
    expect(
      await findSignedIn(requestFor("/medewerkers", { cookie: without }), context),
      "an app stays mandatory",
    ).toMatchObject({ id, secondFactorAt: null });
  });

  it("takes an answer once, from the browser that asked, in time", async () => {
    const context = here();
    const { device } = await withPasskey(context);
    const { options, cookie } = await asked(context);
    const form = { passkey: device.show(options) };
    expect(await send(signInForm, context, { form })).toMatchObject(refused(401));
    const another = await asked(context);
    expect(await send(signInForm, context, { cookie: another.cookie, form })).toMatchObject(refused(401));
    expect(await send(signInForm, later(6), { cookie, form })).toMatchObject(refused(401));
    expect(wentTo(await send(signInForm, context, { cookie, form }))).toBe("/medewerkers");
    expect(await send(signInForm, context, { cookie, form }), "replayed").toMatchObject(refused(401));
  });

  it("refuses another address, a device that was not unlocked, another's name and another's key", async () => {
    const context = here("192.0.2.20");
    const { id, device } = await withPasskey(context);
    const other = await withPasskey(context);
    const spoilt: [string, Promise<unknown>][] = [
      ["origin", signsIn(context, device, { origin: "https://privacy.werkcontact.example.evil.example" })],
      ["locked", signsIn(context, device, { unlocked: false })],
      ["name", signsIn(context, device, { userHandle: Buffer.from(other.id).toString("base64url") })],
    ];
    for (const [what, answer] of spoilt) expect(await answer, what).toMatchObject(refused(401));
    const { options, cookie } = await asked(context);
    const forged = JSON.parse(
      other.device.show(options, { userHandle: Buffer.from(id).toString("base64url") }),
    );
    const own = device.id.toString("base64url");
    const form = { passkey: JSON.stringify({ ...forged, id: own, rawId: own }) };
    expect(await send(signInForm, context, { cookie, form }), "signed with another key").toMatchObject(
      refused(401),
    );
  });

  it("refuses a counter that went back or stood still, and takes a device that never counts", async () => {
    const context = here("192.0.2.21");
    const { device } = await withPasskey(context);
    expect(wentTo(await signsIn(context, device, { counter: 7 }))).toBe("/medewerkers");
    expect(await signsIn(context, device, { counter: 7 })).toMatchObject(refused(401));
    expect(await signsIn(context, device, { counter: 3 })).toMatchObject(refused(401));
    expect(await signsIn(context, device, { counter: 0 })).toMatchObject(refused(401));
    const both = await Promise.all([asked(context), asked(context)]);
    const raced = await Promise.all(
      both.map(({ options, cookie }) =>
        send(signInForm, context, { cookie, form: { passkey: device.show(options, { counter: 8 }) } }),
      ),
    );
    expect(raced.filter((answer) => wentTo(answer) === "/medewerkers")).toHaveLength(1);
    await context.db.updateTable("passkeys").set({ counter: 0 }).execute();
    expect(wentTo(await signsIn(context, device, { counter: 0 }))).toBe("/medewerkers");
    expect(wentTo(await signsIn(context, device, { counter: 0 }))).toBe("/medewerkers");
  });

  it("is over with the passkey, the account or the second step, and is not for who signs in elsewhere", async () => {
    const context = here("192.0.2.22");
    const by = await hire(context, ["administrator"]);
    const removed = await withPasskey(context);
    const [passkey] = await findPasskeys(context.db, removed.id);
    const form = { intent: "remove-passkey", passkey: passkey?.id ?? "" };
    const other = await withPasskey(context);
    await send(accountForm, context, { cookie: other.cookie, form });
    expect(await findPasskeys(context.db, removed.id), "only one's own").toHaveLength(1);
    const old = later(11);
    expect(await send(accountForm, old, { cookie: removed.cookie, form })).toMatchObject(refused(401));
    await send(accountForm, context, { cookie: removed.cookie, form });
    expect(await signsIn(context, removed.device)).toMatchObject(refused(401));

    const closed = await withPasskey(context);
    await closeAccount(context.db, { staffId: closed.id, now: context.now() });
    expect(await signsIn(context, closed.device)).toMatchObject(refused(401));

    const reset = await withPasskey(context);
    await resetSecondFactor(context, { id: by.id, name: by.name }, reset);
    expect(await signsIn(context, reset.device)).toMatchObject(refused(401));

    const elsewhere = await withPasskey(context);
    await context.db.deleteFrom("account").where("userId", "=", elsewhere.id).execute();
    expect(await signsIn(context, elsewhere.device)).toMatchObject(refused(401));
  });

  it("tells a stranger the same whether a passkey is known or not, and waits after five that failed", async () => {
    const context = here("192.0.2.23");
    const known = await withPasskey(context);
    const { options } = await asked(context);
    expect(options).toMatchObject({ userVerification: "required", allowCredentials: [] });
    const unlocked = { unlocked: false };
    const answers = [
      await signsIn(context, known.device, unlocked),
      await signsIn(context, new Authenticator()),
    ];
    expect(answers[0]).toEqual(answers[1]);
    for (let more = 0; more < 3; more += 1) await signsIn(context, new Authenticator());
    expect(await signsIn(context, new Authenticator())).toMatchObject(refused(429));
    expect(wentTo(await signsIn(context, known.device)), "of others nothing").toBe("/medewerkers");
  });

  it("waits for an account that is locked, as its password does", async () => {
    const context = here("192.0.2.24");
    const { email, device } = await withPasskey(context);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await send(signInForm, context, { form: { email, password: "gok" } });
    }
    expect(await signsIn(context, device)).toMatchObject(refused(429));
    expect(wentTo(await signsIn(here("192.0.2.25"), device))).toBe("/medewerkers");
  });
});

describe("a passkey as second factor", () => {
  it("is the second step after the password, in that session and for its own holder only", async () => {
    const context = here("192.0.2.30");
    const { id, email, device } = await withPasskey(context);
    const other = await withPasskey(context);
    const cookie = await halfInCookieOf(context, email);
    const step = async (passkey: string) => send(secondStepForm, context, { cookie, form: { passkey } });
    const options = await askedIn(context, cookie);
    expect(options.allowCredentials).toMatchObject([{ id: device.id.toString("base64url") }]);
    expect(await step(other.device.show(options))).toMatchObject(refused(401));
    expect(await step(device.show(await askedIn(context, other.cookie)))).toMatchObject(refused(401));
    expect(await step(device.show((await asked(context)).options))).toMatchObject(refused(401));
    const answer = await step(device.show(await askedIn(context, cookie)));
    expect(wentTo(answer)).toBe("/medewerkers");
    const fresh = requestFor("/medewerkers", { cookie: cookiesIn(answer) });
    expect(await findSignedIn(fresh, context)).toMatchObject({ id, secondFactorAt: expect.any(Date) });
    expect(await findSignedIn(requestFor("/medewerkers", { cookie }), context)).toBeNull();
  });

  it("waits with the codes after five that were wrong", async () => {
    const context = here("192.0.2.31");
    const { email, device } = await withPasskey(context);
    const cookie = await halfInCookieOf(context, email);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await send(secondStepForm, context, { cookie, form: { code: "000000" } });
    }
    const form = { passkey: device.show(await askedIn(context, cookie)) };
    expect(await send(secondStepForm, context, { cookie, form })).toMatchObject(refused(429));
  });

  it("is fresh again with one, on the page that asks and with a form that was kept", async () => {
    const { cookie, device } = await withPasskey(here("192.0.2.32"));
    const path = "/medewerkers/bevestigen?naar=/medewerkers/account";
    const kept = { intent: "remove-passkey", passkey: "none" };
    const stale = later(11);
    const first = await send(accountForm, stale, { cookie, form: kept });
    expect(first).toMatchObject({ data: { askedAgain: { ways: { code: true, passkey: true } } } });
    const wrong = { ...kept, [FRESH_PASSKEY]: new Authenticator().show(await askedIn(stale, cookie)) };
    expect(await send(accountForm, stale, { cookie, form: wrong })).toMatchObject({
      data: { askedAgain: { fault: "wrong-passkey", fields: Object.entries(kept) } },
    });
    const right = { ...kept, [FRESH_PASSKEY]: device.show(await askedIn(stale, cookie)) };
    expect(await send(accountForm, stale, { cookie, form: right })).toMatchObject({
      data: { done: "passkeyRemoved" },
    });
    const staler = later(22);
    const form = { [FRESH_PASSKEY]: device.show(await askedIn(staler, cookie)) };
    expect(wentTo(await send(confirmForm, staler, { path, cookie, form }))).toBe(path);
  });
});

it("questions that nobody answered go with the night", async () => {
  const context = here("192.0.2.40");
  await asked(context);
  await deleteExpired(context.db, later(6).now(), defaultPolicy);
  expect(await context.db.selectFrom("passkey_challenges").selectAll().execute()).toEqual([]);
});
