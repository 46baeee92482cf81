import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { matchRelation, unmatchRelations } from "../../../app/commands/identity/match-relation.server";
import { findCaseFacts } from "../../../app/letters/case-facts.server";
import { loadRelation } from "../../../app/routes/staff/case/load-relation.server";
import { overviewOf } from "../../../app/routes/status/case/overview.server";
import { findCandidates } from "../../../db/register/candidates";
import { findRelation } from "../../../db/register/relations";
import { verify } from "../../../db/verify";
import { offers } from "../../../workflows/offers";
import { when } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, takeUp } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { known } from "../../support/relations";

let database: TestDatabase;
let caseId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.deleteFrom("relations").execute();
  caseId = await fileRequest(database.db, ACCESS, { requester: JANSEN });
});

const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const JANSEN = {
  name: "Marieke Jansen-de Wit",
  email: "M.Jansen@voorbeeld.example",
  birthDate: "1975-11-03",
  clientNumber: "00812",
};
const desk = () => deskOf(database.db, BAKKER, "2026-03-06T10:00:00.000Z");
const match = async (relationId: string) =>
  matchRelation(desk(), { ...(await formOf(database.db, caseId)), relationId });
const unmatch = async (...relationIds: string[]) =>
  unmatchRelations(desk(), { ...(await formOf(database.db, caseId)), relationIds });

