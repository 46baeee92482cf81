import { expect, test } from "./fixtures";
import { fileRequest, fillReach, fillWho, next, readSent, sendAsPerson } from "./public-form";

test("a client asks for access on a phone without script", async ({ noScriptPage: page, app }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Mijn gegevens inzien" }).click();
  await fillWho(page, "Inge Inzage");
  await fillReach(page, "inge@voorbeeld.nl");
  await next(page);
  await next(page);
  await expect(page.getByText("inge@voorbeeld.nl")).toBeVisible();
  await sendAsPerson(page);
  const { references } = await readSent(page);
  expect(references).toEqual([expect.stringMatching(/^VZ-\d{4}-\d{4,}-[A-Z]$/)]);
  await expect(page.getByText("U krijgt ons antwoord uiterlijk")).toBeVisible();

  const [mail] = await app.mailTo("inge@voorbeeld.nl");
  expect(mail?.subject).toContain(references[0]);
});

test("one form holds an access request, an erasure, a complaint and an opt-out", async ({
  noScriptPage: page,
}) => {
  await page.goto("/verzoek/soorten");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("link", { name: "Kies minstens één ding" })).toBeVisible();
  for (const name of ["Mijn gegevens inzien", "Gegevens laten verwijderen", "Afmelden voor nieuwsbrieven"]) {
    await page.getByLabel(name).check();
  }
  await page.getByLabel("Een klacht indienen").check();
  await page.getByRole("button", { name: "Verder" }).click();
  await fillWho(page, "Vera Veel");
  await fillReach(page, "vera@voorbeeld.nl");
  await next(page);
  await page.getByLabel("Alles wat mag").check();
  await next(page);
  await next(page);
  await page.getByLabel("Over allebei").check();
  await page.getByLabel("Wat is er gebeurd?").fill("Een rapport ging weg zonder dat ik het zag.");
  await page.getByLabel("Het gebruik laten beperken").check();
  await next(page);

  await expect(page.getByRole("heading", { name: "Gebruik laten beperken" })).toBeVisible();
  await page.getByLabel("U mag de gegevens niet gebruiken").check();
  await page.getByLabel("Om welke gegevens gaat het?").fill("De testuitslag");
  await next(page);
  await next(page);
  await sendAsPerson(page);

  const { references } = await readSent(page);
  expect(references.map((reference) => reference.slice(0, 2))).toEqual(["VZ", "VZ", "VZ", "KL", "VZ"]);
  await expect(page.getByText("U bent nu afgemeld.")).toBeVisible();
});

