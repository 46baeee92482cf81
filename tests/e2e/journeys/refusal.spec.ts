import { expect, test } from "./people";

test("a refusal comes back from the approver once, and then reads as it should", async ({
  requester,
  handler,
  approver,
}) => {
  await requester.files("verbeteren", async (page) => {
    await page.getByLabel("Welk gegeven?").fill("De einddatum van mijn traject");
    await page.getByLabel("Wat moet het zijn?").fill("1 september 2026");
  });
  await handler.takesUp();
  await handler.establishesIdentity();
  const why = "In de overeenkomst van 3 februari staat 1 juni als einddatum.";
  await handler.fills("Onderdelen", [
    { Besluit: "doen wij niet", "Niet: waarom klopt het gegeven wel?": why },
  ]);
  await handler.savesWork();
  await handler.decides("Afgewezen", { Redenen: why });
  await handler.refusesOn("artikel 16");
  await handler.proposes(null);

  await approver.readsProposal("3 februari");
  await approver.returnsProposal("Leg ook uit dat een eigen verklaring kan worden toegevoegd.");

  await handler.opensCase();
  await handler.decides(null, { Slot: "U mag een eigen verklaring aan uw dossier laten toevoegen." });
  await handler.proposes(null);
  await approver.readsProposal("een eigen verklaring");
  await approver.approves();

  await requester.readsLetter(
    /verbetering/i,
    "3 februari",
    "een eigen verklaring",
    "Autoriteit Persoonsgegevens",
  );
  await requester.seesCaseClosed();
  await requester.mayDisagree();
});

test("somebody else's status page, letter and file stay closed to a person with a case of their own", async ({
  requester,
  app,
}) => {
  const { rows } = await app.db.query(
    "select reference from cases where closed_as = 'answered' order by reference limit 1",
  );
  const theirs = rows[0].reference;
  await requester.files("vraag", (page) =>
    page.getByLabel("Wat is uw vraag?").fill("Hoe lang bewaart u mijn cv?"),
  );
  await requester.follows();
  for (const place of [
    "",
    "/antwoord",
    "/aanvullen",
    "/intrekken",
    "/ophaalcode",
    "/brieven/x",
    "/bestanden/x",
  ]) {
    const response = await requester.page.goto(`/volgen/${theirs}${place}`);
    expect(response?.status(), place).toBe(404);
    expect(await response?.text()).not.toContain("Uw verzoek om");
  }
});
