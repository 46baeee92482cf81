import { describe, expect, it } from "vitest";
import { copy, fieldName } from "../../../app/routes/admin/organisation/copy";
import {
  checkOrganisation,
  filledFrom,
  readOrganisation,
  type TypedOrganisation,
} from "../../../app/routes/admin/organisation/form.server";
import { cellName, type ListName } from "../../../app/routes/admin/organisation/lists";
import { processing } from "../../../db/seed/processing";

const body = {
  name: "Werkcontact B.V.",
  shortName: "Werkcontact",
  postalAddress: ["Postbus 928", "2501 CX Den Haag"],
  website: "www.werkcontact.nl",
  privacyContact: { email: "info@werkcontact.example", phone: "070 - 555 01 23" },
  supervisoryAuthority: {
    name: "Autoriteit Persoonsgegevens",
    address: "Postbus 93374, 2509 AJ Den Haag",
    phone: "088 - 1805 250",
    website: "autoriteitpersoonsgegevens.nl",
    checkedOn: "2026-02-03",
  },
  complaintsCommission: {
    name: "OVAL",
    website: "www.klachtregeling.nl",
    fee: null,
    checkedOn: "2026-02-03",
  },
  brands: [
    { id: "werkcontact", name: "werkcontact.nl" },
    { id: "oud-id", name: "carrièresite.nl" },
  ],
};

/** What a browser would send of a filled form. */
function sent({ texts, dates, commission, lists }: TypedOrganisation): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text);
  for (const [name, { day, month, year }] of Object.entries(dates)) {
    form.set(name, day);
    form.set(`${name}-month`, month);
    form.set(`${name}-year`, year);
  }
  if (commission) form.set("commission", "yes");
  for (const [list, lines] of Object.entries(lists)) {
    lines.forEach((line, index) => {
      for (const [field, text] of Object.entries(line))
        form.set(cellName(list as ListName, index, field), text);
    });
  }
  return form;
}

describe("the form of the organisation", () => {
  it("gives back what it was filled with", () => {
    const { organisation } = checkOrganisation(readOrganisation(sent(filledFrom({ ...body, processing }))));
    expect(organisation).toMatchObject({ ...body, processing: JSON.parse(JSON.stringify(processing)) });
  });

  it("drops empty lines, keeps the id of a brand that was renamed, and gives a new brand its own", () => {
    const form = sent(filledFrom(body));
    form.set("brands.0.name", "");
    form.set("brands.1.name", "loopbaansite.nl");
    form.set("brands.2.name", "Loopbaan & Co.nl");
    form.set("brands.3.name", "oud id");
    const { organisation } = checkOrganisation(readOrganisation(form));
    expect(organisation?.brands).toEqual([
      { id: "oud-id", name: "loopbaansite.nl" },
      { id: "loopbaan-co", name: "Loopbaan & Co.nl" },
      { id: "oud-id-2", name: "oud id" },
    ]);
  });

  it("points at every field that is wrong, by its name", () => {
    const form = sent(filledFrom(body));
    form.set("name", " ");
    form.set("privacyContact.email", "geen adres");
    form.set("supervisoryAuthority.checkedOn", "31");
    form.set("processing.backupDays", "veel");
    form.set("categories.0.name", "x".repeat(400));
    const wrong = Object.keys(checkOrganisation(readOrganisation(form)).errors ?? {}).sort();
    expect(wrong.map((field) => [field, fieldName(copy.nl, field)])).toEqual([
      ["categories.0.name", "Systemen en soorten gegevens, regel 1, Soort gegevens"],
      ["name", "Volledige naam"],
      ["privacyContact.email", "E-mailadres voor privacy"],
      ["processing.backupDays", "Back-ups worden overschreven na"],
      ["supervisoryAuthority.checkedOn", "Toezichthouder, Laatst nagekeken op"],
    ]);
  });
});
