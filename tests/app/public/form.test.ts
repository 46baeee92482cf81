import { describe, expect, test } from "vitest";
import { preferredLanguage, safeReturnPath } from "../../../app/language.server";
import { checkOptOut } from "../../../app/routes/public/opt-out/form";
import { checkDetails } from "../../../app/routes/public/request/details/form";
import { addedKinds, withKind } from "../../../app/routes/public/request/details/typed";
import { type Fields, inWords, readFields } from "../../../app/routes/public/request/fields";
import { checkReach } from "../../../app/routes/public/request/reach/form";
import { groupedByAnswer } from "../../../app/routes/public/request/sent/grouped";
import { nextPath, previousPath, stepsFor } from "../../../app/routes/public/request/steps";
import { checkWho } from "../../../app/routes/public/request/who/form";
import { KINDS, type Kind } from "../../../workflows/kinds";

const TODAY = "2026-03-05";
const BRANDS = ["werkcontact", "zusje"];
const typed = (values: Record<string, string | string[]>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat()]));

describe("who files, and for whom", () => {
  const client = { name: "Sanne Jansen", capacity: "client" };

  test("a name and a capacity are enough", () => {
    expect(checkWho(typed(client), TODAY).answers).toMatchObject({ birthDate: null, clientNumber: null });
  });

  test("everything that is missing is said at once", () => {
    expect(checkWho(undefined, TODAY).errors).toEqual({
      name: "name-missing",
      capacity: "capacity-missing",
    });
    expect(checkWho(typed({ capacity: "representative" }), TODAY).errors).toEqual({
      name: "name-missing",
      subjectName: "subject-missing",
      relation: "relation-missing",
    });
  });

  test("a date of birth that does not exist or lies in the future is pointed at", () => {
    const born = (day: string, month: string, year: string) =>
      checkWho(typed({ ...client, birthDate: day, "birthDate-month": month, "birthDate-year": year }), TODAY);
    expect(born("31", "2", "1980").errors).toEqual({ birthDate: "date-wrong" });
    expect(born("6", "3", "2026").errors).toEqual({ birthDate: "birth-date-wrong" });
    expect(born("7", "", "").errors).toEqual({ birthDate: "date-wrong" });
    expect(born("5", "3", "1980").answers?.birthDate).toBe("1980-03-05");
  });

  test("the date of birth of a represented person is pointed at by its own name", () => {
    const fields = typed({
      name: "Mr. De Wit",
      capacity: "representative",
      subjectName: "Sanne Jansen",
      relation: "advocaat",
      subjectBirthDate: "99",
      "subjectBirthDate-month": "1",
      "subjectBirthDate-year": "1980",
    });
    expect(checkWho(fields, TODAY).errors).toEqual({ subjectBirthDate: "date-wrong" });
  });

  test("what belongs to a capacity that was not chosen does not count", () => {
    const fields = typed({ ...client, organisation: "Bedrijf BV", subjectName: "Iemand" });
    expect(checkWho(fields, TODAY).answers).toMatchObject({ organisation: null, subjectName: null });
  });

  test("a name that is too long, or no text at all, is refused with a sentence", () => {
    const { errors } = checkWho(typed({ ...client, name: "x".repeat(201) }), TODAY);
    expect(errors).toEqual({ name: "too-long:200" });
    expect(inWords(errors, { "too-long": (limit) => `hoogstens ${limit}` })).toEqual({
      name: "hoogstens 200",
    });
    expect(checkWho(typed({ name: "   ", capacity: "koning" }), TODAY).errors).toEqual({
      name: "name-missing",
      capacity: "capacity-missing",
    });
  });
});

