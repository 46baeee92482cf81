import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCheckpoint } from "../../db/checkpoints";
import type { Executor } from "../../db/client";
import { destroyContent } from "../../db/content/keep";
import { keepFrozenLetter } from "../../db/content/letters";
import type { DispatchedCase } from "../../db/dispatch";
import { up as linkViews } from "../../db/migrations/0056_view_chain";
import type { VisibleCaseId } from "../../db/reader";
import { verify } from "../../db/verify";
import { refoldCases } from "../../db/verify/cases";
import { logView } from "../../db/views";
import { fileCase, HANDLER, happen, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { readerNamed } from "../support/reader";

let database: TestDatabase;
let filed: DispatchedCase;
beforeAll(async () => {
  database = await createTestDatabase();
  filed = await fileCase(database.db);
  await fileCase(database.db, { kind: "complaint" });
  await assign(database.db, "staff-anna", "2026-03-06T09:00:00Z");
});
afterAll(() => database.drop());

const assign = (db: Executor, handlerId: string, at: string) =>
  happen(db, filed.id, { type: "HandlerAssigned", actor: HANDLER, ...when(at), handlerId });

const checkpoint = (db: Executor, day = "2026-03-06") =>
  writeCheckpoint(db, day, new Date(`${day}T23:00:00Z`));

class Undo extends Error {}

/** A story that never happened: everything in it is undone. As owner, who may switch the locks off. */
function supposing(story: (trx: Executor) => Promise<void>) {
  return async () => {
    const told = database.ownerDb.transaction().execute(async (trx) => {
      await story(trx);
      throw new Undo();
    });
    await expect(told).rejects.toBeInstanceOf(Undo);
  };
}

async function byHand(trx: Executor, table: string, ...statements: RawBuilder<unknown>[]): Promise<void> {
  // Postgres switches no trigger off while checks wait for the end of the transaction.
  await sql`set constraints all immediate`.execute(trx);
  await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
  for (const statement of statements) await statement.execute(trx);
  await sql`alter table ${sql.table(table)} enable trigger user`.execute(trx);
  await sql`set constraints all deferred`.execute(trx);
}

/** Deletes a case and everything about it, as thoroughly as SQL allows. */
async function removeByHand(trx: Executor, caseId: string): Promise<void> {
  for (const table of ["effects", "content", "letters", "parties"]) {
    await sql`delete from ${sql.table(table)} where case_id = ${caseId}`.execute(trx);
  }
  await byHand(trx, "events", sql`delete from events where case_id = ${caseId}`);
  await sql`delete from cases where id = ${caseId}`.execute(trx);
}

const broken = (row: string, why: RegExp) => ({
  kind: "broken",
  row: expect.stringContaining(row),
  why: expect.stringMatching(why),
});

describe("verification finds everything whole", () => {
  it(
    "as it was recorded",
    supposing(async (trx) => {
      await checkpoint(trx);
      expect(await verify(trx)).toMatchObject({ kind: "whole", cases: 2, events: 3, checkpoints: 1 });
    }),
  );

  it(
    "after content was destroyed as it should be",
    supposing(async (trx) => {
      const [request] = await trx
        .selectFrom("content")
        .select("id")
        .where("case_id", "=", filed.id)
        .execute();
      expect(await destroyContent(trx, filed.id, [request?.id ?? ""])).toBe(1);
      expect(await verify(trx)).toMatchObject({ kind: "whole", content: 1 });
    }),
  );
});

describe("verification names the first row that was touched", () => {
  it(
    "an event whose words were changed",
    supposing(async (trx) => {
      await byHand(
        trx,
        "events",
        sql`update events set data = jsonb_set(data, '{handlerId}', '"staff-bob"') where case_id = ${filed.id} and seq = 2`,
      );
      expect(await verify(trx)).toEqual(
        broken(`events ${filed.reference} #2`, /changed after it was recorded/),
      );
    }),
  );

  it.each([
    ["at", sql`update events set at = at + interval '1 second' where seq = 2`],
    ["actor", sql`update events set actor = jsonb_set(actor, '{id}', '"other"') where seq = 2`],
    ["date", sql`update events set on_date = on_date - 1 where seq = 2`],
  ])("an event whose %s was changed", (_what, statement) =>
    supposing(async (trx) => {
      await byHand(trx, "events", statement);
      expect(await verify(trx)).toEqual(broken("#2", /changed after it was recorded/));
    })(),
  );

  it(
    "a cut tail",
    supposing(async (trx) => {
      await byHand(trx, "events", sql`delete from events where case_id = ${filed.id} and seq = 2`);
      expect(await verify(trx)).toEqual(broken(filed.reference, /1 events, and says 2/));
    }),
  );

  it(
    "a cut tail that was hidden in the case row, once a checkpoint knows the event",
    supposing(async (trx) => {
      await checkpoint(trx);
      await byHand(
        trx,
        "events",
        sql`delete from events where case_id = ${filed.id} and seq = 2`,
        sql`update cases set version = 1, person_version = 1, head_hash = events.hash, handler_id = null,
            snapshot = jsonb_set(snapshot, '{context,handlerId}', 'null')
          from events where events.case_id = cases.id and cases.id = ${filed.id}`,
      );
      expect(await verify(trx)).toEqual(broken(`events ${filed.reference} #2`, /tail of this case was cut/));
    }),
  );

  it(
    "a case that was removed with all that belongs to it, once a checkpoint knows it",
    supposing(async (trx) => {
      await checkpoint(trx);
      await removeByHand(trx, filed.id);
      expect(await verify(trx)).toEqual(broken(`cases ${filed.id}`, /the case is gone/));
    }),
  );

  it(
    "a checkpoint that was rewritten to hide it",
    supposing(async (trx) => {
      await checkpoint(trx);
      await byHand(trx, "checkpoint_heads", sql`delete from checkpoint_heads where case_id = ${filed.id}`);
      await removeByHand(trx, filed.id);
      expect(await verify(trx)).toEqual(broken("checkpoints #1", /list of its cases was changed/));
    }),
  );

  it(
    "a due date that was moved",
    supposing(async (trx) => {
      await sql`update cases set due_date = '2027-01-01' where id = ${filed.id}`.execute(trx);
      expect(await verify(trx)).toEqual(
        broken(`cases ${filed.reference}`, /due_date is "2027-01-01", and its events say "2026-04-07"/),
      );
    }),
  );

  it(
    "a snapshot that was changed",
    supposing(async (trx) => {
      await sql`update cases set snapshot = jsonb_set(snapshot, '{context,level}', '3') where id = ${filed.id}`.execute(
        trx,
      );
      expect(await verify(trx)).toEqual(broken(filed.reference, /not what its events add up to/));
    }),
  );

  it(
    "content that was changed",
    supposing(async (trx) => {
      await byHand(
        trx,
        "content",
        sql`update content set body = '{"text":"iets anders"}' where case_id = ${filed.id}`,
      );
      expect(await verify(trx)).toEqual(broken("content", /changed after its hash was taken/));
    }),
  );

  it(
    "content that was changed together with its hash",
    supposing(async (trx) => {
      await byHand(
        trx,
        "content",
        sql`update content set hash = repeat('0', 64) where case_id = ${filed.id}`,
      );
      expect(await verify(trx)).toEqual(broken("content", /refers to it with another hash/));
    }),
  );

  it(
    "a letter that was changed after it was fixed",
    supposing(async (trx) => {
      const now = new Date();
      const text = { subject: "Ons besluit", html: "<p>Ja</p>", text: "Ja" };
      const { letterId } = await keepFrozenLetter(trx, {
        caseId: filed.id,
        name: "decision",
        language: "nl",
        channel: "portal",
        now,
        ...text,
      });
      expect(await verify(trx)).toMatchObject({ kind: "whole", letters: 1 });
      await byHand(trx, "letters", sql`update letters set text = 'Nee' where id = ${letterId}`);
      expect(await verify(trx)).toEqual(broken(`letters ${letterId}`, /changed after it was fixed/));
    }),
  );

  describe("the log of looks", () => {
    /** Anna, Bob and Cato look at the case, in this order; what each line is called. */
    async function threeLook(trx: Executor): Promise<string[]> {
      for (const name of ["anna", "bob", "cato"]) {
        const reader = readerNamed(name, { now: new Date("2026-03-06T09:00:00Z") });
        await logView(trx, reader, { id: filed.id as VisibleCaseId, ground: "team" }, "case");
      }
      expect(await verify(trx)).toMatchObject({ kind: "whole", views: 3 });
      const lines = await trx.selectFrom("views").select("id").orderBy("id").execute();
      return lines.map(({ id }) => `views #${id}`);
    }

    it.each([
      ["who", sql`update views set staff_id = 'dirk' where staff_id = 'bob'`],
      ["when", sql`update views set at = at - interval '1 day' where staff_id = 'bob'`],
      ["what", sql`update views set what = 'search' where staff_id = 'bob'`],
      ["by what right", sql`update views set ground = null where staff_id = 'bob'`],
    ])("a look of which was changed %s", (_what, statement) =>
      supposing(async (trx) => {
        const [, bob = ""] = await threeLook(trx);
        await byHand(trx, "views", statement);
        expect(await verify(trx)).toEqual(broken(bob, /changed after it was logged/));
      })(),
    );

    it(
      "a look that was taken out",
      supposing(async (trx) => {
        const [, , cato = ""] = await threeLook(trx);
        await byHand(trx, "views", sql`delete from views where staff_id = 'bob'`);
        expect(await verify(trx)).toEqual(broken(cato, /look 2 at its case is missing before it/));
      }),
    );

    it.each([
      ["beside another", sql`select case_id, 'dirk', what, at, 2, hash from views where staff_id = 'bob'`],
      ["behind the last", sql`select case_id, 'dirk', what, at, 4, hash from views where staff_id = 'cato'`],
    ])("a look that was put in %s", (_where, line) =>
      supposing(async (trx) => {
        await threeLook(trx);
        // In its own transaction the index could stay away no more than the trigger.
        await sql`drop index views_in_chain`.execute(trx);
        await byHand(trx, "views", sql`insert into views (case_id, staff_id, what, at, seq, hash) ${line}`);
        const [dirk] = await trx.selectFrom("views").select("id").where("staff_id", "=", "dirk").execute();
        expect(await verify(trx)).toEqual(broken(`views #${dirk?.id}`, /put in/));
      })(),
    );

    it(
      "is linked as it stands where it was there before the chain",
      supposing(async (trx) => {
        await threeLook(trx);
        const written = await trx.selectFrom("views").select(["id", "hash"]).orderBy("id").execute();
        await sql`
          drop trigger linked on views;
          drop function link_view();
          drop table view_heads;
          alter table views drop column seq, drop column hash;
        `.execute(trx);
        await linkViews(trx as unknown as Parameters<typeof linkViews>[0]);
        expect(await trx.selectFrom("views").select(["id", "hash"]).orderBy("id").execute()).toEqual(written);
        expect(await verify(trx)).toMatchObject({ kind: "whole", views: 3 });
      }),
    );

    it(
      "a tail that was cut",
      supposing(async (trx) => {
        await threeLook(trx);
        await byHand(trx, "views", sql`delete from views where staff_id = 'cato'`);
        expect(await verify(trx)).toEqual(broken(`view_heads ${filed.id}`, /has 2 lines, and says 3/));
      }),
    );

    it(
      "a tail that was cut in the head too, once a checkpoint covers it",
      supposing(async (trx) => {
        await threeLook(trx);
        await checkpoint(trx);
        await byHand(trx, "views", sql`delete from views where staff_id = 'cato'`);
        await sql`
          update view_heads set seq = views.seq, hash = views.hash from views
          where views.case_id = view_heads.case_id and views.seq = 2
        `.execute(trx);
        expect(await verify(trx)).toEqual(broken("checkpoints #1", /log of looks/));
      }),
    );
  });

  it(
    "rules that were changed where they stand",
    supposing(async (trx) => {
      await checkpoint(trx);
      await byHand(
        trx,
        "rules",
        sql`update rules set body = jsonb_set(body, '{complaint,ackWorkingDays}', '9')`,
      );
      expect(await verify(trx)).toEqual(broken("checkpoints #1", /rules that it covers/));
    }),
  );
});

describe("a program whose cases remember more than they did", () => {
  it(
    "folds the stored ones anew, and verification finds them whole",
    supposing(async (trx) => {
      await sql`update cases set snapshot = snapshot #- '{context,mandate}', level = 0`.execute(trx);
      expect(await verify(trx)).toEqual(broken("cases", /snapshot is not what its events add up to/));
      expect(await refoldCases(trx)).toBe(2);
      expect(await verify(trx)).toMatchObject({ kind: "whole", cases: 2 });
    }),
  );
});

describe("checkpoints", () => {
  it(
    "follow each other and hold only the cases that moved",
    supposing(async (trx) => {
      await checkpoint(trx);
      expect(await checkpoint(trx)).toBeNull();
      await assign(trx, "staff-bob", "2026-03-07T09:00:00Z");
      const second = await checkpoint(trx, "2026-03-07");
      expect(second).toMatchObject({ id: 2, case_count: 2 });
      const heads = await trx
        .selectFrom("checkpoint_heads")
        .selectAll()
        .where("checkpoint_id", "=", 2)
        .execute();
      expect(heads).toMatchObject([{ case_id: filed.id, seq: 3 }]);
      expect(await verify(trx)).toMatchObject({ kind: "whole", checkpoints: 2 });
    }),
  );

  it("written by several workers at once are one", async () => {
    const written = await Promise.all([1, 2, 3].map(() => checkpoint(database.db)));
    expect(written.filter((line) => line !== null)).toHaveLength(1);
  });
});
