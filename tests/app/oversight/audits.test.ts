import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readerOf } from "../../../app/commands/desk.server";
import { addNote } from "../../../app/commands/handling/add-note.server";
import { endAudit } from "../../../app/commands/oversight/end-audit.server";
import { type OpenAudit, openAudit } from "../../../app/commands/oversight/open-audit.server";
import { signAuditTerms } from "../../../app/commands/oversight/sign-audit-terms.server";
import { loader as progressFile } from "../../../app/routes/oversight/audit/export";
import { loader as letterPage } from "../../../app/routes/oversight/audited-case/letter/route";
import { loadAudited } from "../../../app/routes/oversight/audited-case/load.server";
import { filesShown, findSampled, lettersShown, wordsShown } from "../../../db/auditor";
import { drawSample } from "../../../db/audits";
import { fileKeys } from "../../../db/content/file-keys";
import { storeFile } from "../../../db/content/files";
import { keepFrozenLetter, publishLetter } from "../../../db/content/letters";
import { findAudit, findProgress, findSample, runningAudits } from "../../../db/queries/audits";
import { searchCases } from "../../../db/queries/search";
import { findVisibleById } from "../../../db/reader";
import { currentStatements, publishStatement } from "../../../db/statements";
import { verify } from "../../../db/verify";
import type { Kind } from "../../../workflows/kinds";
import { fileCase, HANDLER, happen, when } from "../../support/cases";
import {
  BAKKER,
  type Colleague,
  caseRow,
  deskOf,
  fileRequest,
  openDesk,
  readComplaint,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext, thrownBy } from "../../support/desk";
import { viewsOf } from "../../support/views";

const DAY = "2026-03-20T10:00:00.000Z";
const AUDITOR: Colleague = {
  id: "postma",
  name: "Willem Postma",
  roles: ["auditor"],
  team: "audit",
  privacyOfficer: false,
};
const BUSY = { ...AUDITOR, id: "dubbel", roles: ["handler", "auditor"] } satisfies Colleague;

let database: TestDatabase;
/** The case that most is asked of: an access request with a letter, a note and a file of each purpose. */
let caseId: string;
let reference: string;
let letterId: string;
let termsId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await openDesk(db);
  for (const { roles, ...account } of [AUDITOR, BUSY]) {
    const rest = { email: `${account.id}@audit.example`, emailVerified: true, language: "nl" as const };
    await db
      .insertInto("staff")
      .values({ ...account, ...rest, roles: JSON.stringify(roles) })
      .execute();
  }
  termsId = (await currentStatements(db)).find(({ kind }) => kind === "auditor-terms")?.id ?? "";
  caseId = await fileRequest(db, { kind: "access", scope: "all", what: "Mijn ziekteverlof.", period: null });
  ({ reference } = await caseRow(db, caseId));
  await takeUp(db, caseId);
  await addNote(deskOf(db, BAKKER, DAY), { caseId, text: "Belde boos op." });
  for (const purpose of ["identity", "data"] as const) {
    await storeFile(db, {
      owner: { caseId },
      purpose,
      name: `${purpose}.pdf`,
      uploadedBy: "requester",
      source: (async function* () {
        yield new TextEncoder().encode("inhoud");
      })(),
      keys: fileKeys([Buffer.alloc(32, 7).toString("base64")]),
      mostBytes: 100,
    });
  }
  const letter = { subject: "Ons besluit", html: "<p>Ja</p>", text: "U krijgt alles.", now: new Date(DAY) };
  const kept = { caseId, name: "decision", language: "nl", channel: "portal" } as const;
  letterId = (await keepFrozenLetter(db, { ...kept, ...letter })).letterId;
  await publishLetter(db, letterId, new Date(DAY));
});
afterAll(() => database.drop());

const desk = (who = AUDITOR, at = DAY) => deskOf(database.db, who, at);
const reader = (who = AUDITOR, at = DAY) => readerOf(desk(who, at));

const AUDIT: OpenAudit = {
  auditorId: AUDITOR.id,
  purpose: "Jaarlijkse toets voor het keurmerk.",
  from: "2026-03-20",
  until: "2026-03-26",
  receivedFrom: "2026-03-01",
  receivedUntil: "2026-03-20",
  kinds: ["access"],
  size: 50,
};

async function opened(details: Partial<OpenAudit> = {}, { signed = true, by = VRIES } = {}): Promise<string> {
  const answer = await openAudit(desk(by), { ...AUDIT, ...details });
  if (!("opened" in answer)) throw new Error(JSON.stringify(answer.problems));
  if (signed) await signAuditTerms(desk(), { auditId: answer.opened, termsId });
  return answer.opened;
}

