import { signIn } from "../../app/routes/status/session.server";
import { newToken, tokenHash } from "../../db/tokens";
import { type App, expect, test } from "./fixtures";
import { expectAccessible } from "./public-form";

/** A client of the demonstration, asked for proof of identity; where to reach him changed shortly before. */
const NAME = "Hakan Demir";

/** His browser after the mailed code. */
async function cookieFor({ db, origin }: App, caseId: string) {
  const token = newToken();
  await db.query(
    `insert into requester_sessions (token_hash, case_id, created_at, expires_at)
     values ($1, $2, now(), now() + interval '1 hour')`,
    [tokenHash(token), caseId],
  );
  const context = { settings: { origin } } as Parameters<typeof signIn>[1];
  const [cookie = ""] = (await signIn(token, context)).getSetCookie();
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
  return { name, value, domain: "localhost", path: "/volgen" };
}

test("sign-in through a real OpenID Connect provider: offered by the desk, done on a phone, and the case knows", async ({
  app,
  deskOf,
  opens,
}) => {
  const { rows } = await app.db.query(
    `select cases.id, reference from cases join parties on parties.case_id = cases.id
     where parties.name = $1 and station = 'identity'`,
    [NAME],
  );
  const { id, reference } = rows[0];
  const desk = await deskOf("pieter");
  await desk.goto(`/medewerkers/verzoeken/${reference}`);
  await desk.getByRole("button", { name: "Dit is deze persoon" }).click();
  await expect(desk).toHaveURL(/gedaan=match-relation$/);
  await desk.getByText("Inloggen bij een erkende identiteitsdienst", { exact: true }).click();
  const offer = desk.locator("form", { has: desk.getByRole("button", { name: "Inloggen aanbieden" }) });
  await offer.getByLabel("Waarom is een minder ingrijpende manier").fill("De verzoeker wil dit zelf.");
  await offer.getByRole("button", { name: "Inloggen aanbieden" }).click();
  await expect(desk.getByRole("heading", { name: /^Deze controle loopt/ })).toBeVisible();
  await expectAccessible(desk);

  const phone = await opens({ viewport: { width: 390, height: 844 } });
  await phone.context().addCookies([await cookieFor(app, id)]);
  await phone.goto(`/volgen/${reference}/identiteit`);
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Inloggen met iDIN" }).click();
  await phone.getByRole("button", { name: "Cancel" }).click();
  await expect(phone.getByRole("status")).toHaveText(/Het inloggen is niet afgemaakt/);
  await phone.getByRole("link", { name: "Inloggen met iDIN" }).click();
  await phone.getByLabel("Account").fill("hakan");
  await phone.getByRole("button", { name: "Sign in" }).click();
  await expect(phone).toHaveURL(new RegExp(`/volgen/${reference}\\?gedaan=identiteit$`));
  await expect(phone.getByRole("status")).toHaveText(/Wij weten nu dat u het bent/);

  await desk.goto(`/medewerkers/verzoeken/${reference}`);
  await expect(desk.locator("main")).toContainText("iDIN: niveau 3; dezelfde naam en geboortedatum.");
  await desk.goto(`/medewerkers/verzoeken/${reference}/ophaalcode`);
  await expectAccessible(desk);
});
