import { expect, test } from "./people";

const DATA = JSON.stringify({ naam: "Nora de Wit", verslagen: ["12 mei: eerste gesprek"] });

test("access: a client gets the data, with two codes, after a second person signed", async ({
  requester,
  handler,
  approver,
  judge,
}) => {
  await requester.files("inzage");
  await handler.takesUp();
  await handler.establishesIdentity();
  await handler.attaches("dossier.json", DATA);
  await handler.sendsAlong("dossier.json", "uw gespreksverslagen");
  await handler.savesWork();
  await handler.judgesPage();
  await handler.proposes("Toegewezen");
  await handler.mayNotApprove();

  await approver.readsProposal("Nora de Wit", "dossier.json");
  await approver.judgesPage();
  await approver.approves();

  await requester.readsLetter(/inzage/i, "dossier.json");
  await judge(requester.page);
  expect(await requester.downloads("dossier.json")).toBe(DATA);
  await judge(requester.page);
  await requester.seesCaseClosed();
});