const sees = async (auditId: string, at = DAY, who = AUDITOR) =>
  (await findSampled(database.db, { auditId, reference }, reader(who, at))) !== null;
const seen = async (auditId: string) => {
  const found = await findSampled(database.db, { auditId, reference }, reader());
  if (!found) throw new Error("the auditor does not see the case");
  return found;
};

describe("an audit", () => {
  it("shows its auditor the sample once the terms are signed, from the first day to the end of the last", async () => {
    const auditId = await opened({}, { signed: false });
    expect(await sees(auditId)).toBe(false);
    expect(await findSample(database.db, auditId, reader())).toEqual([]);
    expect(await signAuditTerms(desk(), { auditId, termsId })).toBe("signed");
    expect(await sees(auditId)).toBe(true);
    expect(await runningAudits(database.db, reader())).toHaveLength(1);
    expect(await sees(auditId, "2026-03-19T22:59:59.000Z")).toBe(false);
    expect(await sees(auditId, "2026-03-26T22:59:59.000Z")).toBe(true);
    expect(await sees(auditId, "2026-03-26T23:00:00.000Z")).toBe(false);
    expect(await findSample(database.db, auditId, reader(AUDITOR, "2026-03-26T23:00:00.000Z"))).toEqual([]);
  });

  it("shows nobody else anything, nor its auditor what was not drawn", async () => {
    const auditId = await opened();
    for (const other of [VRIES, BAKKER, BUSY, { ...AUDITOR, id: "ander" }]) {
      expect(await sees(auditId, DAY, other), other.id).toBe(false);
    }
    expect(await sees(auditId, DAY, { ...AUDITOR, roles: ["auditor", "handler"] })).toBe(false);
    const later = await fileCase(database.db);
    const notDrawn = { auditId, reference: later.reference };
    expect(await findSampled(database.db, notDrawn, reader())).toBeNull();
  });

  it("opens no other way to a case: no query of the desk, no search, no command", async () => {
    const { db } = database;
    await opened();
    expect(await findVisibleById(db, caseId, reader())).toBeNull();
    expect(await searchCases(db, reader(), reference)).toEqual([]);
    const note = addNote(desk(), { caseId, text: "Dit klopt niet." });
    await expect(note).rejects.toMatchObject({ name: "CaseNotFound" });
  });

  it("ends early at the next click, and not twice", async () => {
    const auditId = await opened();
    expect(await endAudit(desk(), auditId)).toBe("not-yours");
    expect(await sees(auditId)).toBe(true);
    expect(await endAudit(desk(VRIES), auditId)).toBe("ended");
    expect(await sees(auditId)).toBe(false);
    expect(await endAudit(desk(VRIES), auditId)).toBe("over");
    expect(await signAuditTerms(desk(), { auditId, termsId })).toBe("not-yours");
  });

  it("stands as it was opened: nobody moves its end or adds a case, not even in the database", async () => {
    const { db, ownerDb } = database;
    const auditId = await opened();
    const move = { until_at: new Date("2027-01-01T00:00:00Z") };
    const moved = (as: typeof db) => as.updateTable("audits").set(move).where("id", "=", auditId).execute();
    await expect(moved(db)).rejects.toThrow(/permission denied/);
    await expect(moved(ownerDb)).rejects.toThrow(/stands as it was opened/);
    const dropped = ownerDb.deleteFrom("audit_cases").where("audit_id", "=", auditId).execute();
    await expect(dropped).rejects.toThrow(/append-only/);
  });

  it("is signed on the version of the terms that counts now", async () => {
    const { db } = database;
    const auditId = await opened({}, { signed: false });
    expect(await signAuditTerms(desk(BUSY), { auditId, termsId })).toBe("not-yours");
    const published = { kind: "auditor-terms", basedOn: 1, nl: "Nieuw.", en: null, by: VRIES.id } as const;
    await publishStatement(db, { ...published, now: new Date(DAY) });
    expect(await signAuditTerms(desk(), { auditId, termsId })).toBe("moved");
    termsId = (await currentStatements(db)).find(({ kind }) => kind === "auditor-terms")?.id ?? "";
    expect(await signAuditTerms(desk(), { auditId, termsId })).toBe("signed");
    expect((await findAudit(db, auditId, reader(VRIES)))?.terms?.version).toBe(2);
  });
});

