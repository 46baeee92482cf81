import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSignedIn } from "../../../app/auth/staff.server";
import { inviteStaff } from "../../../app/commands/admin/invite-staff.server";
import { loader as confirmPage } from "../../../app/routes/staff/confirm/route";
import { loader as back } from "../../../app/routes/staff/sign-in/sso/back";
import { loader as begin } from "../../../app/routes/staff/sign-in/sso/begin";
import { seedOrganisation } from "../../../db/seed/organisation";
import { acceptStatement, currentStatements } from "../../../db/statements";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { hire, requestFor, staffContext } from "../../support/desk";
import { type OidcProvider, startOidcProvider } from "../../support/oidc-provider";

let database: TestDatabase;
let provider: OidcProvider;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
  provider = await startOidcProvider({
    redirectUris: ["https://privacy.werkcontact.example/medewerkers/inloggen/sso/terug"],
    people: [person("eerste", ["loket"])],
  });
});
afterAll(async () => {
  await provider.stop();
  await database.drop();
});

const addressOf = (sub: string) => `${sub}@werkcontact.example`;
function person(sub: string, groups: string[], more: object = {}) {
  return {
    sub,
    amr: ["pwd", "mfa"],
    claims: { email: addressOf(sub), email_verified: true, name: sub, groups },
    ...more,
  };
}

function here() {
  const context = staffContext(database);
  context.settings.staffOidc = {
    ...provider,
    roles: {
      claim: "groups",
      given: [
        ["loket", "handler"],
        ["teken", "approver"],
        ["beheer", "administrator"],
      ],
    },
    secondFactor: ["mfa"],
  };
  return context;
}
const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** From the button on the sign-in page to where the provider's answer leads. */
async function signsIn(sub: string, context = here()) {
  const begun = await route(begin, "/medewerkers/inloggen/sso?naar=/medewerkers/account", context);
  const callback = new URL(await provider.signIn(begun.headers.get("Location") ?? "", sub));
  const ended = await route(back, callback.pathname + callback.search, context, cookieIn(begun));
  const staff = await findSignedIn(requestFor("/medewerkers", { cookie: cookieIn(ended) }), context);
  return { location: ended.headers.get("Location"), staff, ended, begun, callback };
}
const route = (loader: typeof begin, path: string, context: ReturnType<typeof here>, cookie = "") =>
  loader({ request: requestFor(path, { cookie }), context, params: {} }) as Promise<Response>;
const known = (sub: string) =>
  database.db.selectFrom("staff").select("id").where("email", "=", addressOf(sub)).executeTakeFirst();

/** Past the provider once more, to show that it is still them. */
async function showsAgain(
  cookie: string,
  sub: string,
  { begun: at = here(), ended: on = here(), query = "", cookieAfter = cookie } = {},
) {
  const path = `/medewerkers/inloggen/sso?opnieuw&${query}naar=/medewerkers/verzoeken.csv`;
  const begun = await route(begin, path, at, cookie);
  const sentTo = new URL(begun.headers.get("Location") ?? "");
  const callback = new URL(await provider.signIn(sentTo.href, sub));
  const cookies = `${cookieAfter}; ${cookieIn(begun)}`;
  const ended = await route(back, callback.pathname + callback.search, on, cookies);
  const staff = await findSignedIn(requestFor("/medewerkers", { cookie }), here());
  const fresh = staff?.secondFactorAt ? Date.now() - staff.secondFactorAt.getTime() < 60_000 : null;
  return { sentTo, ended, location: ended.headers.get("Location") ?? "", fresh };
}

/** Somebody who signed in at the provider eleven minutes ago and has no app of their own. */
async function signedInBefore(sub: string, more: object = {}) {
  provider.people.set(sub, person(sub, ["loket"], more));
  const { ended, staff } = await signsIn(sub);
  const secondFactorAt = new Date(Date.now() - 11 * 60_000);
  await database.db
    .updateTable("session")
    .set({ secondFactorAt })
    .where("id", "=", staff?.sessionId ?? "")
    .execute();
  for (const { id } of await currentStatements(database.db)) {
    await acceptStatement(database.db, { staffId: staff?.id ?? "", statementId: id, now: new Date() });
  }
  return cookieIn(ended)
    .split("; ")
    .filter((one) => one.includes("privacyloket.session_token="))
    .join("; ");
}

const confirming = (cookie: string, query: string) =>
  confirmPage({
    request: requestFor(`/medewerkers/bevestigen${query}`, { cookie }),
    context: here(),
    params: {},
  });

