import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { Colleague } from "./colleague";
import { expect, test } from "./people";
import { Requester } from "./requester";
import { daysPassSinceSubjectWasTold, onFile } from "./scene";

const TO_REPRESENTATIVE = { ...Colleague.NOTHING_FOUND, "decision.answerTo": "representative" };
const bornYearsAgo = (years: number) =>
  Temporal.Now.plainDateISO("Europe/Amsterdam").subtract({ years, days: 40 });

test("a lawyer shows a mandate, the client hears of it first, and the answer goes to the lawyer when that was approved apart", async ({
  app,
  requester: lawyer,
  handler,
  approver,
  opens,
  judge,
}) => {
  const asLawyer = { capacity: "representative", subjectName: "Bram Hoekstra", relation: "advocaat" };
  await handler.registers(asLawyer);
  await handler.comparesAddress();
  await handler.records("ask-mandate");
  await lawyer.answers("De machtiging zit erbij.", {
    name: "machtiging.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4 machtiging"),
  });

  await handler.opensCase();
  await handler.reads("ontvangen, nog te controleren", "machtiging.pdf");
  await handler.judgesPage();
  await handler.checksMandate({ basis: "Advocaat", answerTo: "Naar de vertegenwoordiger" });
  const email = `bram-${randomUUID()}@voorbeeld.nl`;
  await handler.tellsSubject(email);

  const client = new Requester(await opens({ javaScriptEnabled: false }), app, email, "Bram Hoekstra");
  client.reference = lawyer.reference;
  await client.follows();
  await expect(client.page.locator("main")).toContainText("deed op");
  await expect(client.page.getByRole("button", { name: "Ik wil dit niet" })).toBeVisible();
  await judge(client.page);

  await handler.records("propose-decision", TO_REPRESENTATIVE);
  await approver.readsProposal("Hoekstra");
  await approver.reads("De betrokkene kan nog bezwaar maken tot en met");
  await daysPassSinceSubjectWasTold(app, lawyer.reference);
  await approver.readsProposal();
  await approver.mayNotApproveYet("Keur apart goed dat het antwoord naar de vertegenwoordiger gaat.");
  await approver.approvesRoute();
  await approver.approves();
  await lawyer.readsLetter(/inzage/i, "Hoekstra");
});

test("a parent of a child of 11 gets the answer; a child of 13 is told first, and can say no", async ({
  requester: parent,
  handler,
  approver,
}) => {
  const born = bornYearsAgo(11);
  await parent.files("inzage", undefined, async (page) => {
    await page.getByLabel("Voor iemand anders").check();
    await page.getByLabel("Naam van de persoon om wie het gaat").fill("Tess de Wit");
    await page.getByLabel("Wat bent u van deze persoon?").fill("moeder");
    const birthDate = page.getByRole("group", { name: /^Geboortedatum van die persoon/ });
    await birthDate.getByLabel("Dag").fill(String(born.day));
    await birthDate.getByLabel("Maand").fill(String(born.month));
    await birthDate.getByLabel("Jaar").fill(String(born.year));
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.checksMandate({ basis: "Ouder of voogd", answerTo: "Naar de vertegenwoordiger" });
  await handler.reads("Jonger dan 12 jaar", "Het kind krijgt geen bericht");
  await handler.records("propose-decision", TO_REPRESENTATIVE);
  await approver.readsProposal("Tess de Wit");
  await approver.approvesRoute();
  await approver.approves();

  const older = bornYearsAgo(13);
  await handler.registers({
    capacity: "representative",
    subjectName: "Mees de Wit",
    relation: "moeder",
    subjectBirthDate: String(older.day),
    "subjectBirthDate-month": String(older.month),
    "subjectBirthDate-year": String(older.year),
  });
  await handler.establishesIdentity();
  await handler.checksMandate({ basis: "Ouder of voogd", answerTo: "Naar de vertegenwoordiger" });
  await handler.reads("12 tot en met 15 jaar", "Licht eerst het kind in");
  await handler.isRefused("propose-decision", TO_REPRESENTATIVE, "is nog niet ingelicht");
  await handler.tellsSubject(`mees-${randomUUID()}@voorbeeld.nl`);
  await handler.records("propose-decision", TO_REPRESENTATIVE);
  await approver.readsProposal("Mees de Wit");
  await approver.reads("De betrokkene kan nog bezwaar maken tot en met");
});

test("an employer who tries to get the file of a client fails in the form, the register, the workflow and at the status page", async ({
  app,
  requester: employer,
  handler,
}) => {
  const employee = "kim.visser@voorbeeld.nl";
  const client = await onFile(app, { name: "Kim Visser", external_id: "700977", email: employee });
  await employer.files("inzage", undefined, async (page) => {
    // What was typed under another choice is sent along, out of sight.
    await page.getByLabel("Voor iemand anders").check();
    await page.getByLabel("Naam van de persoon om wie het gaat").fill("Kim Visser");
    await page.getByLabel("Voor mijzelf", { exact: true }).check();
    await page.getByLabel("Uw dossiernummer").fill("700977");
    await page.getByLabel("als contactpersoon van een opdrachtgever").check();
    await page.getByLabel("Naam van de organisatie").fill("Bouwbedrijf De Vries");
    await expect(page.locator("main")).toContainText("Gegevens van een werknemer geven wij niet");
  });
  const { rows: parties } = await app.db.query(
    `select role, client_number from parties join cases on cases.id = case_id where reference = $1`,
    [employer.reference],
  );
  expect(parties).toEqual([{ role: "requester", client_number: null }]);

  await handler.takesUp();
  await handler.opensCase();
  await handler.reads("Niemand in het relatieregister past bij dit dossier");
  await handler.isRefused(
    "match-relation",
    { relation: client },
    "Deze persoon staat niet (meer) in het relatieregister, of er is geen reden voor.",
  );

  const { rows: answered } = await app.db.query<{ reference: string; file: string }>(
    `select reference, files.id as file from cases join files on files.case_id = cases.id
      where closed_as = 'answered' and files.purpose = 'data' and files.wrapped_key is not null limit 1`,
  );
  const { reference = "", file = "" } = answered[0] ?? {};
  await employer.opensDownloads();
  for (const path of [
    `/volgen/${reference}`,
    `/volgen/${reference}/bestanden/${file}`,
    `${employer.path}/bestanden/${file}`,
  ]) {
    expect([path, (await employer.page.request.get(path)).status()]).toEqual([path, 404]);
  }

  await handler.registers({ capacity: "representative", subjectName: "Kim Visser", relation: "werkgever" });
  await handler.establishesIdentity();
  const mandate = {
    "mandate.basis": "employer",
    "mandate.signed": "2026-01-05",
    "mandate.data": "alles",
    "mandate.answerTo": "representative",
    "mandate.seen": "Arbeidsovereenkomst.",
  };
  await handler.isRefused("check-mandate", mandate, "vrijwillig");
  await handler.isRefused("propose-decision", TO_REPRESENTATIVE, "machtiging");
});
