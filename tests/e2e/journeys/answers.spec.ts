import { expect, test } from "./people";

test("portability: the data leave in a form that machines read", async ({ requester, handler, approver }) => {
  const data = JSON.stringify({ opleiding: ["mbo 4"] });
  await requester.files("overdragen", async (page) => {
    await page.getByLabel("Naar mijzelf").check();
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.attaches("profiel.json", data);
  await handler.sendsAlong("profiel.json", "uw cv en profiel");
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes("Toegewezen");
  await approver.readsProposal("profiel.json");
  await approver.approves();
  await requester.readsLetter(/verzoek/i, "JSON");
  expect(await requester.downloads("profiel.json")).toBe(data);
});

test("complaint: heard, judged point by point, and signed by a manager", async ({
  requester,
  handler,
  manager,
  approver,
  judge,
}) => {
  await requester.files("klacht", async (page) => {
    await page.getByLabel("Over de dienstverlening").check();
    await page.getByLabel("Wat is er gebeurd?").fill("Niemand belde terug na 12 mei.");
  });
  await handler.isKeptOut();
  await manager.recordsNobodyComplainedAbout();
  await handler.takesUp();
  await handler.opensCase();
  await handler.acknowledgesComplaint();
  await requester.readsLetter(/klacht/i);
  await judge(requester.page);
  await handler.opensCase();
  await handler.hearsComplainant("Mevrouw De Wit vertelde dat zij drie keer belde.");
  await handler.fills("Punten van de klacht", [
    {
      "Wat hebben wij vastgesteld?": "In het logboek staat geen telefoontje terug.",
      Oordeel: "gegrond",
      "Waarom dit oordeel?": "Wij beloven binnen twee werkdagen terug te bellen.",
    },
  ]);
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes(null, {
    Maatregelen: "Vanaf 1 juni belt een vaste collega binnen twee dagen terug.",
  });
  await approver.mayNotApprove();
  await manager.readsProposal("gegrond", "binnen twee dagen terug");
  await manager.approves();
  await requester.readsLetter(/klacht/i, "binnen twee dagen terug", "OVAL");
  await requester.seesCaseClosed();
});

test("question: one person at the desk answers it", async ({ requester, handler, judge }) => {
  await requester.files("vraag", async (page) => {
    await page.getByLabel("Wat is uw vraag?").fill("Hoe lang bewaart u mijn cv?");
  });
  await handler.takesUp();
  await handler.opensCase();
  await handler.answersQuestion("Wij bewaren uw cv tot twee jaar na het einde van uw traject.");
  await requester.readsLetter(/vraag/i, "twee jaar na het einde");
  await judge(requester.page);
  await requester.seesCaseClosed();
});

test("opt-out: it works at once, and the desk has nothing to do", async ({ requester, judge }) => {
  const { page, email } = requester;
  await page.goto("/afmelden");
  await page.getByLabel("Op welk e-mailadres").fill(email);
  await page.getByRole("button", { name: "Afmelden" }).click();
  await expect(page).toHaveURL(/\/afmelden\/gelukt$/);
  await judge(page);
  await requester.findsInMail(/afgemeld/i);
});
