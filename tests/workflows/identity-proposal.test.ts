import { describe, expect, it } from "vitest";
import { IDENTITY_METHODS } from "../../workflows/events/identity";
import { methodRules } from "../../workflows/identity/methods";
import {
  type CaseIdentity,
  type Judgement,
  proposeMethod,
  type RelationIdentity,
} from "../../workflows/identity/propose";

const jansen: CaseIdentity = {
  required: 2,
  receivedOn: "2026-03-05",
  confirmed: true,
  email: "m.jansen@voorbeeld.example",
};
const onFile: RelationIdentity = {
  email: "m.jansen@voorbeeld.example",
  phone: "06 12345678",
  mobile: "+31612345678",
  address: "Dorpsstraat 1\n1234 AB Ons Dorp",
  contactChangedOn: null,
};

const proposal = (
  identity: Partial<CaseIdentity> = {},
  relation: Partial<RelationIdentity> | null = {},
  provider: 2 | 3 | null = null,
  sms = true,
) => proposeMethod({ ...jansen, ...identity }, relation && { ...onFile, ...relation }, { provider, sms });
const whyOf = (proposed: ReturnType<typeof proposal>): Partial<Record<string, Judgement>> =>
  Object.fromEntries(proposed.judged.map(({ method, why }) => [method, why]));

describe("the least that is enough", () => {
  it("is nothing more than the confirmed address when that stands in the file", () => {
    expect(proposal()).toMatchObject({ method: "address-on-file", contactChanged: false });
    expect(whyOf(proposal())["address-on-file"]).toBe("address-equal");
  });

  it("is a code to the address on file when the requester writes from another", () => {
    const proposed = proposal({ email: "nieuw@voorbeeld.example" });
    expect(proposed.method).toBe("address-on-file");
    expect(whyOf(proposed)["address-on-file"]).toBe("email-on-file");
  });

  it("climbs one rung at a time with what the file lacks", () => {
    const other = { email: "nieuw@voorbeeld.example" };
    expect(proposal(other, { email: null }).method).toBe("code-to-phone");
    const noEmail = { email: null };
    expect(proposal(other, { ...noEmail, mobile: null }).method).toBe("code-by-letter");
    expect(proposal(other, noEmail, null, false).method).toBe("code-by-letter");
    expect(proposal(other, { ...noEmail, mobile: null, address: null }).method).toBe("facts-from-file");
  });

  it("waits for the link in the mail: an address that nobody confirmed proves nothing", () => {
    const proposed = proposal({ confirmed: false });
    expect(whyOf(proposed)["address-on-file"]).toBe("address-unconfirmed");
    expect(proposed.method).toBe("code-to-phone");
  });

  it("never follows from a name alone: without a match nothing is sent to anyone", () => {
    const unmatched = proposal({}, null);
    const why = whyOf(unmatched);
    expect(why["code-to-phone"]).toBe("not-matched");
    expect(why["code-by-letter"]).toBe("not-matched");
    expect(why["external-provider"]).toBe("no-provider");
    expect(why["address-on-file"]).toBe("compare-by-hand");
  });

  it("for health data is a document that is shown, or a sign-in that is sure enough", () => {
    expect(proposal({ required: 3 }).method).toBe("video");
    expect(whyOf(proposal({ required: 3 }, {}, 2))["external-provider"]).toBe("proves-too-little");
    expect(whyOf(proposal({ required: 3 }, {}, 3))["external-provider"]).toBe("provider-set");
    expect(whyOf(proposal({}, {}, 2))["external-provider"]).toBe("provider-set");
    expect(whyOf(proposal({}, null, 2))["external-provider"]).toBe("provider-unmatched");
  });

  it("is never a copy of a document", () => {
    for (const required of [2, 3] as const)
      expect(whyOf(proposal({ required }, null))["masked-document"]).toMatch("approver-only");
  });
});

describe("contact details that changed shortly before the request", () => {
  it.each([
    ["2026-02-02", false],
    ["2026-02-03", true],
    ["2026-03-05", true],
    ["2026-03-09", true],
  ])("on %s: %s", (contactChangedOn, warned) => {
    const proposed = proposal({}, { contactChangedOn });
    expect(proposed.contactChanged).toBe(warned);
    expect(proposed.method).toBe(warned ? "facts-from-file" : "address-on-file");
  });

  it("take every channel on file with them", () => {
    const why = whyOf(proposal({}, { contactChangedOn: "2026-02-20" }));
    for (const method of ["address-on-file", "code-to-phone", "code-by-letter", "call-back"])
      expect(why[method]).toBe("contact-changed");
  });
});

it("keeps no evidence longer than the check it is for", () => {
  for (const method of IDENTITY_METHODS) {
    const { stores, keptFor } = methodRules(method);
    if (stores === "encrypted-copy") expect(keptFor).toBe("until-judged");
    if (stores === "code-hash") expect(keptFor).toBe("until-used-or-expired");
    if (stores === "nothing") expect(keptFor).toBe("not-at-all");
  }
});
