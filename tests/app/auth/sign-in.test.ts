import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endSession, endSessions, findSessions } from "../../../app/auth/sessions.server";
import { confirmPassword, signIn } from "../../../app/auth/sign-in.server";
import { findSignedIn, requireStaff } from "../../../app/auth/staff.server";
import { changePassword } from "../../../app/commands/admin/change-password.server";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, PASSWORD, requestFor, staffContext, thrownBy } from "../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Each test on a network of its own, so that counts do not meet. */
let networks = 0;
const here = () => staffContext(database, { clientAddress: `198.51.100.${++networks}` });
const attempt = (context: ReturnType<typeof here>, email: string, password: string) =>
  signIn(requestFor("/medewerkers/inloggen"), context, { email, password });
const sessionOf = (email: string) =>
  database.db
    .selectFrom("session")
    .innerJoin("staff", "staff.id", "session.userId")
    .selectAll("session")
    .where("staff.email", "=", email)
    .executeTakeFirstOrThrow();

describe("signing in", () => {
  it("opens a session for the right password, however the address is typed, until the browser closes", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    const result = await attempt(context, ` ${email.toUpperCase()} `, PASSWORD);
    expect(result.kind).toBe("signed-in");
    const [cookie] = result.kind === "signed-in" ? result.cookies : [];
    expect(cookie).toMatch(/^__Secure-privacyloket\.session_token=.+HttpOnly/);
    expect(cookie).not.toMatch(/Max-Age|Expires/i);
  });

  it("says the same for a wrong password, an unknown address and a closed account", async () => {
    const context = here();
    const { id, email } = await hire(context, ["handler"]);
    expect(await attempt(context, email, "verkeerd wachtwoord")).toEqual({ kind: "wrong" });
    expect(await attempt(context, "niemand@werkcontact.example", PASSWORD)).toEqual({ kind: "wrong" });
    await context.db.updateTable("staff").set({ closedAt: new Date() }).where("id", "=", id).execute();
    expect(await attempt(context, email, PASSWORD)).toEqual({ kind: "wrong" });
    expect(await findSessions(context.db, id, new Date())).toEqual([]);
  });

  it("locks an account after five wrong tries from one network, also for the right password", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    for (let number = 0; number < 5; number += 1) {
      expect(await attempt(context, email, "verkeerd wachtwoord")).toEqual({ kind: "wrong" });
    }
    const locked = await attempt(context, email, PASSWORD);
    expect(locked.kind).toBe("locked");
    expect(locked.kind === "locked" && locked.until.getTime()).toBeGreaterThan(Date.now());
    expect((await attempt(here(), email, PASSWORD)).kind).toBe("signed-in");
  });

  it("cannot be outrun by trying side by side", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, number) => attempt(context, email, `gok nummer ${number}`)),
    );
    expect(results.filter(({ kind }) => kind === "wrong")).toHaveLength(5);
  });

  it("forgives mistyping after the right password", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    for (const round of [1, 2]) {
      for (let number = 0; number < 4; number += 1) await attempt(context, email, `fout ${round} ${number}`);
      expect((await attempt(context, email, PASSWORD)).kind).toBe("signed-in");
    }
  });

  it("asks for the password again where a screen may be unattended", async () => {
    const context = here();
    const staff = await hire(context, ["approver"]);
    expect(await confirmPassword(context, staff, "verkeerd wachtwoord")).toBe("wrong");
    expect(await confirmPassword(context, staff, PASSWORD)).toBe("confirmed");
  });
});