test("errors stand beside the field and above the form, and nothing typed is lost", async ({
  noScriptPage: page,
}) => {
  await page.goto("/verzoek/begin/inzage");
  await page.getByLabel("Voor mijzelf", { exact: true }).check();
  await page.getByLabel("Dag").first().fill("31");
  await page.getByLabel("Maand").first().fill("2");
  await page.getByLabel("Jaar").first().fill("1980");
  await next(page);
  await expect(page.getByRole("alert")).toContainText("Er kloppen nog 2 dingen niet");
  await page.getByRole("link", { name: "Vul uw naam in" }).click();
  await expect(page).toHaveURL(/#name$/);
  await expect(page.getByLabel("Voor mijzelf", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Dag").first()).toHaveValue("31");
});

test("hostile text comes back as text", async ({ noScriptPage: page }) => {
  const hostile = `<script>alert(1)</script>"'\u202e{{7*7}}`;
  await page.goto("/verzoek/begin/vraag");
  await fillWho(page, hostile);
  await fillReach(page, "hostile@voorbeeld.nl");
  await page.getByLabel("Wat is uw vraag?").fill(hostile);
  await next(page);
  await expect(page.getByText(hostile).first()).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
});

test("back and refresh lose nothing, and the form goes on from a link on another device", async ({
  noScriptPage: page,
  browser,
  app,
}) => {
  await page.goto("/verzoek/begin/vraag");
  await fillWho(page, "Leo Later");
  await page.getByLabel("E-mailadres").fill("leo@verkeerd");
  await page.getByRole("button", { name: "Vorige stap" }).click();
  await expect(page.getByLabel("Uw naam")).toHaveValue("Leo Later");
  await next(page);
  await page.reload();
  await expect(page.getByLabel("E-mailadres")).toHaveValue("leo@verkeerd");

  await page.getByText("Later verder gaan").click();
  const link = await page.getByRole("link", { name: /verzoek\/verder/ }).getAttribute("href");
  const elsewhere = await browser.newContext({ baseURL: app.origin, locale: "nl-NL" });
  const other = await elsewhere.newPage();
  await other.goto(link ?? "");
  await other.goto("/verzoek/wie");
  await expect(other.getByLabel("Uw naam")).toHaveValue("Leo Later");
  await elsewhere.close();
});

test("a link that was invented, or a page out of turn, leads back to the beginning", async ({
  noScriptPage: page,
}) => {
  await page.goto("/verzoek/verder/verzonnen");
  await expect(page.getByText("Wij hebben niets bewaard gevonden")).toBeVisible();
  await page.goto("/verzoek/controle");
  await expect(page).toHaveURL(/\/verzoek\/soorten\?niets$/);
  await page.goto("/verzoek/begin/inzage");
  await fillWho(page, "Otto Overslaan");
  await page.goto("/verzoek/controle");
  await expect(page).toHaveURL(/\/verzoek\/bereiken$/);
});

test("a second wish joins the form that was begun, or starts anew", async ({ noScriptPage: page }) => {
  await page.goto("/verzoek/begin/inzage");
  await fillWho(page, "Bea Beide");
  await page.goto("/verzoek/begin/klacht");
  await page.getByRole("button", { name: "Ook dit vragen: Een klacht indienen" }).click();
  await expect(page.getByLabel("Uw naam")).toHaveValue("Bea Beide");
  await page.goto("/verzoek/begin/vraag");
  await page.getByRole("button", { name: /^Opnieuw beginnen/ }).click();
  await expect(page.getByLabel("Uw naam")).toHaveValue("");
});

test("files are added, refused by name, and taken away again", async ({ noScriptPage: page }) => {
  await page.goto("/verzoek/begin/inzage");
  await fillWho(page, "Bas Bijlage");
  await fillReach(page, "bas@voorbeeld.nl");
  await next(page);
  await page.getByLabel("Kies een of meer bestanden").setInputFiles([
    { name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("hallo") },
    { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from([0x4d, 0x5a, 0, 1]) },
  ]);
  await page.getByRole("button", { name: "Bestanden toevoegen" }).click();
  await expect(page.getByRole("alert")).toContainText("foto.jpg is geen soort bestand");
  await expect(page.locator(".files__name")).toHaveText(["brief.txt"]);
  await page.getByRole("button", { name: "Verwijderen brief.txt" }).click();
  await expect(page.locator(".files__name")).toHaveCount(0);
  await page
    .getByLabel("Kies een of meer bestanden")
    .setInputFiles([{ name: "bewijs.txt", mimeType: "text/plain", buffer: Buffer.from("bewijs") }]);
  await next(page);
  await expect(page.getByText("bewijs.txt")).toBeVisible();
});

test("the pickup code is shown once; a refresh keeps the reference, and sending again files nothing", async ({
  noScriptPage: page,
  app,
}) => {
  const { references } = await fileRequest(page, {
    slug: "vraag",
    email: "eens@voorbeeld.nl",
    ask: (each) => each.getByLabel("Wat is uw vraag?").fill("Hoe lang bewaart u mijn dossier?"),
  });
  await page.reload();
  await expect(page.locator(".pickup")).toHaveCount(0);
  await expect(page.locator(".sent__references")).toContainText(references[0] ?? "-");
  await page.goto("/verzoek/controle");
  await expect(page).toHaveURL(/\/verzoek\/verzonden$/);
  const { rows } = await app.db.query("select 1 from parties where email = 'eens@voorbeeld.nl'");
  expect(rows).toHaveLength(1);
});

test("the address is confirmed by pressing a button, not by opening the link", async ({
  noScriptPage: page,
  app,
}) => {
  await fileRequest(page, {
    slug: "vraag",
    email: "bevestig@voorbeeld.nl",
    ask: (each) => each.getByLabel("Wat is uw vraag?").fill("Wie leest mijn dossier?"),
  });
  const [mail] = await app.mailTo("bevestig@voorbeeld.nl");
  const link = /https?:\S+\/bevestigen\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  const confirmed = async () =>
    (
      await app.db.query("select confirmed from cases join parties on case_id = cases.id where email = $1", [
        "bevestig@voorbeeld.nl",
      ])
    ).rows[0].confirmed;

  await page.goto(link);
  expect(await confirmed()).toBe(false);
  await page.getByRole("button", { name: "Ja, dit is mijn e-mailadres" }).click();
  await expect(page.getByRole("heading", { name: "Uw e-mailadres is bevestigd" })).toBeVisible();
  expect(await confirmed()).toBe(true);
  expect(await page.goto("/bevestigen/verzonnen")).toMatchObject({});
  await expect(page.getByRole("heading", { name: "Deze pagina bestaat niet" })).toBeVisible();
});