describe("whoever opens an audit", () => {
  const refused = async (details: Partial<OpenAudit>, by: Colleague = VRIES) => {
    const answer = await openAudit(desk(by), { ...AUDIT, ...details });
    return "problems" in answer ? answer.problems : "opened";
  };

  it("is a privacy officer or an administrator, and not its auditor", async () => {
    expect(await refused({}, BAKKER)).toEqual({ "": "not-yours" });
    expect(await refused({}, AUDITOR)).toEqual({ "": "not-yours" });
    const administrator = { ...VRIES, roles: ["administrator"], privacyOfficer: false } satisfies Colleague;
    expect(await refused({}, administrator)).toBe("opened");
  });

  it("chooses somebody who audits and does nothing else", async () => {
    for (const auditorId of [BUSY.id, BAKKER.id, VRIES.id, "niemand"]) {
      expect(await refused({ auditorId })).toEqual({ auditorId: "no-such-auditor" });
    }
  });

  it.each<[Partial<OpenAudit>, object]>([
    [{ until: "2026-04-20" }, { until: "too-long" }],
    [{ from: "2026-03-19" }, { from: "in-the-past" }],
    [{ until: "2026-03-19" }, { until: "ends-before-it-begins" }],
    [{ receivedUntil: "2026-03-21" }, { receivedUntil: "in-the-future" }],
    [{ size: 51 }, { size: "size-wrong" }],
    [
      { kinds: [], purpose: " " },
      { kinds: "kinds-missing", purpose: "purpose-missing" },
    ],
    [{ receivedFrom: "2025-01-01", receivedUntil: "2025-02-01" }, { receivedFrom: "nothing-to-draw" }],
  ])("hears what is wrong with %o", async (details, problems) => {
    expect(await refused(details)).toEqual(problems);
  });
});

describe("the sample", () => {
  const draw = (details: object = {}) =>
    drawSample(database.db, {
      from: "2026-02-01",
      until: "2026-02-28",
      kinds: ["access", "erasure", "complaint"],
      size: 6,
      seed: "een lot",
      never: [AUDITOR.id],
      ...details,
    });
  const kindOf = async (id: string): Promise<Kind> => (await caseRow(database.db, id)).kind;

  beforeAll(async () => {
    const { db } = database;
    const at = "2026-02-10T10:00:00.000Z";
    for (let number = 0; number < 20; number += 1) await fileCase(db, { at });
    for (let number = 0; number < 2; number += 1) await fileCase(db, { at, kind: "erasure" });
    const about = await fileCase(db, { at, kind: "complaint" });
    await readComplaint(db, about.id, [AUDITOR.id]);
    await fileCase(db, { at, kind: "complaint" });
  });

  it("is drawn again with the same seed, and is another with another", async () => {
    const { ids, population } = await draw();
    expect(population).toBe(22);
    expect((await draw()).ids).toEqual(ids);
    expect((await draw({ seed: "een ander lot" })).ids).not.toEqual(ids);
  });

  it("holds of each kind in turn, and no more than there are", async () => {
    const kinds = await Promise.all((await draw()).ids.map(kindOf));
    expect(kinds.filter((kind) => kind === "erasure")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "access")).toHaveLength(4);
    expect((await draw({ size: 50 })).ids).toHaveLength(22);
  });

  it("holds no complaint about its auditor, nor one that nobody read", async () => {
    expect((await draw({ kinds: ["complaint"] })).ids).toEqual([]);
  });

  it("can be drawn again from what an audit recorded", async () => {
    const { db } = database;
    const auditId = await opened({ receivedFrom: "2026-02-01", receivedUntil: "2026-02-28", size: 5 });
    const audit = await findAudit(db, auditId, reader(VRIES));
    const again = await draw({ kinds: audit?.kinds, size: audit?.sampleSize, seed: audit?.seed });
    const drawn = await findSample(db, auditId, reader());
    expect(drawn.map(({ id }) => id)).toEqual(again.ids);
  });
});