describe("who is asking", () => {
  it("sends a stranger to the sign-in page, which leads back to the page and nowhere else", async () => {
    const context = here();
    const away = await thrownBy(() => requireStaff(requestFor("/medewerkers/verzoeken?lijst=all"), context));
    expect(away.status).toBe(302);
    expect(away.headers.get("Location")).toBe(
      `/medewerkers/inloggen?naar=${encodeURIComponent("/medewerkers/verzoeken?lijst=all")}`,
    );
    const forged = requestFor("/medewerkers", {
      cookie: "__Secure-privacyloket.session_token=verzonnen.handtekening",
    });
    expect((await thrownBy(() => requireStaff(forged, context))).status).toBe(302);
  });

  it("knows the roles of this moment, and answers 403 when one is missing", async () => {
    const context = here();
    const { id, email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const asked = () =>
      requireStaff(requestFor("/medewerkers/beheer/medewerkers", { cookie }), context, {
        route: "admin/staff",
      });
    expect((await thrownBy(asked)).status).toBe(403);
    await context.db
      .updateTable("staff")
      .set({ roles: JSON.stringify(["administrator"]) })
      .where("id", "=", id)
      .execute();
    expect((await asked()).actor).toEqual({ type: "staff", id, roles: ["administrator"] });
  });

  it("lets an auditor read what they may not send", async () => {
    const context = here();
    const { email } = await hire(context, ["auditor"]);
    const cookie = await cookieOf(context, email);
    const route = "admin/rules" as const;
    await requireStaff(requestFor("/medewerkers/beheer/regels", { cookie }), context, { route });
    const sent = requestFor("/medewerkers/beheer/regels", { cookie, form: { intent: "record" } });
    expect((await thrownBy(() => requireStaff(sent, context, { route }))).status).toBe(403);
  });

  it("is looked up once for the loaders of a page, and again for whoever asks later", async () => {
    const { email, id } = await hire(here(), ["handler"]);
    const request = requestFor("/medewerkers/verzoeken", { cookie: await cookieOf(here(), email) });
    let said = 0;
    const listening = database.db.withPlugin({
      transformQuery: ({ node }) => {
        said += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const context = { ...here(), db: listening };
    // The first look says more: what signs people in makes itself ready.
    await requireStaff(request, context);
    said = 0;
    await requireStaff(request, context);
    const once = said;
    expect(once).toBeGreaterThan(0);
    const [frame, page] = await Promise.all([requireStaff(request, context), requireStaff(request, context)]);
    expect([frame.id, page.id, said]).toEqual([id, id, 2 * once]);
    await database.db.deleteFrom("session").where("userId", "=", id).execute();
    const refused = await Promise.allSettled([
      requireStaff(request, context),
      requireStaff(request, context),
    ]);
    expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("a session", () => {
  it("ends an hour after the last page, and twelve hours after signing in however busy it is", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    const asked = async (cookie: string) => findSignedIn(requestFor("/medewerkers", { cookie }), context);
    const idle = await cookieOf(context, email);
    await context.db
      .updateTable("session")
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where("id", "=", (await sessionOf(email)).id)
      .execute();
    expect(await asked(idle)).toBeNull();

    const long = await cookieOf(context, email);
    await context.db
      .updateTable("session")
      .set({ createdAt: new Date(Date.now() - 12 * 3_600_000 - 1000) })
      .where("id", "=", (await sessionOf(email)).id)
      .execute();
    expect(await asked(long)).toBeNull();
    expect(await asked(long)).toBeNull();
  });

  it("is kept alive by pages that a person asks for, not by those that ask by themselves", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const soon = new Date(Date.now() + 5 * 60_000);
    await context.db
      .updateTable("session")
      .set({ expiresAt: soon })
      .where("id", "=", (await sessionOf(email)).id)
      .execute();
    const request = requestFor("/medewerkers/verzoeken", { cookie });
    await requireStaff(request, context, { background: true });
    expect((await sessionOf(email)).expiresAt).toEqual(soon);
    await requireStaff(request, context);
    expect((await sessionOf(email)).expiresAt.getTime()).toBeGreaterThan(Date.now() + 50 * 60_000);
  });

  it("is listed with where it came from, and its holder ends it, not somebody else", async () => {
    const context = here();
    const mine = await hire(context, ["handler"]);
    const other = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, mine.email);
    const [session] = await findSessions(context.db, mine.id, new Date());
    expect(session).toMatchObject({
      address: context.clientAddress,
      browser: expect.stringContaining("Firefox"),
    });
    await endSession(context.db, other.id, session?.id ?? "");
    expect(await findSignedIn(requestFor("/medewerkers", { cookie }), context)).not.toBeNull();
    await endSession(context.db, mine.id, session?.id ?? "");
    expect(await findSignedIn(requestFor("/medewerkers", { cookie }), context)).toBeNull();
  });

  it("ends with every other one of its holder when the password changes, but for the one in use", async () => {
    const context = here();
    const { email } = await hire(context, ["handler"]);
    const [kept, ended] = [await cookieOf(context, email), await cookieOf(context, email)];
    const staff = await requireStaff(requestFor("/medewerkers", { cookie: kept }), context);
    expect(await changePassword(context, staff, { current: PASSWORD, fresh: "kort" })).toBe("too-short");
    expect(
      await changePassword(context, staff, { current: "verkeerd", fresh: "een heel nieuw wachtwoord" }),
    ).toBe("wrong");
    expect(
      await changePassword(context, staff, { current: PASSWORD, fresh: "een heel nieuw wachtwoord" }),
    ).toBe("changed");
    expect(await findSignedIn(requestFor("/medewerkers", { cookie: kept }), context)).not.toBeNull();
    expect(await findSignedIn(requestFor("/medewerkers", { cookie: ended }), context)).toBeNull();
    await endSessions(context.db, staff.id);
    expect(await findSignedIn(requestFor("/medewerkers", { cookie: kept }), context)).toBeNull();
  });
});
