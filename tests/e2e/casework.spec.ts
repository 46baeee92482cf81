import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { expectAccessible, fileRequest } from "./public-form";

const at = (reference: string) => `/medewerkers/verzoeken/${reference}`;

/** A confirmed access request, as the requester leaves it. */
async function fileAccess(page: Page, email: string): Promise<string> {
  const everything = async () => undefined;
  const { references } = await fileRequest(page, {
    slug: "inzage",
    email,
    name: "Mira Jansen",
    ask: everything,
  });
  const reference = references[0];
  if (!reference) throw new Error("nothing was filed");
  return reference;
}

test("at desks, with script: an access request is handled by one person and approved by another", async ({
  deskOf,
  app,
  page,
}) => {
  test.slow();
  const reference = await fileAccess(page, "mira.casework@voorbeeld.nl");

  const pieter = await deskOf("pieter");
  await pieter.goto(at(reference));
  await expectAccessible(pieter);
  await pieter.getByRole("button", { name: "Ik neem dit dossier op mij" }).click();
  await expect(pieter.getByText("Het dossier is toegewezen.")).toBeVisible();

  const proposal = pieter.locator(".ladder__proposal");
  // Nobody clicked the link in the mail yet: the address proves nothing, questions from the file do.
  for (const asked of [
    "Naam van de begeleider",
    "Wanneer de begeleiding begon",
    "Wanneer de laatste afspraak was",
  ]) {
    await proposal.getByLabel(asked).check();
  }
  await proposal.getByRole("button", { name: "Identiteit vastleggen" }).click();
  await expect(pieter.getByRole("heading", { name: "Besluit en brief" })).toBeVisible();

  await pieter.getByText("Bestand toevoegen").click();
  await pieter.getByLabel("Kies een of meer bestanden").setInputFiles({
    name: "dossier.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("datum,verslag\n2026-01-05,eerste gesprek\n"),
  });
  await pieter.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(pieter.getByText("Het bestand is toegevoegd.")).toBeVisible();

  await pieter.getByLabel("dossier.csv gaat mee").check();
  await pieter.getByLabel("Wat staat erin?").fill("Alle gespreksverslagen");
  await pieter.getByRole("button", { name: "Werk opslaan" }).click();
  await expect(pieter.getByText("Het werk is opgeslagen.")).toBeVisible();

  await pieter.getByLabel("Toegewezen", { exact: true }).check();
  const sheet = pieter.locator("#besluit .letter-sheet");
  await expect(sheet).toContainText("Alle gespreksverslagen");
  await pieter.locator("#besluit").getByLabel("Inleiding").fill("U vindt alles in één bestand.");
  await expect(sheet).toContainText("U vindt alles in één bestand.");
  await expect(pieter.locator("#besluit").getByText("Alles is in orde")).toBeVisible();
  await expectAccessible(pieter);
  await pieter.getByRole("button", { name: "Ter goedkeuring aanbieden" }).click();
  await expect(pieter.getByText("Het voorstel ligt bij de goedkeurder.")).toBeVisible();
  await pieter.goto(`${at(reference)}/goedkeuren`);
  await expect(pieter.getByText("U stelde dit zelf voor.")).toBeVisible();

  const marieke = await deskOf("marieke");
  await marieke.goto(`${at(reference)}/goedkeuren`);
  const letter = marieke.frameLocator("iframe");
  await expect(letter.getByText("U vindt alles in één bestand.")).toBeVisible();
  await expectAccessible(marieke);
  await marieke.getByRole("button", { name: "Goedkeuren", exact: true }).click();
  await expect(marieke.getByText("Het besluit is goedgekeurd.")).toBeVisible();

  await expect
    .poll(async () => {
      const { rows } = await app.db.query("select closed_as, outcome from cases where reference = $1", [
        reference,
      ]);
      return rows[0];
    })
    .toEqual({ closed_as: "answered", outcome: "granted" });
  const mails = await app.mailTo("mira.casework@voorbeeld.nl", 2);
  expect(mails.map((mail) => mail.subject).join(" ")).not.toContain("gespreksverslagen");
});

test("a form that someone was ahead of comes back with what was typed", async ({ deskOf, page }) => {
  const reference = await fileAccess(page, "mira.ahead@voorbeeld.nl");
  const pieter = await deskOf("pieter");
  const fatima = await deskOf("fatima");
  await pieter.goto(at(reference));
  await fatima.goto(at(reference));
  await pieter.getByText("Dit is spam").click();
  await pieter.getByRole("button", { name: "Voorstellen als spam" }).click();
  await pieter.getByRole("link", { name: "Waarom is dit geen echt verzoek? Vul dit in." }).click();
  await expect(pieter.getByLabel("Waarom is dit geen echt verzoek?")).toBeFocused();
  await pieter.getByLabel("Waarom is dit geen echt verzoek?").fill("Er staat alleen reclame in.");
  await fatima.getByRole("button", { name: "Ik neem dit dossier op mij" }).click();
  await expect(fatima.getByText("Het dossier is toegewezen.")).toBeVisible();

  await pieter.getByRole("button", { name: "Voorstellen als spam" }).click();
  await expect(pieter.getByText("Er is intussen iets veranderd")).toBeVisible();
  await expect(pieter.getByLabel("Waarom is dit geen echt verzoek?")).toHaveValue(
    "Er staat alleen reclame in.",
  );
});

test("a stranger to the desk, a case that does not exist, and one that is none of a manager's business, give nothing away", async ({
  page,
  app,
  becomes,
}) => {
  const response = await page.goto(at("VZ-2026-0001-A"));
  expect(response?.url()).toContain("/medewerkers/inloggen");
  await becomes(page, "joost");
  const missing = await page.goto(at("VZ-2026-9999-A"));
  expect(missing?.status()).toBe(404);
  const { rows } = await app.db.query(
    "select reference from cases where closed_on is null and kind <> 'complaint' limit 1",
  );
  expect((await page.goto(at(rows[0].reference)))?.status()).toBe(404);
});
