import { expect, test } from "./fixtures";
import { expectAccessible, fileRequest, fillReach, fillWho, next } from "./public-form";

const PAGES = [
  "/",
  "/reglement",
  "/termijnen",
  "/afmelden",
  "/afmelden/gelukt",
  "/verzoek/soorten",
  "/nergens",
];

test("every page can be read by everyone, in light and in dark", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await expectAccessible(page, { dark: true });
  }
});

test("every page of the form can be read by everyone, also with errors", async ({ page }) => {
  await page.goto("/verzoek/begin/verbeteren");
  await next(page);
  await expectAccessible(page, { dark: true });
  await fillWho(page, "Anna Axe");
  await next(page);
  await expectAccessible(page);
  await fillReach(page, "anna@voorbeeld.nl");
  await next(page);
  await expectAccessible(page);
  await page.getByLabel("Welk gegeven?").fill("Mijn adres");
  await page.getByLabel("Wat moet het zijn?").fill("Kerkstraat 2");
  await next(page);
  await expectAccessible(page);
  await next(page);
  await expectAccessible(page);
});

test("the page after sending can be read by everyone", async ({ page }) => {
  await fileRequest(page, {
    slug: "klacht",
    email: "axe@voorbeeld.nl",
    ask: async (each) => {
      await each.getByLabel("Over de dienstverlening").check();
      await each.getByLabel("Wat is er gebeurd?").fill("Niemand belde terug.");
    },
  });
  await expectAccessible(page);
});

test("public pages carry no script and no address of others", async ({ request }) => {
  for (const path of [...PAGES, "/verzoek/wie?soort=inzage"]) {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<script|modulepreload|\son[a-z]+="/i);
    expect([...html.matchAll(/(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
  }
});

test("only strictly necessary cookies are set, and none by looking around", async ({ page, context }) => {
  await page.goto("/");
  await page.goto("/verzoek/wie?soort=inzage");
  expect((await context.cookies()).filter((cookie) => cookie.name !== "same-site-proof")).toEqual([]);
  await fillWho(page, "Karel Koek");
  const [draft] = (await context.cookies()).filter((cookie) => cookie.name === "concept");
  expect(draft).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/verzoek" });
});

test("the other language is one link away and stays chosen", async ({ noScriptPage: page }) => {
  await page.goto("/termijnen");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/termijnen$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How long does it take?");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How can we help you?");
});

test("a page that does not exist says so in the reader's language, in the frame of the site", async ({
  noScriptPage: page,
}) => {
  const response = await page.goto("/bestaat/niet");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Deze pagina bestaat niet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Privacyreglement" })).toBeVisible();
});

test("nothing scrolls sideways on a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...PAGES, "/verzoek/wie?soort=inzage"]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
