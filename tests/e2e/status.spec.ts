import type { Page } from "@playwright/test";
import { type App, expect, test } from "./fixtures";
import { expectAccessible, fileRequest } from "./public-form";

/** Everything we have: that is what the form starts with. */
const everything = async () => {};

const complain = async (page: Page) => {
  await page.getByLabel("Over allebei").check();
  await page.getByLabel("Wat is er gebeurd?").fill("Mijn verslag lag open op de balie.");
};

const codeIn = (text: string) => /\b\d{6}\b/.exec(text)?.[0] ?? "";

/** Signs in as a person does: reference, address, and the code from the mail. */
async function follow(page: Page, app: App, reference: string, email: string) {
  const before = (await app.mailTo(email, 0)).length;
  await page.goto("/volgen");
  await page.getByLabel("Kenmerk").fill(reference.toLowerCase().replaceAll("-", " "));
  await page.getByLabel("E-mailadres").fill(email.toUpperCase());
  await page.getByRole("button", { name: "Code mailen" }).click();
  await expect(page).toHaveURL(/\/volgen\/code$/);
  const mail = (await app.mailTo(email, before + 1)).at(-1);
  await page.getByLabel("Code van zes cijfers").fill(codeIn(mail?.text ?? ""));
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page).toHaveURL(new RegExp(`/volgen/${reference}$`));
}

const linkIn = (text: string) => /https?:\/\/\S+\/bevestigen\/\S+/.exec(text)?.[0] ?? "";

test("a requester follows a request, adds to it, reads a letter and withdraws, without script on a phone", async ({
  noScriptPage: page,
  app,
}) => {
  const email = "volgt@example.nl";
  const { references } = await fileRequest(page, { slug: "inzage", email, ask: everything });
  const reference = references[0] ?? "";
  const [confirm] = await app.mailTo(email);
  await page.goto(linkIn(confirm?.text ?? ""));
  await page.locator("main form button").click();
  await app.mailTo(email, 2);

  await follow(page, app, reference, email);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw verzoek om inzage");
  await expect(page.locator("main")).toContainText("U krijgt ons antwoord uiterlijk");
  await page.getByText("Hoe komen wij aan deze datum?").click();
  await expect(page.locator(".due__steps li").first()).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);

  await page.getByRole("link", { name: "Iets toevoegen" }).click();
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("alert")).toContainText("Schrijf iets of voeg een bestand toe.");
  await page.getByLabel("Wat wilt u ons laten weten?").fill("Ik heette vroeger De Boer.");
  await page.getByLabel("Bestanden").setInputFiles({
    name: "brief.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("een brief van vroeger"),
  });
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("status")).toContainText("Wij hebben uw aanvulling ontvangen");
  await expect(page.locator("main")).toContainText("Ik heette vroeger De Boer.");

  await page.getByRole("link", { name: /Wij hebben uw verzoek ontvangen/ }).click();
  await expect(page.frameLocator("iframe").locator("body")).toContainText(reference);
  await page.getByRole("link", { name: "Terug naar uw verzoek" }).click();

  await page.getByRole("link", { name: "Intrekken" }).click();
  await page.getByRole("button", { name: "Ja, ik trek dit verzoek in" }).click();
  await expect(page.locator("main")).toContainText("U kunt altijd een nieuw verzoek doen");
  await expect(page.getByRole("link", { name: "Intrekken" })).toHaveCount(0);
  await app.mailTo(email, 4);
  // The letter stands on the page once its mail was accepted: a moment after the mailbox has it.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: "U hebt uw verzoek ingetrokken" })).toBeVisible({
      timeout: 1,
    });
  }).toPass({ timeout: 15_000 });

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto(`/volgen/${reference}`);
  await expect(page).toHaveURL(/\/volgen\?opnieuw$/);
});

test("a stranger with a reference, or with an address, gets the same answer as anyone and no mail", async ({
  page,
  app,
}) => {
  const { references } = await fileRequest(page, {
    slug: "inzage",
    email: "echt@example.nl",
    ask: everything,
  });
  const pages: string[] = [];
  for (const [reference, email] of [
    [references[0] ?? "", "vreemd@example.nl"],
    ["VZ-2026-0042-K", "vreemd@example.nl"],
  ] as const) {
    await page.goto("/volgen");
    await page.getByLabel("Kenmerk").fill(reference);
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByRole("button", { name: "Code mailen" }).click();
    pages.push(await page.locator("main").innerHTML());
    await page.getByLabel("Code van zes cijfers").fill("123456");
    await page.getByRole("button", { name: "Verder" }).click();
    pages.push(await page.locator("main").innerHTML());
  }
  expect(pages.slice(2)).toEqual(pages.slice(0, 2));
  const { rows } = await app.db.query("select 1 from mailbox where recipient = 'vreemd@example.nl'");
  expect(rows).toEqual([]);
});

test("every status page and the mailbox can be used by everyone", async ({ page, app }) => {
  const email = "ieder@example.nl";
  const { references } = await fileRequest(page, { slug: "klacht", email, ask: complain });
  const reference = references[0] ?? "";
  await page.goto("/volgen");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Code mailen" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await follow(page, app, reference, email);
  await expectAccessible(page);
  for (const place of ["aanvullen", "intrekken", "ophaalcode"]) {
    await page.goto(`/volgen/${reference}/${place}`);
    await expectAccessible(page);
  }
  await app.mailTo(email, 3);
  await page.goto("/mailbox");
  await expectAccessible(page);
  await page.getByLabel("Zoek op ontvanger").fill("IEDER@");
  await page.getByRole("button", { name: "Zoeken" }).click();
  expect(page.url()).not.toContain("ieder");
  await page.getByRole("link", { name: new RegExp(`ontvangen \\(${reference}\\)`) }).click();
  await expectAccessible(page);
  await page
    .frameLocator("iframe")
    .getByRole("link", { name: /statuspagina/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/volgen/${reference}$`));
});
