import { Temporal } from "temporal-polyfill";
import { test } from "./people";

const today = () => Temporal.Now.plainDateISO("Europe/Amsterdam").toString();

test("rectification: an old value becomes a new one, with evidence, and the recipient is told", async ({
  requester,
  handler,
  approver,
}) => {
  await requester.files("verbeteren", async (page) => {
    await page.getByLabel("Welk gegeven?").fill("Mijn adres");
    await page.getByLabel("Wat staat er nu?").fill("Dorpsstraat 1");
    await page.getByLabel("Wat moet het zijn?").fill("Kerkplein 8");
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.fills("Onderdelen", [{ "Systemen (met komma's)": "cliëntvolgsysteem", Besluit: "doen wij" }]);
  await handler.fills("Wie moet dit weten?", [
    { Ontvanger: "Testbureau Noord", "E-mailadres": "noord@voorbeeld.nl" },
  ]);
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes("Toegewezen");
  await approver.readsProposal("Kerkplein 8", "Testbureau Noord");
  await approver.approves();
  await requester.readsLetter(/besluit|verzoek/i, "Kerkplein 8");

  await handler.tellsRecipient("cliënt 4411");
  await handler.carriesOut("Wijziging 2231 in het logboek");
  await requester.readsLetter(/uitgevoerd/i, "Testbureau Noord");
  await requester.seesCaseClosed();
});

test("erasure: what tax law keeps makes the answer partial; the rest is erased with evidence", async ({
  requester,
  handler,
  approver,
}) => {
  await requester.files("verwijderen", async (page) => {
    await page.getByLabel("Alles wat mag").check();
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  const count = await handler.linesOf("Plan per soort gegevens");
  await handler.work.getByLabel("Waarom moet er worden gewist?").selectOption({ index: 1 });
  await handler.fills("Plan per soort gegevens", [
    {
      Besluit: "bewaren",
      "Waarom bewaren": "belastingwet, zeven jaar",
      "Bewaren tot": "2033-12-31",
    },
    ...Array.from({ length: count - 1 }, () => ({ Besluit: "wissen" })),
  ]);
  await handler.savesWork();
  await handler.reads("gedeeltelijk toegewezen");
  await handler.judgesPage();
  await handler.proposes(null);
  await approver.readsProposal("zeven jaar");
  await approver.approves();
  await requester.readsLetter(/verzoek/i, "2033", "Autoriteit Persoonsgegevens");

  await handler.carriesOut("Opdracht 77 in het logboek");
  await handler.judgesPage();
  await requester.readsLetter(/uitgevoerd/i);
  await requester.seesCaseClosed();
});

test("restriction: the data stand still while they are checked", async ({ requester, handler, approver }) => {
  await requester.files("beperken", async (page) => {
    await page.getByLabel("De gegevens kloppen niet").check();
    await page.getByLabel("Om welke gegevens gaat het?").fill("De testuitslag van maart");
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes("Toegewezen");
  await approver.readsProposal("beperk");
  await approver.approves();
  await requester.readsLetter(/verzoek/i);
  await handler.carriesOut("Markering geplaatst, opdracht 81");
  await requester.readsLetter(/uitgevoerd/i);
});

test("objection: the use that was objected to stops", async ({ requester, handler, approver }) => {
  await requester.files("bezwaar", async (page) => {
    await page.getByLabel("Waartegen maakt u bezwaar?").fill("Mijn profiel in uw onderzoek");
    await page
      .getByLabel("Waarom is dit gebruik voor u een probleem?")
      .fill("Mijn nieuwe werkgever leest mee.");
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.fills("Tegen welk gebruik", [{ Besluit: "gestopt", "Gestopt op": today() }]);
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes("Toegewezen");
  await approver.readsProposal("Mijn profiel in uw onderzoek");
  await approver.approves();
  await requester.readsLetter(/bezwaar/i, "Mijn profiel in uw onderzoek");
  await handler.carriesOut("Uit de lijst gehaald, opdracht 90");
  await requester.readsLetter(/uitgevoerd/i);
});

test("consent withdrawal: it stopped at once, and one person at the desk answers", async ({
  requester,
  handler,
}) => {
  await requester.files("toestemming-intrekken", async (page) => {
    await page.getByLabel("Mijn cv of profiel aan werkgevers laten zien").check();
  });
  await handler.takesUp();
  await handler.opensCase();
  await handler.fills("Wat gebeurt er met de gegevens?", [
    { "Soort gegevens": "cv", Systeem: "cliëntvolgsysteem", Besluit: "wissen" },
  ]);
  await handler.savesWork();
  await handler.judgesPage();
  await handler.decidesAlone("Toegewezen");
  await requester.readsLetter(/toestemming/i, "Uw cv of profiel aan werkgevers laten zien: gestopt op");
  await handler.carriesOut("Verwijderd, opdracht 12");
  await requester.readsLetter(/uitgevoerd/i);
});
