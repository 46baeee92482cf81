import { expect, test } from "./fixtures";
import { expectAccessible } from "./public-form";

const QUEUE = "/medewerkers/verzoeken";

test("an auditor signs, reads the sample under a watermark, and can do nothing with it", async ({
  deskOf,
  app,
}) => {
  const page = await deskOf("willem");
  const main = page.getByRole("main");
  await expect(main.getByRole("table")).toHaveCount(0);
  await main.getByRole("button", { name: /onderteken ze voor deze audit/ }).click();
  await expect(main.getByText("U hebt getekend.")).toBeVisible();
  const cases = main.getByRole("table").getByRole("link");
  await expect(cases).toHaveCount(12);
  await expectAccessible(page);

  const reference = (await cases.first().textContent()) ?? "";
  await app.db.query(
    `insert into files (id, case_id, purpose, name, media_type, key_id, wrapped_key, uploaded_by, size, chunks, sha256,
       stored_at)
     select gen_random_uuid(), id, 'identity', 'paspoort.pdf', 'application/pdf', 'geen', '\\x00', 'requester', 1, 1,
       repeat('0', 64), now()
     from cases where reference = $1`,
    [reference],
  );
  await cases.first().click();
  await expect(main.getByRole("heading", { level: 1 })).toContainText(reference);
  await expect(main.locator(".watermark__line")).toContainText(/AU-0001 · Willem Postma/);
  const mark = main.locator(".watermark[aria-hidden=true] span").first();
  await expect(mark).toHaveAttribute("data-mark", /Willem Postma/);
  await expect(main).not.toContainText("paspoort");
  await expect(main.locator("form, button, a[download]")).toHaveCount(0);
  await expectAccessible(page);
  const { rows } = await app.db.query(
    "select ground from views join cases on cases.id = case_id where reference = $1 and staff_id = 'demo-willem'",
    [reference],
  );
  expect(rows).toEqual([{ ground: "audit" }]);

  expect((await page.goto(`${QUEUE}/${reference}`))?.status()).toBe(403);
  const sent = await page.request.post(`${QUEUE}/${reference}`, {
    form: { intention: "note" },
    headers: { origin: app.origin },
  });
  expect(sent.status()).toBe(403);
});

test("somebody outside the team breaks the glass with a reason, and the privacy officer reads it at once", async ({
  deskOf,
  app,
}) => {
  const { rows } = await app.db.query(
    "select reference from cases where team = 'Privacyloket' and kind = 'access' and closed_on is null limit 1",
  );
  const [{ reference }] = rows;
  const joost = await deskOf("joost");
  await joost.goto(`${QUEUE}/${reference}`);
  await expect(
    joost.getByRole("heading", { name: `Dossier ${reference} is niet voor u open` }),
  ).toBeVisible();
  const reason = joost.getByLabel("Waarom moet u dit dossier zien?");
  await reason.fill("Even kijken.");
  await joost.getByRole("button", { name: "Glas breken en dossier openen" }).click();
  await expect(joost.getByRole("alert")).toContainText("Schrijf preciezer op waarom");
  await expectAccessible(joost);
  const why =
    "De verzoeker belde de directie over zijn brief van vorige week, en wij bellen hem vanmiddag terug.";
  await reason.fill(why);
  await joost.getByRole("button", { name: "Glas breken en dossier openen" }).click();
  await expect(joost.locator(".case__head")).toContainText("omdat u het glas brak");

  const marieke = await deskOf("marieke");
  await marieke.getByRole("link", { name: /^Toezicht/ }).click();
  const broken = marieke.getByRole("article", { name: new RegExp(reference) });
  await expect(broken).toContainText(why);
  await expect(broken).toContainText("Joost van Dijk");
  await broken.getByRole("button", { name: "Gezien, akkoord" }).click();
  await expect(marieke.getByText("Uw oordeel is vastgelegd.")).toBeVisible();
});
