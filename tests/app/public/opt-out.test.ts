import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneClickOptOut } from "../../../app/commands/opt-out/one-click.server";
import { type OptOut, optOut } from "../../../app/commands/opt-out/opt-out.server";
import { restoreSubscription } from "../../../app/commands/opt-out/restore-subscription.server";
import { seedOrganisation } from "../../../db/seed/organisation";
import { issueUnsubscribeToken, suppressedBrands } from "../../../db/suppressions";
import { happen, SYSTEM, when } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";

const NOW = new Date("2026-03-05T10:00:00Z");
const SYSTEMS = ["suppression-list"];
const SECRET = "a secret for tests that is long enough";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, NOW);
});
afterAll(() => database.drop());

const wish = (details: Partial<OptOut> = {}): OptOut => ({
  email: "nieuws@voorbeeld.nl",
  brands: ["werkcontact"],
  everything: false,
  language: "nl",
  now: NOW,
  network: "203.0.113.7",
  secret: SECRET,
  mailingSystems: SYSTEMS,
  ...details,
});

async function casesOf(email: string) {
  return database.db
    .selectFrom("cases")
    .innerJoin("parties", "parties.case_id", "cases.id")
    .select(["cases.id", "cases.snapshot", "cases.closed_on"])
    .where("email_normalised", "=", email)
    .orderBy("cases.created_at")
    .execute();
}

const mailsTo = async (email: string) => {
  const effects = await database.db
    .selectFrom("effects")
    .select("case_id")
    .where("key", "=", "letter:opted-out")
    .execute();
  const ids = (await casesOf(email)).map((row) => row.id);
  return effects.filter((effect) => ids.includes(effect.case_id)).length;
};

describe("opting out", () => {
  test("works at once, and a second time changes nothing", async () => {
    await optOut(database.db, wish());
    await optOut(database.db, wish({ email: " NIEUWS@voorbeeld.nl " }));
    expect(await suppressedBrands(database.db, "nieuws@voorbeeld.nl")).toEqual(["werkcontact"]);
    expect(await casesOf("nieuws@voorbeeld.nl")).toHaveLength(1);
  });

  test("a network that opts out hundreds is never refused, only no longer mailed for", async () => {
    const addresses = Array.from({ length: 25 }, (_, number) => `lid${number}@voorbeeld.nl`);
    for (const email of addresses) await optOut(database.db, wish({ email, network: "198.51.100.9" }));
    const mailed = await Promise.all(addresses.map(mailsTo));
    expect(mailed.filter(Boolean)).toHaveLength(20);
    for (const email of addresses) {
      expect(await suppressedBrands(database.db, email)).toEqual(["werkcontact"]);
    }
  });
});

describe("the link in a newsletter", () => {
  const link = (brand: string | null, email: string) =>
    issueUnsubscribeToken(database.db, {
      address: email,
      brand,
      purpose: "unsubscribe",
      caseId: null,
      now: NOW,
    });
  const click = (token: string) =>
    oneClickOptOut(database.db, { token, language: "nl", now: NOW, secret: SECRET, mailingSystems: SYSTEMS });

  test("stops its brand, or all of them, as often as it is pressed", async () => {
    const token = await link(null, "lezer@voorbeeld.nl");
    expect(await click(token)).toBe(true);
    expect(await click(token)).toBe(true);
    expect((await suppressedBrands(database.db, "lezer@voorbeeld.nl")).length).toBeGreaterThan(1);
    expect(await casesOf("lezer@voorbeeld.nl")).toHaveLength(1);

    const one = await link("werkcontact", "een@voorbeeld.nl");
    expect(await click(one)).toBe(true);
    expect(await suppressedBrands(database.db, "een@voorbeeld.nl")).toEqual(["werkcontact"]);
  });

  test("an invented link, or one meant for the way back, stops nothing", async () => {
    expect(await click("verzonnen")).toBe(false);
    const back = await issueUnsubscribeToken(database.db, {
      address: "lezer@voorbeeld.nl",
      brand: null,
      purpose: "resubscribe",
      caseId: null,
      now: NOW,
    });
    expect(await click(back)).toBe(false);
  });
});

describe("the way back", () => {
  test("opens once the systems have stopped, and a later opt-out closes it again", async () => {
    const email = "terug@voorbeeld.nl";
    await optOut(database.db, wish({ email }));
    const [filed] = await casesOf(email);
    const caseId = filed?.id ?? "";
    const token = await issueUnsubscribeToken(database.db, {
      address: email,
      brand: null,
      purpose: "resubscribe",
      caseId,
      now: NOW,
    });
    const back = () => restoreSubscription(database.db, { token, now: NOW });

    expect(await back()).toBe("not-yet");
    expect(await suppressedBrands(database.db, email)).toEqual(["werkcontact"]);

    await happen(database.db, caseId, {
      type: "SystemStopped",
      actor: SYSTEM,
      ...when("2026-03-05T10:01:00.000Z"),
      system: "suppression-list",
    });
    expect(await restoreSubscription(database.db, { token, now: new Date("2026-03-05T10:02:00Z") })).toBe(
      "restored",
    );
    expect(await suppressedBrands(database.db, email)).toEqual([]);
    expect(await back()).toBe("restored");

    await optOut(database.db, wish({ email, now: new Date("2026-03-06T12:00:00Z") }));
    expect(await back()).toBe("unknown");
    expect(await suppressedBrands(database.db, email)).toEqual(["werkcontact"]);
  });
});
