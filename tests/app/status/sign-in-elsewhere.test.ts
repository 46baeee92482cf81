import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordHealthData } from "../../../app/commands/identity/record-identity.server";
import { startCheck } from "../../../app/commands/identity/start-check.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { loader as back } from "../../../app/routes/status/identity/elsewhere/back";
import { loader as begin } from "../../../app/routes/status/identity/elsewhere/begin";
import { loader as identityPage } from "../../../app/routes/status/identity/route";
import { loader as subjectPage } from "../../../app/routes/status/subject/route";
import type { IdentityOidc } from "../../../app/settings.server";
import type { Worker } from "../../../app/worker/worker";
import { HANDLER, happen } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { type OidcProvider, startOidcProvider } from "../../support/oidc-provider";
import { known } from "../../support/relations";
import { Visitor, went } from "../../support/visitor";
import { testWorker } from "../../support/worker";

const HERE = "https://privacy.werkcontact.example/volgen/inloggen/terug";
const NOW = "2026-03-09T09:00:00.000Z";
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const MARIA = { given_name: "Maria", family_name: "Jansen", birthdate: "1980-02-29" };

let database: TestDatabase;
let provider: OidcProvider;
let identityOidc: IdentityOidc;
let worker: Worker;
let logged = "";
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  provider = await startOidcProvider({
    redirectUris: [HERE],
    people: [
      { sub: "maria", acr: "hoog", claims: MARIA },
      { sub: "maria-laag", acr: "laag", claims: MARIA },
      { sub: "maria-zomaar", claims: MARIA },
      { sub: "karel", acr: "hoog", claims: { ...MARIA, given_name: "Karel", birthdate: "1961-07-04" } },
    ],
  });
  const { issuer, clientId, clientSecret } = provider;
  identityOidc = {
    issuer,
    clientId,
    clientSecret,
    label: "iDIN",
    levels: [
      ["hoog", 3],
      ["laag", 2],
    ],
    scopes: ["profile", "email"],
    claims: { givenNames: "given_name", surname: "family_name", birthDate: "birthdate", email: "email" },
  };
  worker = await workerWith(identityOidc);
});
afterAll(async () => {
  await provider.stop();
  await database.drop();
});

async function workerWith(wanted: IdentityOidc): Promise<Worker> {
  const { settings, ...rest } = await testWorker(database, { now: NOW });
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  return { ...rest, settings: { ...settings, identityOidc: wanted }, log: pino({ level: "debug" }, stream) };
}

const atDesk = () => {
  const desk = deskOf(database.db, BAKKER, NOW);
  return { ...desk, settings: { ...desk.settings, identityOidc } };
};

async function takenUp(): Promise<string> {
  const caseId = await fileRequest(database.db, ACCESS);
  await assignHandler(atDesk(), await formOf(database.db, caseId), { handlerId: BAKKER.id });
  return caseId;
}

/** A case in which Bakker offered to sign in elsewhere, of Maria Jansen in the register unless it is nobody's. */
async function offered({ matched = true, health = false, caseId: id = "" } = {}) {
  const { db } = database;
  const caseId = id || (await takenUp());
  const relationId = await known(db, {
    name: "M. Jansen",
    surname: "Jansen",
    initials: "M.",
    birth_date: "1980-02-29",
  });
  const by = { actor: HANDLER, at: NOW, on: "2026-03-09" };
  if (matched)
    await happen(db, caseId, { type: "RelationMatched", relationId, reasons: ["client-number"], ...by });
  if (health) await recordHealthData(atDesk(), { ...(await formOf(db, caseId)), involved: true });
  const reason = "De verzoeker wil zo laten zien wie zij is.";
  await startCheck(atDesk(), { ...(await formOf(db, caseId)), method: "external-provider", reason });
  const { reference } = await caseRow(db, caseId);
  return { caseId, reference, relationId, visitor: await Visitor.of(worker, caseId) };
}

type Offered = Awaited<ReturnType<typeof offered>>;

/** Presses the button, and signs in at the provider. @returns where the browser comes back */
async function signsIn({ visitor, reference }: Pick<Offered, "visitor" | "reference">, sub: string) {
  const answer = went(await visitor.ask(begin, { reference })) as [number, string];
  return provider.signIn(answer[1], sub);
}
const comesBack = async ({ visitor }: Pick<Offered, "visitor">, address: string) =>
  (went(await visitor.ask(back, {}, undefined, address)) as [number, string])[1];

