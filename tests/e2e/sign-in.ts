import { expect, type Page } from "@playwright/test";
import { totpCode, totpStep } from "../../app/auth/totp";
import { DEMO_PASSWORD, demoSecret } from "../../app/cli/seed/demo-sign-in";
import type { App } from "./fixtures";

export { DEMO_PASSWORD };

export const addressOf = (name: string): string =>
  name.includes("@") ? name : `${name}@werkcontact.example`;

export async function givePassword(page: Page, name: string, password = DEMO_PASSWORD) {
  await page.getByLabel("E-mailadres").fill(addressOf(name));
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

/** Types what the phone of a colleague of the demonstration shows, as if half a minute had passed since the last. */
export async function giveCode(page: Page, app: Pick<App, "db">, name: string, button = "Verder") {
  await app.db.query(
    "update second_factors set last_step = null where staff_id = (select id from staff where email = $1)",
    [addressOf(name)],
  );
  await page.getByLabel("Code uit de app").fill(totpCode(demoSecret(addressOf(name)), totpStep(new Date())));
  await page.getByRole("button", { name: button }).click();
}

/** Eleven minutes pass since a colleague last showed their phone. */
export const timePasses = (app: Pick<App, "db">, name: string) =>
  app.db.query(
    `update session set "secondFactorAt" = now() - interval '11 minutes'
     where "userId" = (select id from staff where email = $1)`,
    [addressOf(name)],
  );

/** From the sign-in page to the desk, in two steps. */
export async function signIn(page: Page, app: Pick<App, "db">, name: string) {
  await page.goto("/medewerkers");
  await givePassword(page, name);
  await giveCode(page, app, name);
  await expect(page).not.toHaveURL(/inloggen|tweede-stap/);
}
