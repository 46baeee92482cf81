import { expect, test } from "./fixtures";

const REGISTER = "/medewerkers/beheer/relaties";
const CLIENTS = [
  "Cliëntnr;Voorletters;Tussenvoegsel;Achternaam;Geboortedatum;E-mailadres;BSN",
  "X-1;Ö.;van der;Zée;29-02-1980;oe@voorbeeld.example;1",
  "X-2;B.;;Bos;31-02-1980;b@voorbeeld.example;2",
].join("\r\n");

test("an administrator imports clients without script: columns, preview, agreement, and twice changes nothing", async ({
  noScriptPage: page,
  becomes,
}) => {
  await becomes(page, "sanne");
  const send = async () => {
    await page.goto(`${REGISTER}/bestand`);
    await page.getByLabel("Cliënten").check();
    const buffer = Buffer.from(CLIENTS, "latin1");
    await page
      .getByLabel("CSV-bestand")
      .setInputFiles({ name: "clienten.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Bestand versturen" }).click();
  };
  const refreshUntil = (state: string) =>
    expect(async () => {
      await page.reload();
      await expect(page.getByText(state, { exact: true })).toBeVisible({ timeout: 50 });
    }).toPass();

  await send();
  await expect(page.getByLabel("Achternaam")).toHaveValue("surname");
  await expect(page.getByLabel("BSN")).toHaveValue("");
  await page.getByLabel("Cliëntnr").selectOption("");
  await page.getByRole("button", { name: "Vergelijken met het register" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies in welke kolom het nummer staat");
  await page.getByLabel("Cliëntnr").selectOption("number");
  await page.getByRole("button", { name: "Vergelijken met het register" }).click();

  await refreshUntil("wacht op akkoord");
  await expect(page.getByRole("row", { name: /3 .geboortedatum. is geen datum/ })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("Zée");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("button", { name: "Akkoord, verwerken" }).click();
  await refreshUntil("verwerkt");

  await page.goto(REGISTER);
  await page.getByLabel("Zoek op nummer").fill("x-1");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page.getByRole("row", { name: /Ö\. van der Zée/ })).toContainText("o•••@voorbeeld.example");
  expect(page.url()).not.toContain("x-1");

  await send();
  await page.getByRole("button", { name: "Vergelijken met het register" }).click();
  await refreshUntil("wacht op akkoord");
  await expect(page.getByText("Alles in dit bestand staat al zo in het register.")).toBeVisible();
});