const lastOf = async (caseId: string) =>
  (
    await database.db.selectFrom("events").selectAll().where("case_id", "=", caseId).orderBy("seq").execute()
  ).at(-1);
const failedAt = ({ reference }: Pick<Offered, "reference">, outcome: string) =>
  `/volgen/${reference}/identiteit?inloggen=${outcome}`;
/** A case that stands as it stood, its check still open. */
const untouched = async ({ caseId, visitor, reference }: Offered) => {
  expect((await lastOf(caseId))?.type).toBe("IdentityCheckStarted");
  expect(await visitor.ask(identityPage, { reference })).toMatchObject({ provider: "iDIN" });
};

describe("signing in with an identity provider", () => {
  it("establishes whoever is the person on file, as surely as the provider was; nothing else of it is kept", async () => {
    const one = await offered();
    expect(await one.visitor.ask(identityPage, { reference: one.reference })).toMatchObject({
      provider: "iDIN",
    });
    expect(await comesBack(one, await signsIn(one, "maria"))).toBe(
      `/volgen/${one.reference}?gedaan=identiteit`,
    );
    expect(await caseRow(database.db, one.caseId)).toMatchObject({ level: 3, station: "handling" });
    const confirmed = await lastOf(one.caseId);
    expect(confirmed).toMatchObject({
      type: "IdentityConfirmed",
      actor: { type: "system" },
      data: {
        method: "external-provider",
        level: 3,
        elsewhere: { provider: "iDIN", level: 3, reasons: ["name-and-birth-date"], disagreements: [] },
      },
    });
    expect(JSON.stringify(confirmed)).not.toMatch(/Maria|Jansen|1980/);
    expect(logged).not.toMatch(/Maria|Jansen|1980|code=/);
  });

  it("asks for the least that is enough, and to sign in anew", async () => {
    const addresses = [await offered(), await offered({ health: true })].map(
      async ({ visitor, reference }) =>
        (went(await visitor.ask(begin, { reference })) as [number, string])[1],
    );
    const [plain, health] = (await Promise.all(addresses)).map((address) => new URL(address).searchParams);
    expect(plain?.get("acr_values")).toBe("laag hoog");
    expect(plain?.get("prompt")).toBe("login");
    expect(health?.get("acr_values")).toBe("hoog");
  });

  it.each([
    ["too low a level", "maria-laag", { health: true }, { why: "level-too-low", elsewhere: { level: 2 } }],
    ["no level that we know", "maria-zomaar", {}, { why: "level-too-low", elsewhere: { level: null } }],
    [
      "somebody else",
      "karel",
      {},
      { why: "no-match", elsewhere: { level: 3, reasons: [], disagreements: ["given-name", "birth-date"] } },
    ],
    [
      "nobody in the register to compare with",
      "maria",
      { matched: false },
      { why: "nothing-to-match", elsewhere: { level: 3, provider: "iDIN" } },
    ],
  ])("with %s is recorded for the desk, and answered alike", async (_name, sub, how, data) => {
    const one = await offered(how);
    expect(await comesBack(one, await signsIn(one, sub))).toBe(failedAt(one, "onbevestigd"));
    expect(await lastOf(one.caseId)).toMatchObject({
      type: "IdentityCheckFailed",
      actor: { type: "system" },
      data,
    });
    expect(await caseRow(database.db, one.caseId)).toMatchObject({ level: 1, station: "identity" });
    // Another try is for the desk to offer.
    expect(await one.visitor.ask(identityPage, { reference: one.reference })).toMatchObject({
      provider: null,
    });
  });

  it("takes a callback once", async () => {
    const one = await offered();
    const address = await signsIn(one, "karel");
    const { cookies } = one.visitor;
    const before = new Map(cookies);
    await comesBack(one, address);
    expect(await comesBack(one, address)).toBe("/volgen");
    for (const [name, value] of before) cookies.set(name, value);
    expect(await comesBack(one, address)).toBe(failedAt(one, "opnieuw"));
    expect((await lastOf(one.caseId))?.type).toBe("IdentityCheckFailed");
  });

  it("takes no callback with a forged state, a code of another sign-in, or a nonce of one", async () => {
    const one = await offered();
    const forged = new URL(await signsIn(one, "maria"));
    forged.searchParams.set("state", "verzonnen");
    expect(await comesBack(one, forged.href)).toBe(failedAt(one, "opnieuw"));
    await untouched(one);

    const first = new URL(await signsIn(one, "maria"));
    const second = new URL(await signsIn(one, "maria"));
    second.searchParams.set("code", first.searchParams.get("code") ?? "");
    expect(await comesBack(one, second.href)).toBe(failedAt(one, "opnieuw"));
    await untouched(one);

    // The provider signs whatever nonce the address asks for: one that the browser was not given is refused.
    const asked = new URL(
      (went(await one.visitor.ask(begin, { reference: one.reference })) as [number, string])[1],
    );
    asked.searchParams.set("nonce", "van-een-ander");
    expect(await comesBack(one, await provider.signIn(asked.href, "maria"))).toBe(failedAt(one, "opnieuw"));
    await untouched(one);
  });

  it("belongs to the visit in which it was begun", async () => {
    const [mine, other] = [await offered(), await offered()];
    const address = await signsIn(mine, "maria");
    expect(await comesBack(other, address)).toBe("/volgen");
    const pending = mine.visitor.cookies.get("identiteit") ?? "";
    const again = await Visitor.of(worker, mine.caseId);
    again.cookies.set("identiteit", pending);
    expect(await comesBack({ visitor: again }, address)).toBe(failedAt(mine, "opnieuw"));
    other.visitor.cookies.set("identiteit", pending);
    expect((await other.visitor.ask(back, {}, undefined, address)) as Response).toMatchObject({
      status: 404,
    });
    await untouched(mine);
    await untouched(other);
  });

  it("is there only where the desk offered it, for the check that is open", async () => {
    const one = await offered();
    const address = await signsIn(one, "maria");
    const form = await formOf(database.db, one.caseId);
    const reason = "De eerste keer ging mis.";
    await startCheck(atDesk(), { ...form, method: "external-provider", reason });
    expect(await comesBack(one, address)).toBe(failedAt(one, "opnieuw"));
    const stranger = await Visitor.of(worker);
    expect(went(await stranger.ask(begin, { reference: one.reference }))).toEqual([302, "/volgen?opnieuw"]);
    const caseId = await fileRequest(database.db, ACCESS);
    const { reference } = await caseRow(database.db, caseId);
    const unoffered = await Visitor.of(worker, caseId);
    expect(went(await unoffered.ask(begin, { reference }))).toEqual([
      302,
      failedAt({ reference }, "opnieuw"),
    ]);
  });

  it("is for the person whose data it is, not for whoever asks for them", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS, {
      capacity: "representative",
      requester: { name: "I. Vermeulen", email: "advocaat@kantoor.example" },
      subject: { name: "Maria Jansen", birthDate: "1980-02-29" },
      relation: "advocaat",
    });
    await assignHandler(atDesk(), await formOf(db, caseId), { handlerId: BAKKER.id });
    const one = await offered({ caseId });
    const lawyer = await Visitor.of(worker, caseId);
    expect(await lawyer.ask(identityPage, { reference: one.reference })).toMatchObject({ provider: null });
    expect(went(await lawyer.ask(begin, { reference: one.reference }))).toEqual([
      302,
      failedAt(one, "opnieuw"),
    ]);
    const visitor = await Visitor.of(worker, caseId, "subject");
    expect(await visitor.ask(subjectPage, { reference: one.reference })).toMatchObject({ provider: "iDIN" });
    const maria = { visitor, reference: one.reference };
    const home = `/volgen/${one.reference}/voor-u`;
    expect(await comesBack(maria, await signsIn(maria, "niemand"))).toBe(`${home}?inloggen=afgebroken`);
    expect(await comesBack(maria, await signsIn(maria, "maria"))).toBe(`${home}?gedaan=identiteit`);
    expect(await caseRow(db, caseId)).toMatchObject({ level: 3 });
  });

  it("says so when it was broken off, or when the provider is not there, and can be tried again", async () => {
    const one = await offered();
    expect(await comesBack(one, await signsIn(one, "niemand"))).toBe(failedAt(one, "afgebroken"));
    await untouched(one);
    const gone = await workerWith({ ...identityOidc, issuer: "http://localhost:1" });
    const visitor = await Visitor.of(gone, one.caseId);
    expect(went(await visitor.ask(begin, { reference: one.reference }))).toEqual([
      302,
      failedAt(one, "onbereikbaar"),
    ]);
    expect(await comesBack(one, await signsIn(one, "maria"))).toBe(
      `/volgen/${one.reference}?gedaan=identiteit`,
    );
  });
});
