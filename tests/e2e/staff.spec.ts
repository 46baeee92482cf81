import fs from "node:fs";
import type { Page } from "@playwright/test";
import { totpCode, totpStep } from "../../app/auth/totp";
import { expect, test } from "./fixtures";
import { expectAccessible, fileRequest } from "./public-form";
import { addressOf, giveCode, givePassword, timePasses } from "./sign-in";

const QUEUE = "/medewerkers/verzoeken";

async function fileQuestion(page: Page, email: string): Promise<string> {
  const { references } = await fileRequest(page, {
    slug: "vraag",
    email,
    ask: (form) => form.getByLabel("Wat is uw vraag?").fill("Hoe lang bewaart u mijn cv?"),
  });
  return references[0] ?? "";
}

test("a colleague signs in in two steps without script on a phone, and comes where they were going", async ({
  app,
  noScriptPage: page,
}) => {
  await page.goto(`${QUEUE}?lijst=all`);
  await givePassword(page, "fatima", "niet het wachtwoord");
  await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(addressOf("fatima"));
  await givePassword(page, "fatima");
  await expect(page.getByRole("heading", { name: "Tweede stap" })).toBeVisible();
  await page.getByLabel("Code uit de app").fill("123");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("alert")).toContainText("Deze code klopt niet");
  await giveCode(page, app, "fatima");
  await expect(page).toHaveURL(`${QUEUE}?lijst=all`);
  await expect(page.getByRole("table")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.goto(QUEUE);
  await expect(page).toHaveURL(/inloggen\?naar=/);
});

test("after five wrong passwords the account waits, and no page leads out of the site", async ({
  app,
  page,
}) => {
  await page.goto("/medewerkers/inloggen?naar=https%3A%2F%2Fevil.example%2F");
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await givePassword(page, "willem", `gok ${attempt}`);
    await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
  }
  await givePassword(page, "willem");
  await expect(page.getByRole("alert")).toContainText("te vaak met een verkeerd wachtwoord");
  await app.db.query("delete from rate_limits");
  await givePassword(page, "willem");
  await giveCode(page, app, "willem");
  await expect(page).toHaveURL("/medewerkers/mijn-audits");
});

