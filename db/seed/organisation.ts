import type { OrganisationFacts } from "../../workflows/letters";
import type { Executor } from "../client";
import { processing } from "./processing";

/** What a new installation says about itself until an administrator writes something else. */
const werkcontact: OrganisationFacts = {
  name: "Werkcontact B.V.",
  shortName: "Werkcontact",
  postalAddress: ["Postbus 928", "2501 CX Den Haag"],
  website: "www.werkcontact.nl",
  privacyContact: { email: "info@werkcontact.nl", phone: "070 - 555 01 23" },
  supervisoryAuthority: {
    name: "Autoriteit Persoonsgegevens",
    address: "Postbus 93374, 2509 AJ Den Haag",
    phone: "088 - 1805 250",
    website: "autoriteitpersoonsgegevens.nl",
    checkedOn: "2026-11-22",
  },
  complaintsCommission: {
    name: "klachtencommissie van OVAL",
    website: "www.klachtregeling.nl",
    fee: {
      nl: "Dat kost € 75. U krijgt dat terug als u gelijk krijgt.",
      en: "This costs EUR 75. You get it back if you turn out to be right.",
    },
    checkedOn: "2026-11-22",
  },
  brands: [
    { id: "werkcontact", name: "werkcontact.nl" },
    { id: "outplacementbureau", name: "outplacementbureau.nl" },
    { id: "outplacementverzekering", name: "outplacementverzekering.nl" },
    { id: "spoor2reintegratiespecialist", name: "spoor2reintegratiespecialist.nl" },
    { id: "beroepskeuzeonline", name: "beroepskeuzeonline.nl" },
    { id: "carrieresite", name: "carrièresite.nl" },
    { id: "outplacementtelefoon", name: "outplacementtelefoon.nl" },
    { id: "horsesandcoaching", name: "horsesandcoaching.nl" },
    { id: "outplacementdenhaag", name: "outplacementdenhaag.nl" },
    { id: "outplacementinrotterdam", name: "outplacementinrotterdam.nl" },
    { id: "wiatelefoon", name: "wiatelefoon.nl" },
    { id: "ilvo", name: "ilvo.nl" },
  ],
};

/** Gives a new installation its first organisation data. Does nothing when there are any. */
export async function seedOrganisation(db: Executor, now: Date): Promise<void> {
  await db
    .insertInto("organisation")
    .values({ version: 1, body: JSON.stringify({ ...werkcontact, processing }), at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
