import { Temporal } from "temporal-polyfill";
import { readPdf } from "../../support/pdf";
import { expect, test } from "./people";
import { onFile } from "./scene";
import { filesHolding, pictureWith, storedProof, tidyFiles } from "./traces";

const daysAgo = (days: number) => Temporal.Now.plainDateISO("Europe/Amsterdam").subtract({ days }).toString();

test("a client who moved lately gets a code by letter, at the address on file, and types it", async ({
  app,
  requester,
  handler,
  judge,
}) => {
  const relation = await onFile(app, {
    name: "N. de Wit",
    external_id: "700412",
    email: "nora.van.vroeger@voorbeeld.nl",
    address: "Nieuwe Gracht 12\n3512 LR Utrecht",
    contact_changed_on: daysAgo(10),
  });
  await handler.registers({ clientNumber: "700412" });
  await handler.records("match-relation", { relation });

  await handler.opensCase();
  await handler.reads("Let op: contactgegevens kort geleden veranderd", "in de 30 dagen voor dit verzoek");
  await handler.startsCheck(
    "Code per brief naar het adres",
    "Zij noemde haar nieuwe adres ook aan de telefoon.",
  );
  await handler.reads("De brief gaat naar Nieuwe Gracht 12, 3512 LR Utrecht");
  await handler.judgesPage();
  const letter = readPdf(await handler.printsCodeLetter());
  expect(letter.text).toContain("Nieuwe Gracht 12");
  const code = /^\d{6}$/m.exec(letter.text)?.[0] ?? "";
  await handler.postsCodeLetter();

  await requester.follows();
  const { page } = requester;
  await page.goto(`${page.url()}/identiteit`);
  await judge(page);
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Code versturen" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  await handler.opensCase();
  await handler.reads("voldoende", "code per brief");
});

test("a masked copy is allowed by an approver, shown once, and destroyed when it was judged", async ({
  app,
  requester,
  handler,
  approver,
  judge,
}) => {
  await handler.registers();
  const why = "Zij woont in het buitenland en heeft geen telefoon of DigiD.";
  await handler.records("propose-masked-document", { "masked-proposed.reason": why });
  await approver.allowsMaskedCopy(why);

  const { page } = requester;
  await requester.follows();
  await page.goto(`${page.url()}/identiteit`);
  await page.getByRole("link", { name: "Kopie inleveren" }).click();
  await judge(page);
  const words = "GEBOREN 4 MEI 1971 TE UTRECHT";
  await page.getByLabel("Foto van de afgeschermde kopie").setInputFiles(pictureWith(words));
  await page.getByRole("button", { name: "Inleveren" }).click();
  await expect(page).toHaveURL(/gedaan=kopie$/);
  const [held] = await storedProof(app, requester.reference);
  const sealed = held?.data?.subarray(0, 60) ?? Buffer.alloc(0);
  expect(filesHolding(app, sealed)).not.toEqual([]);

  await handler.looksAtCopy();
  await handler.mayNotLookAgain();
  await handler.judgesPage();
  await handler.judgesCopy();
  await handler.reads("voldoende", "afgeschermde kopie van een legitimatiebewijs");

  expect(await storedProof(app, requester.reference)).toEqual([{ name: null, key: null, data: null }]);
  await tidyFiles(app);
  expect(filesHolding(app, Buffer.from(words))).toEqual([]);
  // Postgres' own journal is what it recovers from after a crash, and keeps what was written, sealed, for a while.
  const left = [sealed, held?.key ?? sealed].flatMap((bytes) => filesHolding(app, bytes));
  expect(left.filter((file) => !file.includes("pg_wal"))).toEqual([]);
});