describe("how we reach them", () => {
  const portal = { replyChannel: "portal", replyLanguage: "nl", email: "sanne@voorbeeld.nl" };

  test("online needs an e-mail address, by post needs a postal address", () => {
    expect(checkReach(typed({ ...portal, email: "" }), ["access"]).errors).toEqual({
      email: "email-missing",
    });
    expect(checkReach(typed({ replyChannel: "post", replyLanguage: "nl" }), ["access"]).errors).toEqual({
      address: "address-missing",
    });
    const byPost = typed({
      replyChannel: "post",
      replyLanguage: "en",
      address: "Dorpsstraat 1\n1234 AB Ons Dorp",
    });
    expect(checkReach(byPost, ["access"]).answers).toMatchObject({ email: null, phone: null });
    expect(checkReach(byPost, ["access", "opt-out"]).errors).toEqual({ email: "email-missing" });
  });

  test.each([
    "sanne",
    "sanne@",
    "@voorbeeld.nl",
    "a b@c.nl",
    "x@y.nl\nBcc: z@q.nl",
    `${"a".repeat(250)}@b.nl`,
  ])("%j is no e-mail address", (email) => {
    expect(checkReach(typed({ ...portal, email }), ["access"]).errors).toEqual({ email: "email-wrong" });
  });

  test.each(["0612345678", "+31 6 1234 5678", "070-3456789"])("%j is a telephone number", (phone) => {
    expect(checkReach(typed({ ...portal, phone }), ["access"]).answers?.phone).toBe(phone);
  });

  test.each(["bel maar", "123", "1".repeat(40)])("%j is no telephone number", (phone) => {
    expect(checkReach(typed({ ...portal, phone }), ["access"]).errors).toEqual({ phone: "phone-wrong" });
  });
});

/** The least that a person must say, per kind. */
const LEAST: Record<Kind, Record<string, string | string[]>> = {
  access: { "access-scope": "all" },
  rectification: { "rectification-what-0": "adres", "rectification-new-0": "Kerkstraat 2" },
  erasure: { "erasure-scope": "all" },
  restriction: { "restriction-ground": "unlawful", "restriction-what": "testuitslag" },
  portability: { "portability-receiver": "self" },
  objection: { "objection-against": "profielen", "objection-situation": "mijn situatie" },
  "consent-withdrawal": { "consent-withdrawal-consents": ["share-cv"] },
  "opt-out": { "opt-out-scope": "all" },
  complaint: { "complaint-topic": "both", "complaint-what": "een rapport" },
  question: { "question-question": "hoe lang bewaart u mijn dossier?" },
};

describe("what is asked", () => {
  test.each(KINDS)("%s takes the least a person must say, and nothing less", (kind) => {
    expect(checkDetails(typed(LEAST[kind]), [kind], BRANDS).answers).toMatchObject([{ kind }]);
    expect(Object.keys(checkDetails({}, [kind], BRANDS).errors ?? {})).not.toHaveLength(0);
  });

  test.each(KINDS.filter((kind) => kind !== "opt-out"))(
    "%s refuses a story without end, at its own field",
    (kind) => {
      const stories = Object.entries(LEAST[kind]).map(([name, value]) => [
        name,
        typeof value === "string" && !/scope|ground|receiver|topic/.test(name) ? "x".repeat(5001) : value,
      ]);
      const fields = typed({
        ...Object.fromEntries(stories),
        [`${kind}-why`]: "x".repeat(5001),
        [`${kind}-what`]: "x".repeat(5001),
        "consent-withdrawal-other": "x".repeat(5001),
      });
      const errors = Object.values(checkDetails(fields, [kind], BRANDS).errors ?? {});
      expect(errors).not.toHaveLength(0);
      expect(errors.every((code) => code.startsWith("too-long:"))).toBe(true);
    },
  );

  test("a part needs a description; everything drops what was typed before", () => {
    const part = { "access-scope": "part", "access-what": "" };
    expect(checkDetails(typed(part), ["access"], BRANDS).errors).toEqual({
      "access-what": "access-what-missing",
    });
    const all = { "access-scope": "all", "access-what": "toch niet" };
    expect(checkDetails(typed(all), ["access"], BRANDS).answers).toMatchObject([
      { scope: "all", what: null },
    ]);
  });

  test("an item to correct is complete or absent; a statement alone is enough", () => {
    const half = { "rectification-rows": "2", "rectification-what-0": "adres", "rectification-old-1": "oud" };
    expect(checkDetails(typed(half), ["rectification"], BRANDS).errors).toEqual({
      "rectification-new-0": "item-new-missing",
      "rectification-what-1": "item-what-missing",
      "rectification-new-1": "item-new-missing",
    });
    const statement = { "rectification-rows": "9999", "rectification-supplement": "ik zie het anders" };
    expect(checkDetails(typed(statement), ["rectification"], BRANDS).answers).toMatchObject([{ items: [] }]);
  });

  test("another consent must be named, an unknown one is refused", () => {
    const other = { "consent-withdrawal-consents": ["other"] };
    expect(checkDetails(typed(other), ["consent-withdrawal"], BRANDS).errors).toEqual({
      "consent-withdrawal-other": "consent-other-missing",
    });
    const unknown = { "consent-withdrawal-consents": ["alles"] };
    expect(checkDetails(typed(unknown), ["consent-withdrawal"], BRANDS).errors).toBeDefined();
  });

  test("an opt-out names brands that exist", () => {
    const some = typed({
      email: "a@b.nl",
      "opt-out-scope": "part",
      "opt-out-brands": ["zusje", "verzonnen"],
    });
    expect(checkOptOut(some, BRANDS).answers).toMatchObject({ brands: ["zusje"], everything: false });
    const none = typed({ email: "a@b.nl", "opt-out-scope": "part", "opt-out-brands": ["verzonnen"] });
    expect(checkOptOut(none, BRANDS).errors).toEqual({ "opt-out-brands": "brands-missing" });
    expect(checkOptOut(typed({ email: "a@b.nl" }), ["werkcontact"]).answers).toMatchObject({
      everything: true,
    });
  });

  test("a complaint that also asks something adds a kind, in the order of the law", () => {
    expect(addedKinds(["complaint"], ["access", "koekjes"])).toEqual(["access", "complaint"]);
    expect(addedKinds(["complaint"], undefined)).toEqual(["complaint"]);
  });

  test("a cleared box does not linger from the time before", () => {
    const before = typed({ "consent-withdrawal-consents": ["share-cv"], "access-scope": "all" });
    expect(withKind(before, "consent-withdrawal", {})).toEqual(typed({ "access-scope": "all" }));
  });
});