describe("a case and the register of relations", () => {
  it("finds its person by number, by address and by name with date of birth, and nobody by a name alone", async () => {
    const { db } = database;
    const number = await known(db, { external_id: "812", name: "M. Jansen" });
    const address = await known(db, { name: "Piet Wit", email: "m.jansen@VOORBEELD.example" });
    const born = await known(db, {
      name: "M. de Wit",
      initials: "M.",
      particle: "de",
      surname: "Wit",
      birth_date: "1975-11-03",
    });
    await known(db, { name: "Marieke Jansen-de Wit" });
    await known(db, { name: "Marieke Jansen", birth_date: "1975-11-04" });
    await known(db, { name: "Kees Bakker", birth_date: "1975-11-03" });
    await known(db, {
      kind: "employer",
      external_id: "812",
      name: "Jansen BV",
      email: "m.jansen@voorbeeld.example",
    });
    const found = await findCandidates(db, caseId);
    expect(new Map(found.map(({ person, reasons }) => [person.id, reasons]))).toEqual(
      new Map([
        [number, ["client-number"]],
        [address, ["email"]],
        [born, ["name-and-birth-date"]],
      ]),
    );
  });

  it("is matched by staff, on the reasons of that moment, and the chain holds", async () => {
    const { db, ownerDb } = database;
    const relationId = await known(db, { external_id: "812", name: "M. Jansen" });
    await match(relationId);
    const row = await caseRow(db, caseId);
    expect(row.relation_id).toBe(relationId);
    const event = await db
      .selectFrom("events")
      .select("data")
      .where("case_id", "=", caseId)
      .where("type", "=", "RelationMatched")
      .executeTakeFirstOrThrow();
    expect(event.data).toEqual({ relationId, as: "client", reasons: ["client-number"] });
    expect((await verify(ownerDb)).kind).toBe("whole");
    await expect(match(relationId)).rejects.toMatchObject({ code: "relation-already-matched" });
  });

  it("is never matched to somebody whom nothing proposes", async () => {
    const stranger = await known(database.db, { name: "Marieke Jansen" });
    await expect(match(stranger)).rejects.toMatchObject({ code: "no-such-relation" });
    await expect(match(crypto.randomUUID())).rejects.toMatchObject({ code: "no-such-relation" });
    await expect(unmatch(stranger)).rejects.toMatchObject({ code: "no-such-relation" });
  });

  it("remembers who it is not, and lets a wrong match be undone", async () => {
    const { db } = database;
    const one = await known(db, { external_id: "812", name: "M. Jansen" });
    const other = await known(db, { name: "M. Jansen", email: "m.jansen@voorbeeld.example" });
    await match(one);
    await unmatch(one, other);
    const { snapshot, relation_id } = await caseRow(db, caseId);
    expect(relation_id).toBeNull();
    expect(snapshot.context.otherRelationIds.toSorted()).toEqual([one, other].toSorted());
    await match(other);
    expect((await caseRow(db, caseId)).snapshot.context).toMatchObject({
      relationId: other,
      otherRelationIds: [one],
    });
  });

  it("keeps its match once identity was established with it", async () => {
    const { db } = database;
    const one = await known(db, { external_id: "812", name: "M. Jansen" });
    const other = await known(db, { name: "M. Jansen", email: "m.jansen@voorbeeld.example" });
    await match(one);
    await takeUp(db, caseId);
    await expect(match(other)).rejects.toMatchObject({ code: "relation-proven" });
    await expect(unmatch(one)).rejects.toMatchObject({ code: "relation-proven" });
    await unmatch(other);
    expect((await caseRow(db, caseId)).relation_id).toBe(one);
  });

  it("may be matched after identity was established in another way", async () => {
    const { db } = database;
    await takeUp(db, caseId);
    const one = await known(db, { external_id: "812", name: "M. Jansen" });
    await match(one);
    await unmatch(one);
    expect((await caseRow(db, caseId)).relation_id).toBeNull();
  });

  it("looks for whom it is about, not for who files it", async () => {
    const { db } = database;
    const client = await known(db, { name: "S. Bakker", surname: "Bakker", birth_date: "1990-05-06" });
    await known(db, { external_id: "812", name: "M. Jansen" });
    const byLawyer = await fileRequest(db, ACCESS, {
      requester: JANSEN,
      subject: { name: "Sam Bakker", birthDate: "1990-05-06" },
      capacity: "representative",
      relation: "lawyer",
    });
    expect((await findCandidates(db, byLawyer)).map(({ person }) => person.id)).toEqual([client]);
  });

  it("tells the requester nothing: their page and their mail stay as they were, known or not", async () => {
    const { db } = database;
    const seen = async () => ({
      page: await overviewOf(db, { caseId, language: "nl", now: desk().now }),
      mail: await db.selectFrom("effects").selectAll().where("case_id", "=", caseId).orderBy("id").execute(),
    });
    const unknown = await seen();
    const relationId = await known(db, { external_id: "812", name: "M. Jansen", phone: "06 5550 777" });
    expect(await seen()).toEqual(unknown);
    await match(relationId);
    expect(await seen()).toEqual(unknown);
    await unmatch(relationId);
    expect(await seen()).toEqual(unknown);
  });

  it("shows staff whom it may be, with contact details masked, and warns when those changed shortly before", async () => {
    const { db } = database;
    const relationId = await known(db, {
      external_id: "812",
      name: "M. de Wit",
      surname: "Wit",
      birth_date: "1975-11-04",
      email: "marieke@elders.example",
      phone: "06 5550 777",
      contact_changed_on: "2026-02-20",
    });
    const page = async () => {
      const facts = await findCaseFacts(db, caseId);
      return loadRelation(
        db,
        facts,
        offers(facts.snapshot, desk().actor, when("2026-03-06T10:00:00Z"), facts.rules),
      );
    };
    const before = await page();
    expect(before).toMatchObject({
      matched: null,
      mayMatch: true,
      proposed: [
        {
          id: relationId,
          reasons: ["client-number"],
          disagreements: ["birth-date", "email"],
          email: "m•••@elders.example",
          phone: "•••• 77",
          contactChangedOn: "2026-02-20",
        },
      ],
    });
    expect(JSON.stringify(before)).not.toMatch(/marieke@|5550/);
    await unmatch(relationId);
    expect((await page()).proposed).toEqual([]);
    await match(relationId);
    expect(await page()).toMatchObject({
      matched: { id: relationId, reasons: ["client-number"] },
      proposed: [],
    });
    await db.deleteFrom("relations").execute();
    expect((await page()).matched).toBe("gone");
  });

  it("survives the relation: the register forgets, the case tells its own story", async () => {
    const { db, ownerDb } = database;
    const relationId = await known(db, { external_id: "812", name: "M. Jansen" });
    await match(relationId);
    await db.deleteFrom("relations").execute();
    expect(await findRelation(db, relationId)).toBeNull();
    expect((await verify(ownerDb)).kind).toBe("whole");
  });
});

describe("a contact person of an employer", () => {
  it("is never taken for a client, whatever they type; only for the contact person they are", async () => {
    const { db } = database;
    const client = await known(db, {
      external_id: "812",
      name: "Marieke Jansen-de Wit",
      email: JANSEN.email,
    });
    const asks = { requester: JANSEN, capacity: "employer-contact" } as const;
    caseId = await fileRequest(db, ACCESS, asks);
    await takeUp(db, caseId);
    expect(await findCandidates(db, caseId)).toEqual([]);
    await expect(match(client)).rejects.toMatchObject({ code: "no-such-relation" });
    const self = await known(db, { kind: "contact-person", name: JANSEN.name, email: JANSEN.email });
    expect((await findCandidates(db, caseId)).map(({ person }) => person.id)).toEqual([self]);
    await match(self);
    expect((await caseRow(db, caseId)).relation_id).toBe(self);
  });
});