test("a case is taken up without script, taken back, and found by what the requester called it", async ({
  noScriptPage: page,
  becomes,
}) => {
  const reference = await fileQuestion(page, "zoek.mij@voorbeeld.nl");
  await becomes(page, "pieter");
  await page.goto(QUEUE);
  await page.getByRole("link", { name: /^Niet toegewezen/ }).click();
  await page.getByRole("button", { name: new RegExp(`Aan mij.*${reference}`) }).click();
  await expect(page.getByText(`${reference} staat op uw naam.`)).toBeVisible();
  await page.getByRole("button", { name: "Terugdraaien" }).click();
  await expect(page.getByText(`${reference} staat weer zoals het stond.`)).toBeVisible();

  await page.goto(QUEUE);
  await page.getByRole("searchbox").fill("zoek.mij@");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page.getByRole("link", { name: reference })).toBeVisible();
  expect(page.url()).not.toContain("zoek.mij");
  await page.getByRole("searchbox").fill(reference.toLowerCase());
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${QUEUE}/${reference}$`));
});

test("the list works by keyboard, and its lines move when a colleague acts", async ({ deskOf, page }) => {
  const reference = await fileQuestion(page, "toetsen@voorbeeld.nl");
  const fatima = await deskOf("fatima");
  await fatima.goto(`${QUEUE}?lijst=unassigned&soort=question`);
  const line = fatima.getByRole("row").filter({ hasText: reference });
  await expect(line).toBeVisible();
  await fatima.getByText("Sneltoetsen", { exact: true }).waitFor();

  await fatima.keyboard.press("/");
  await expect(fatima.getByRole("searchbox")).toBeFocused();
  await fatima.getByRole("heading", { name: "Verzoeken" }).click();
  const links = fatima.locator("[data-case]");
  await fatima.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await links.filter({ hasText: reference }).focus();

  const pieter = await deskOf("pieter");
  await pieter.goto(`${QUEUE}?lijst=unassigned&soort=question`);
  await pieter.getByRole("button", { name: new RegExp(`Aan mij.*${reference}`) }).click();
  await expect(pieter.getByText(`${reference} staat op uw naam.`)).toBeVisible();
  await expect(line).toBeHidden({ timeout: 20_000 });

  await fatima.goto(`${QUEUE}?lijst=all&soort=question`);
  await fatima.locator("[data-case]", { hasText: reference }).focus();
  await fatima.getByText("Sneltoetsen", { exact: true }).waitFor();
  await fatima.keyboard.press("a");
  await expect(fatima.getByText(`${reference} staat op uw naam.`)).toBeVisible();
  await fatima.locator("[data-case]", { hasText: reference }).focus();
  await fatima.keyboard.press("Enter");
  await expect(fatima).toHaveURL(new RegExp(`${reference}$`));
});

test("a filter becomes a view of one's own", async ({ deskOf }) => {
  const page = await deskOf("marieke");
  await page.goto(`${QUEUE}?lijst=all`);
  await page.getByLabel("Soort").selectOption({ label: "inzage" });
  await page.getByRole("button", { name: "Toepassen" }).click();
  await expect(page).toHaveURL(/soort=access/);
  await page.getByText("Opslaan als weergave").click();
  await page.getByLabel("Naam van de weergave").fill("Inzages");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("De weergave is opgeslagen.")).toBeVisible();
  await page.goto(QUEUE);
  await page.getByRole("link", { name: "Inzages" }).click();
  await expect(page).toHaveURL(/soort=access/);
  await expect(page.getByRole("table").getByText("verwijdering")).toHaveCount(0);
  await page.getByRole("button", { name: "Weergave Inzages verwijderen" }).click();
  await expect(page.getByRole("link", { name: "Inzages" })).toHaveCount(0);
});

test("a letter is registered on the day it came, and a double is noticed", async ({
  noScriptPage: page,
  app,
  becomes,
}) => {
  await becomes(page, "fatima");
  await page.goto("/medewerkers/registreren");
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul de naam van de verzoeker in");
  await expectAccessibleWithoutScript(page);

  const dayBefore = new Date(Date.now() - 86_400_000 * 2);
  const fill = async (year: number) => {
    await page.getByLabel("brief", { exact: true }).check();
    await page.getByLabel("Dag").first().fill(String(dayBefore.getUTCDate()));
    await page
      .getByLabel("Maand")
      .first()
      .fill(String(dayBefore.getUTCMonth() + 1));
    await page.getByLabel("Jaar").first().fill(String(year));
    await page.getByLabel("Naam van de verzoeker").fill("Gerrit van den Brief");
    await page.getByLabel("vraag", { exact: true }).check();
    await page.getByLabel("Wat is uw vraag?").fill("Mag ik mijn rapport zien?");
    await page.getByLabel("met de post").check();
    await page.getByLabel("Postadres").fill("Kerkstraat 1\n1234 AB Dorp");
    await page.getByLabel("Voeg de brief").setInputFiles({
      name: "brief.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Geachte heer, mevrouw"),
    });
  };
  await fill(dayBefore.getUTCFullYear() + 1);
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(page.getByRole("alert")).toContainText("De ontvangstdatum ligt in de toekomst");
  await expect(page.getByText("brief.txt")).toBeVisible();
  await page.getByLabel("Jaar").first().fill(String(dayBefore.getUTCFullYear()));
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(page.getByRole("heading", { name: "Het verzoek is geregistreerd" })).toBeVisible();
  const reference = (await page.getByRole("link", { name: /^VZ-/ }).textContent()) ?? "";
  const { rows } = await app.db.query(
    `select received_on::text, channel, handler_id, (select count(*)::int from files where case_id = cases.id) as files
     from cases where reference = $1`,
    [reference],
  );
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC" }).format(dayBefore);
  expect(rows).toEqual([{ received_on: day, channel: "letter", handler_id: "demo-fatima", files: 1 }]);

  await page.getByRole("link", { name: "Nog een registreren" }).click();
  await fill(dayBefore.getUTCFullYear());
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(page.getByRole("status")).toContainText("Is dit hetzelfde verzoek?");
  await expect(page.getByRole("link", { name: reference })).toBeVisible();
  await page.getByRole("button", { name: "Toch registreren" }).click();
  await expect(page.getByRole("heading", { name: "Het verzoek is geregistreerd" })).toBeVisible();
});

test("the date of receipt is corrected by an approver only", async ({ deskOf, app, noScriptPage: page }) => {
  const reference = await fileQuestion(page, "ontvangen@voorbeeld.nl");
  const path = `${QUEUE}/${reference}/ontvangstdatum`;
  const fatima = await deskOf("fatima");
  expect((await fatima.goto(path))?.status()).toBe(403);
  await expect(fatima.getByRole("heading", { name: "Deze pagina is niet voor u" })).toBeVisible();
  const marieke = await deskOf("marieke");
  await marieke.goto(path);
  await expectAccessible(marieke);
  const earlier = new Date(Date.now() - 86_400_000 * 3);
  await marieke.getByLabel("Dag").fill(String(earlier.getUTCDate()));
  await marieke.getByLabel("Maand").fill(String(earlier.getUTCMonth() + 1));
  await marieke.getByLabel("Jaar").fill(String(earlier.getUTCFullYear()));
  await marieke.getByLabel("Waarom klopt").fill("Volgens het poststempel kwam de brief eerder.");
  await marieke.getByRole("button", { name: "Corrigeren" }).click();
  await marieke.waitForURL(new RegExp(`${reference}$`));
  const { rows } = await app.db.query("select received_on::text from cases where reference = $1", [
    reference,
  ]);
  expect(rows[0].received_on).toBe(new Intl.DateTimeFormat("sv-SE", { timeZone: "UTC" }).format(earlier));
});

test("a manager's every number leads to as many cases", async ({ deskOf, app }) => {
  const page = await deskOf("joost");
  await expect(page.getByRole("heading", { name: "Overzicht" })).toBeVisible();
  await expectAccessible(page);
  const links = await page
    .locator("table a.count")
    .evaluateAll((all) =>
      all.map((link) => [link.textContent ?? "", link.getAttribute("href") ?? ""] as const),
    );
  const whole = links.filter(([text]) => /^\d+$/.test(text));
  expect(whole.length).toBeGreaterThan(5);
  for (const [count, href] of whole.slice(0, 12)) {
    if (href.includes("cijfer=answered")) continue; // medians lead to all that were answered
    await page.goto(href);
    await expect(page.getByRole("row"), href).toHaveCount(Number(count) + 1);
  }
  await timePasses(app, "joost");
  await page.goto("/medewerkers/overzicht");
  const rows = await page.getByRole("table", { name: "Open verzoeken" }).getByRole("row").count();
  await page.getByRole("link", { name: /^Als CSV.*Open verzoeken/ }).click();
  const download = page.waitForEvent("download");
  await giveCode(page, app, "joost", "Bevestigen");
  const lines = fs
    .readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(rows);
  await expect(page.getByText("Een bestand komt bij uw downloads.")).toBeVisible();
});

test("new terms are recorded after seeing which cases move", async ({ deskOf, app }) => {
  const page = await deskOf("sanne");
  await page.goto("/medewerkers/beheer/regels");
  await page.getByLabel("Beantwoorden binnen").fill("0");
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul een getal in dat hier kan");
  await page.getByLabel("Beantwoorden binnen").fill("9");
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(page.getByRole("heading", { name: "Dit verandert" })).toBeVisible();
  await expect(page.getByText(/verschuift de uiterste datum/).last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("alert")).toContainText("Schrijf op waarom");
  await page.getByLabel("Waarom deze wijziging?").fill("Besluit van het team");
  await timePasses(app, "sanne");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect(page.getByRole("heading", { name: "Bevestig dat u het bent" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Code uit de app").fill("12 34");
  await page.getByRole("button", { name: "Bevestigen" }).click();
  await expect(page.getByRole("alert")).toContainText("Deze code klopt niet");
  await giveCode(page, app, "sanne", "Bevestigen");
  await expect(page.getByText(/Versie \d+ geldt vanaf nu/)).toBeVisible();
  await expect(page.getByRole("cell", { name: "Besluit van het team" })).toBeVisible();
});

test("a colleague is invited by mail, chooses a password, and is out the moment the account closes", async ({
  browser,
  deskOf,
  app,
}) => {
  const sanne = await deskOf("sanne");
  await sanne.getByRole("link", { name: "Iemand uitnodigen" }).click();
  await sanne.getByRole("button", { name: "Uitnodiging versturen" }).click();
  await expect(sanne.getByRole("alert")).toContainText("Kies ten minste één rol");
  await expectAccessible(sanne);
  await sanne.getByLabel("E-mailadres").fill("Nieuw@Werkcontact.example");
  await sanne.getByLabel("Naam", { exact: true }).fill("Noor Nieuw");
  await sanne.getByLabel("behandelaar").check();
  await sanne.getByRole("button", { name: "Uitnodiging versturen" }).click();
  await expect(sanne.getByText("De uitnodiging is verstuurd naar nieuw@werkcontact.example.")).toBeVisible();

  const [mail] = await app.mailTo("nieuw@werkcontact.example");
  const link = /https?:\S+\/medewerkers\/uitnodiging\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  const noor = await (await browser.newContext({ baseURL: app.origin, locale: "nl-NL" })).newPage();
  await noor.goto(link);
  await expectAccessible(noor);
  await noor.getByLabel("Nieuw wachtwoord").fill("kort");
  await noor.getByRole("button", { name: "Bewaren en inloggen" }).click();
  await expect(noor.getByRole("alert")).toContainText("ten minste 12 tekens");
  await noor.getByLabel("Nieuw wachtwoord").fill("drie woorden samen");
  await noor.getByRole("button", { name: "Bewaren en inloggen" }).click();
  await setsUpSecondStep(noor);
  await expect(noor.getByRole("heading", { name: "Lees en aanvaard" })).toBeVisible();
  await expectAccessible(noor);
  for (const button of ["Ik heb de verklaring", "Ik heb de gedragscode", "Ik heb het reglement"]) {
    await noor.getByRole("button", { name: button }).click();
    await expect(noor.getByRole("button", { name: button })).toHaveCount(0);
  }
  await expect(noor.getByText("Er staat niets op uw naam")).toBeVisible();
  expect((await noor.goto(link))?.status()).toBe(410);

  await sanne.goto("/medewerkers/beheer/medewerkers");
  await sanne.getByRole("link", { name: "Noor Nieuw" }).click();
  await expectAccessible(sanne);
  await sanne.getByRole("group").getByText("Account afsluiten").click();
  await sanne.getByRole("button", { name: "Ja, sluit dit account af" }).click();
  await expect(sanne.getByText("Het account is afgesloten.")).toBeVisible();
  await noor.goto(QUEUE);
  await expect(noor).toHaveURL(/inloggen/);
  await givePassword(noor, "nieuw@werkcontact.example", "drie woorden samen");
  await expect(noor.getByRole("alert")).toContainText("horen niet bij elkaar");
});

test("an administrator keeps the organisation's facts, and sees no cases", async ({ deskOf }) => {
  const page = await deskOf("sanne");
  expect((await page.goto(QUEUE))?.status()).toBe(403);
  await page.goto("/medewerkers/beheer/organisatie");
  await expectAccessible(page);
  await page.getByLabel("E-mailadres voor privacy").fill("geen adres");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "E-mailadres voor privacy: Vul dit in, of maak het korter",
  );
  await page.getByLabel("E-mailadres voor privacy").fill("privacy@werkcontact.example");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("De gegevens zijn opgeslagen en gelden vanaf nu.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: "privacy@werkcontact.example" })).toBeVisible();
});

const PAGES = {
  marieke: [
    QUEUE,
    `${QUEUE}?lijst=all`,
    `${QUEUE}?lijst=closed`,
    "/medewerkers/zoeken",
    "/medewerkers/registreren",
    "/medewerkers/account",
    "/medewerkers/overzicht",
    "/medewerkers/toezicht/wie-keek",
    "/medewerkers/toezicht/toegang",
  ],
  sanne: [
    "/medewerkers/beheer/verklaringen",
    "/medewerkers/beheer/medewerkers",
    "/medewerkers/beheer/regels",
    "/medewerkers/beheer/acties",
    "/medewerkers/beheer/relaties",
    "/medewerkers/beheer/relaties/bestand",
    "/medewerkers/beheer/relaties/systemen",
  ],
};
for (const [name, paths] of Object.entries(PAGES)) {
  test(`every page that ${name} sees can be read by everyone, in light and in dark`, async ({ deskOf }) => {
    test.slow();
    const page = await deskOf(name);
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page, { dark: true });
    }
  });
}

/** With the key in letters, as somebody types it who cannot scan the square. */
async function setsUpSecondStep(page: Page) {
  await expect(page.getByRole("heading", { name: "Stel de tweede stap in" })).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Kunt u niet scannen?").click();
  const key = (await page.locator(".entry__secret").textContent()) ?? "";
  await page.getByLabel("Code uit de app").fill(totpCode(fromBase32(key), totpStep(new Date())));
  await page.getByRole("button", { name: "Instellen" }).click();
  await page.getByRole("button", { name: "Laat mijn herstelcodes zien" }).click();
  await expect(page.locator(".recovery-codes li")).toHaveCount(10);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ik heb de codes bewaard" }).click();
}

function fromBase32(key: string): Buffer {
  const bits = [...key.replaceAll(" ", "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** axe needs script; without it, what matters most is that every control has its name. */
async function expectAccessibleWithoutScript(page: Page) {
  for (const input of await page.locator("input:not([type=hidden]), select, textarea").all()) {
    const id = await input.getAttribute("id");
    expect(await page.locator(`label[for="${id}"]`).count(), id ?? "a control without id").toBeGreaterThan(0);
  }
}