describe("the way through the pages", () => {
  test("a question alone skips the files", () => {
    expect(stepsFor(["question"])).not.toContain("files");
    expect(nextPath("details", ["question"])).toBe("/verzoek/controle");
    expect(nextPath("details", ["question", "access"])).toBe("/verzoek/bijlagen");
    expect(previousPath("who", ["access"])).toBe("/verzoek/soorten");
  });

  test("what was typed is read as it is, within bounds; buttons and traps are no answers", () => {
    const form = new FormData();
    form.append("name", `<script>alert("x")</script>${"y".repeat(50_000)}`);
    form.append("go", "next");
    form.append("website", "spam");
    for (let number = 0; number < 500; number += 1) form.append(`veld-${number}`, "x");
    const fields = readFields(form);
    expect(fields.name?.[0]).toHaveLength(20_000);
    expect(fields.go).toBeUndefined();
    expect(fields.website).toBeUndefined();
    expect(Object.keys(fields)).toHaveLength(80);
  });

  test("requests with one date for one reason are told once, an opt-out apart", () => {
    const month = { dueDate: "2026-04-07", steps: ["a"] };
    const groups = groupedByAnswer([
      { kind: "access", ...month },
      { kind: "erasure", ...month },
      { kind: "complaint", dueDate: "2026-04-02", steps: ["b"] },
      { kind: "opt-out", dueDate: "2026-03-07", steps: ["c"] },
    ]);
    expect(groups.map((group) => [group.kinds.join("+"), group.dueDate])).toEqual([
      ["access+erasure", "2026-04-07"],
      ["complaint", "2026-04-02"],
      ["opt-out", null],
    ]);
  });
});

describe("the reader's language", () => {
  test.each([
    ["en-GB,en;q=0.9,nl;q=0.8", "en"],
    ["nl-NL,nl;q=0.9,en;q=0.8", "nl"],
    ["de-DE,de;q=0.9,en;q=0.5", "en"],
    ["fr, *;q=0.1", "nl"],
    ["en;q=0, nl;q=0.1", "nl"],
    ["", "nl"],
  ])("%j asks for %s", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  test.each([
    ["/verzoek/wie?soort=inzage", "/verzoek/wie?soort=inzage"],
    ["//elders.nl/pad", "/"],
    ["/\\elders.nl", "/"],
    ["https://elders.nl", "/"],
    ["javascript:alert(1)", "/"],
    ["/a\nSet-Cookie: x=1", "/"],
    [null, "/"],
  ])("going back to %j leads to %s", (asked, path) => {
    expect(safeReturnPath(asked)).toBe(path);
  });
});