describe("a case in an audit", () => {
  const shown = async (auditId: string) => {
    const { db } = database;
    const one = await seen(auditId);
    return {
      shows: one.shows,
      letters: (await lettersShown(db, one)).map(({ id }) => id),
      words: JSON.stringify([...(await wordsShown(db, one))]),
    };
  };

  const page = async (auditId: string) => {
    const staff = { ...AUDITOR, email: "", language: "nl", sessionId: "", secondFactorAt: null } as const;
    const member = { ...staff, roles: [...AUDITOR.roles], actor: desk().actor, reader: reader() };
    return loadAudited({ db: database.db }, member, { audit: auditId, reference }, "nl");
  };

  it("tells how identity was established, by whom and at what level, and nothing of who it was", async () => {
    const loaded = await page(await opened());
    expect(loaded.identity).toEqual({
      method: "address-on-file",
      level: 2,
      on: "2026-03-06",
      by: BAKKER.name,
    });
    const whole = JSON.stringify(loaded);
    for (const hidden of ["Jansen", "m.jansen@", "Dorpsstraat", "Belde boos op", "ziekteverlof", ".pdf"]) {
      expect(whole).not.toContain(hidden);
    }
    expect(loaded.timeline.length).toBeGreaterThan(2);
  });

  it("has files of which nothing opens, and among them no proof of identity", async () => {
    const files = await filesShown(database.db, await seen(await opened()));
    expect(files.map(({ purpose }) => purpose)).toEqual(["data"]);
  });

  it("shows letters and no own words while nobody recorded whether health data are involved", async () => {
    const all = await shown(await opened());
    expect(all).toEqual({ shows: "letters", letters: [letterId], words: "[]" });
  });

  it("shows own words when there are none, and never letters again once there were", async () => {
    const { db } = database;
    const auditId = await opened();
    const health = async (involved: boolean) => {
      const at = when("2026-03-19T09:00:00.000Z");
      const actor = { ...HANDLER, roles: ["handler", "approver"] } as const;
      await happen(db, caseId, {
        type: "HealthDataRecorded",
        involved,
        actor: { ...actor, roles: [...actor.roles] },
        ...at,
      });
    };
    await health(false);
    const open = await shown(auditId);
    expect(open).toMatchObject({ shows: "words", letters: [letterId] });
    expect(open.words).toContain("ziekteverlof");
    expect(open.words).not.toContain("Belde boos op");
    expect((await page(auditId)).asked).toContain("ziekteverlof");
    for (const involved of [true, false]) {
      await health(involved);
      expect(await shown(auditId)).toEqual({ shows: "procedure", letters: [], words: "[]" });
    }
    expect(JSON.stringify(await page(auditId))).not.toContain("Ons besluit");
  });

  it("is logged at every look with its audit, for whoever keeps audits to follow", async () => {
    const { db } = database;
    const auditId = await opened();
    const before = await viewsOf(db, caseId);
    await page(auditId);
    const [look, ...others] = await viewsOf(db, caseId);
    expect(look).toMatchObject({ what: `audit:${auditId}/case`, ground: "audit", staff_id: AUDITOR.id });
    expect(others).toHaveLength(before.length);
    const progress = await findProgress(db, auditId, reader(VRIES));
    expect(progress.filter(({ looks }) => looks > 0)).toMatchObject([{ reference, looks: 1 }]);
    expect(await findProgress(db, auditId, reader(BAKKER))).toEqual([]);
    expect(await verify(db)).toMatchObject({ kind: "whole" });
  });
});

it("progress leaves as CSV for who keeps audits, and no letter opens by the id of another case", async () => {
  const context = staffContext(database, { now: DAY });
  const officer = await hire(context, ["approver"], { privacyOfficer: true });
  const cookie = await cookieOf(context, officer.email);
  const audit = await opened();
  const request = requestFor("/medewerkers/toezicht/audits/x/voortgang.csv", { cookie });
  const lines = (await (await progressFile({ request, context, params: { audit } })).text()).split("\r\n");
  expect(lines[0]).toContain("Dossier;Soort;Fase;Ontvangen;Termijn;Gesloten;Keer bekeken;Voor het laatst");
  expect(
    lines.some((line) => line.startsWith(`${reference};inzage;`) && line.includes("nog niet geopend")),
  ).toBe(true);

  const auditor = await hire(context, ["auditor"]);
  const own = await openAudit(desk(VRIES), { ...AUDIT, auditorId: auditor.id });
  if (!("opened" in own)) throw new Error("not opened");
  const theirs = { ...AUDITOR, id: auditor.id };
  await signAuditTerms(desk(theirs), { auditId: own.opened, termsId });
  const other = await fileCase(database.db);
  const asked = requestFor("/medewerkers/mijn-audits", { cookie: await cookieOf(context, auditor.email) });
  for (const params of [
    { audit: own.opened, reference: other.reference, letter: letterId },
    { audit, reference, letter: letterId },
    { audit: own.opened, reference, letter: crypto.randomUUID() },
  ]) {
    expect((await thrownBy(async () => letterPage({ request: asked, context, params }))).status).toBe(404);
  }
});
