import { expect, test } from "./people";
import { onFile } from "./scene";

const DATA = JSON.stringify({ naam: "Nora de Wit", verslagen: ["12 mei: eerste gesprek"] });

test("access: a client whose address is on file gets the data, with two codes, after a second person signed", async ({
  app,
  requester,
  handler,
  approver,
  judge,
}) => {
  await onFile(app, { name: "N. de Wit", email: requester.email });
  await requester.files("inzage");
  await handler.recognises("N. de Wit");
  await handler.confirmsAddressOnFile();
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
