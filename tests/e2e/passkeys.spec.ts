import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { expectAccessible } from "./public-form";
import { addressOf, giveCode, signIn, timePasses } from "./sign-in";

/** A device that its holder unlocks at once, in front of this page. */
async function withDevice(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("a colleague adds a passkey, signs in and confirms with it alone, and removes it", async ({
  app,
  page,
}) => {
  await signIn(page, app, "pieter");
  await withDevice(page);
  await timePasses(app, "pieter");
  await page.goto("/medewerkers/account");
  await page.getByRole("link", { name: "Passkey toevoegen" }).click();
  await giveCode(page, app, "pieter", "Bevestigen");
  await page.getByLabel("Naam van de passkey").fill("Laptop van kantoor");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Passkey maken" }).click();
  await expect(page.getByText("De passkey is toegevoegd.")).toBeVisible();
  await app.mailTo(addressOf("pieter"));

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL(/inloggen/);
  await page.goto("/medewerkers/account");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await expect(page.getByText("Laptop van kantoor", { exact: true })).toBeVisible();

  await timePasses(app, "pieter");
  await page.getByText("Verwijderen: Laptop van kantoor").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Passkey verwijderen" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Passkey gebruiken" }).click();
  await expect(page.getByText("De passkey is verwijderd.")).toBeVisible();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL(/inloggen/);
  await page.goto("/medewerkers/account");
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("werkt hier niet");
});