describe("a fresh second factor without an app of one's own", () => {
  const asked = "/medewerkers/bevestigen?naar=%2Fmedewerkers%2Fverzoeken.csv";

  it("is a new sign-in at the provider, after which the same session goes on", async () => {
    const cookie = await signedInBefore("jaap");
    expect(await confirming(cookie, "?naar=/medewerkers/verzoeken.csv")).toMatchObject({
      onwards: null,
      ways: { code: false, elsewhere: true, passkey: false },
    });
    const shown = await showsAgain(cookie, "jaap");
    expect(Object.fromEntries(shown.sentTo.searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
    expect(shown).toMatchObject({ location: asked, fresh: true });
    expect(cookieIn(shown.ended)).not.toContain("session_token");
    expect(await confirming(cookie, "?naar=/medewerkers/verzoeken.csv")).toMatchObject({
      onwards: "/medewerkers/verzoeken.csv",
    });
  });

  it("leads nowhere when a form waits in another tab", async () => {
    const cookie = await signedInBefore("kees");
    const { location } = await showsAgain(cookie, "kees", { query: "formulier&" });
    expect(location).toBe(`${asked}&formulier`);
    expect(await confirming(cookie, location.slice(location.indexOf("?")))).toMatchObject({
      done: true,
      onwards: null,
    });
  });

  it.each([
    ["somebody else who signs in there", { sub: "anna" }, "somebody-else"],
    ["a provider that saw no second factor", { more: { amr: ["pwd"] } }, "not-anew"],
    // The provider's clock says that it was before they were sent.
    ["a sign-in from before it was asked", { begunLater: true }, "not-anew"],
    ["somebody who stops", { sub: "nobody" }, "declined"],
    ["another browser", { elsewhere: true }, "refused"],
  ])("is not given by %s", async (what, { sub, more, begunLater, elsewhere }: Other, failure) => {
    const own = `lies-${what.length}`;
    provider.people.set("anna", person("anna", ["loket"]));
    await signsIn("anna");
    const cookie = await signedInBefore(own);
    if (more) provider.people.set(own, person(own, ["loket"], more));
    const begun = here();
    if (begunLater) begun.now = () => new Date(Date.now() + 5 * 60_000);
    const shown = await showsAgain(cookie, sub ?? own, { begun, cookieAfter: elsewhere ? "" : cookie });
    expect(shown).toMatchObject({ location: `${asked}&sso=${failure}`, fresh: false });
  });
});

interface Other {
  sub?: string;
  more?: object;
  begunLater?: boolean;
  elsewhere?: boolean;
}

describe("signing in with the organisation", () => {
  it("opens the desk to whoever has a role there, with the second factor that the provider saw", async () => {
    provider.people.set("anna", person("anna", ["loket", "teken"]));
    const { location, staff } = await signsIn("anna");
    expect(location).toBe("/medewerkers/account");
    expect(staff).toMatchObject({ email: addressOf("anna"), name: "anna", roles: ["handler", "approver"] });
    expect(staff?.secondFactorAt).toBeInstanceOf(Date);
  });

  it("takes away at the next sign-in what the provider no longer tells, down to all access", async () => {
    provider.people.set("bram", person("bram", ["loket", "teken"]));
    await signsIn("bram");
    provider.people.set("bram", person("bram", ["loket"]));
    expect((await signsIn("bram")).staff?.roles).toEqual(["handler"]);
    provider.people.set("bram", person("bram", []));
    const { location, staff } = await signsIn("bram");
    expect([location, staff]).toEqual(["/medewerkers/inloggen?sso=no-account", null]);
  });

  it("asks for our own second step when the provider saw none", async () => {
    provider.people.set("cato", person("cato", ["loket"], { amr: ["pwd"] }));
    expect((await signsIn("cato")).staff).toMatchObject({ secondFactorAt: null });
  });

  it("makes no account without a role or an invitation, and takes up an invitation that is open", async () => {
    provider.people.set("daan", person("daan", []));
    expect((await signsIn("daan")).location).toMatch(/no-account/);
    expect(await known("daan")).toBeUndefined();
    const context = here();
    const invitee = {
      name: "Eva",
      email: addressOf("eva"),
      roles: ["approver" as const],
      team: "Loket",
      privacyOfficer: true,
      language: "en" as const,
    };
    await inviteStaff(context, { id: "x", name: "Ada" }, invitee);
    provider.people.set("eva", person("eva", []));
    if (context.settings.staffOidc) context.settings.staffOidc.roles = undefined;
    expect((await signsIn("eva", context)).staff).toMatchObject({
      name: "Eva",
      roles: ["approver"],
      team: "Loket",
    });
  });

  it("leaves a closed account closed, and an account alone whose address the provider doubts", async () => {
    const context = here();
    for (const sub of ["fred", "gijs"]) await hire(context, ["handler"], { email: addressOf(sub) });
    await database.db
      .updateTable("staff")
      .set({ closedAt: new Date() })
      .where("email", "=", addressOf("fred"))
      .execute();
    provider.people.set("fred", person("fred", ["loket"]));
    expect((await signsIn("fred")).location).toMatch(/no-account/);
    provider.people.set(
      "gijs",
      person("gijs", ["loket"], {
        claims: { email: addressOf("gijs"), email_verified: false, groups: ["loket"] },
      }),
    );
    expect((await signsIn("gijs")).location).toMatch(/no-account/);
  });

  it("does not give an account to another person who comes to have the same address", async () => {
    provider.people.set("hans", person("hans", ["loket"]));
    await signsIn("hans");
    provider.people.set(
      "hans-2",
      person("hans-2", ["loket"], { claims: { email: addressOf("hans"), groups: ["loket"] } }),
    );
    expect((await signsIn("hans-2")).location).toMatch(/no-account/);
  });

  it("takes an answer once, and only in the browser that began", async () => {
    provider.people.set("ilse", person("ilse", ["loket"]));
    const { begun, callback } = await signsIn("ilse");
    const path = callback.pathname + callback.search;
    for (const cookie of ["", cookieIn(begun)]) {
      expect((await route(back, path, here(), cookie)).headers.get("Location")).toBe(
        "/medewerkers/inloggen?sso=refused",
      );
    }
  });

  it("says so when somebody stops, and does not exist without the setting", async () => {
    expect((await signsIn("nobody")).location).toBe("/medewerkers/inloggen?sso=declined");
    await expect(route(begin, "/medewerkers/inloggen/sso", staffContext(database))).rejects.toMatchObject({
      status: 404,
    });
  });
});
