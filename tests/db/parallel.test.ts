import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepContent } from "../../db/content/keep";
import { CaseMoved, CaseRejected, dispatch } from "../../db/dispatch";
import { findEvents } from "../../db/events";
import { verify } from "../../db/verify";
import { APPROVER, fileCase, HANDLER, happen, REQUESTER, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { prose } from "../support/random-case";

const FIFTY = Array.from({ length: 50 }, (_, index) => index);
const now = when("2026-03-09T09:00:00.000Z");

describe("fifty people at one case at once", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const actedOn = (caseId: string, expectedPersonVersion?: number) => (index: number) =>
    dispatch(
      database.db,
      [caseId],
      async (trx) => {
        const content = await keepContent(trx, prose(caseId));
        const actor = index % 2 ? HANDLER : REQUESTER;
        return [{ caseId, event: { type: "InformationAdded", actor, ...now, content } }];
      },
      { expectedPersonVersion },
    );
  const outcomes = (results: PromiseSettledResult<unknown>[]) =>
    results.map((result) => (result.status === "fulfilled" ? "done" : result.reason.constructor.name)).sort();

  it("all get their turn when all may act, in one unbroken chain", async () => {
    const { id } = await fileCase(database.db);
    const results = await Promise.allSettled(FIFTY.map(actedOn(id)));
    expect(new Set(outcomes(results))).toEqual(new Set(["done"]));
    const events = await findEvents(database.db, id);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole" });
  });

  it("only the first of those who filled in the same form, and nothing stays of the others", async () => {
    const { id, personVersion } = await fileCase(database.db);
    const results = await Promise.allSettled(FIFTY.map(actedOn(id, personVersion)));
    expect(outcomes(results)).toEqual([...Array(49).fill(CaseMoved.name), "done"]);
    const written = await database.db.selectFrom("content").select("id").where("case_id", "=", id).execute();
    expect(written).toHaveLength(2);
  });

  it("exactly the legal ones: fifty people want to decide one proposal, and one does", async () => {
    const { id } = await fileCase(database.db);
    await happen(database.db, id, { type: "HandlerAssigned", actor: HANDLER, ...now, handlerId: HANDLER.id });
    await happen(database.db, id, {
      type: "IdentityConfirmed",
      actor: HANDLER,
      ...now,
      method: "address-on-file",
      level: 2,
      checked: [],
    });
    const hash = "c".repeat(64);
    const decision = await keepContent(database.db, prose(id));
    await happen(database.db, id, {
      type: "DecisionProposed",
      actor: HANDLER,
      ...now,
      outcome: "granted",
      decision,
      letterId: "letter",
      hash,
      somethingWithheld: false,
      validUntil: "2026-04-07T22:00:00Z",
    });
    const signed = (index: number) =>
      dispatch(database.db, [id], () => [
        {
          caseId: id,
          event: { type: "DecisionApproved", actor: index % 5 ? APPROVER : HANDLER, ...now, hash },
        },
      ]);
    const results = await Promise.allSettled(FIFTY.map(signed));
    expect(outcomes(results)).toEqual([...Array(49).fill(CaseRejected.name), "done"]);
    const types = (await findEvents(database.db, id)).map(({ event }) => event.type);
    expect(types.filter((type) => type === "DecisionApproved")).toHaveLength(1);
    const letters = await database.db
      .selectFrom("effects")
      .select("key")
      .where("case_id", "=", id)
      .where("key", "like", "letter:decision%")
      .execute();
    expect(letters).toHaveLength(1);
    expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole" });
  });

  it("two forms over the same two cases never wait for each other in a circle", async () => {
    const [a, b] = await Promise.all([fileCase(database.db), fileCase(database.db)]);
    const both = (index: number) =>
      dispatch(database.db, index % 2 ? [a.id, b.id] : [b.id, a.id], async (trx, cases) =>
        Promise.all(
          cases.map(async ({ id: caseId }) => ({
            caseId,
            event: {
              type: "InformationAdded" as const,
              actor: REQUESTER,
              ...now,
              content: await keepContent(trx, prose(caseId)),
            },
          })),
        ),
      );
    const results = await Promise.allSettled(FIFTY.map(both));
    expect(new Set(outcomes(results))).toEqual(new Set(["done"]));
  });
});
