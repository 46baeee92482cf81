import { expect, test } from "./fixtures";

test("opting out asks for an address and nothing else, and works at once", async ({
  noScriptPage: page,
  app,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Afmelden voor nieuwsbrieven" }).click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul het e-mailadres in");
  await page.getByLabel("Op welk e-mailadres").fill("Klaar@Voorbeeld.nl");
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page.getByRole("heading", { name: "U bent afgemeld" })).toBeVisible();
  const stopped = () =>
    app.db.query("select brand from suppressions where address = 'klaar@voorbeeld.nl' and lifted_at is null");
  expect((await stopped()).rows.length).toBeGreaterThan(0);

  const [mail] = await app.mailTo("klaar@voorbeeld.nl");
  const back = /https?:\S+\/afmelden\/terug\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  await page.goto(back);
  expect((await stopped()).rows.length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Ja, meld mij weer aan" }).click();
  await expect(page.getByRole("heading", { name: "U bent weer aangemeld" })).toBeVisible();
  expect((await stopped()).rows).toHaveLength(0);
});

test("the answer is the same for an address that nobody knows", async ({ noScriptPage: page }) => {
  const pages: string[] = [];
  for (const address of ["klaar@voorbeeld.nl", "nooit-gezien@voorbeeld.nl"]) {
    await page.goto("/afmelden");
    await page.getByLabel("Op welk e-mailadres").fill(address);
    await page.getByRole("button", { name: "Afmelden" }).click();
    pages.push(await page.locator("main").innerHTML());
  }
  expect(pages[0]).toBe(pages[1]);
});

test("a mail program unsubscribes its reader with one click, from anywhere", async ({
  app,
  noScriptPage: page,
}) => {
  const token = "een-token-uit-een-nieuwsbrief";
  await app.db.query(
    `insert into unsubscribe_tokens (token_hash, address, brand, purpose, created_at)
     values (encode(sha256($1::bytea), 'hex'), 'lezer@voorbeeld.nl', null, 'unsubscribe', now())`,
    [token],
  );
  const stopped = async () =>
    (await app.db.query("select 1 from suppressions where address = 'lezer@voorbeeld.nl'")).rows.length;
  const url = `${app.origin}/afmelden/direct/${token}`;

  await page.goto(url);
  await expect(page.getByRole("heading", { name: "Wilt u zich afmelden?" })).toBeVisible();
  expect(await stopped()).toBe(0);

  const response = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "cross-site" },
    body: "List-Unsubscribe=One-Click",
  });
  expect(response.status).toBe(200);
  expect(await stopped()).toBeGreaterThan(0);
  expect((await fetch(`${app.origin}/afmelden/direct/verzonnen`, { method: "POST" })).status).toBe(404);
});
