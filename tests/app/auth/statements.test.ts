import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireStaff } from "../../../app/auth/staff.server";
import { publishNewStatement } from "../../../app/commands/admin/publish-statement.server";
import { loader as exportFile } from "../../../app/routes/admin/statements/export";
import { loader as keeperPage, action as publishForm } from "../../../app/routes/admin/statements/route";
import { action as acceptForm, loader as statementsPage } from "../../../app/routes/staff/statements/route";
import type { StatementKind } from "../../../db/schema/staff";
import { seedOrganisation } from "../../../db/seed/organisation";
import { currentStatements, listAcceptances, type StatementForReader } from "../../../db/statements";
import type { Role } from "../../../workflows/actors";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { entersAs, halfInCookieOf, hire, requestFor, staffContext } from "../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

const BEGAN = Date.now();
const minutesIn = (minutes: number) =>
  staffContext(database, { now: new Date(BEGAN + minutes * 60_000).toISOString() });

/** Somebody who took both steps and has read nothing yet. */
async function colleague(roles: Role[] = ["handler"]) {
  const context = minutesIn(0);
  const staff = await hire(context, roles);
  const cookie = await entersAs(context, staff.email);
  const page = (path = "/medewerkers/verzoeken") => requestFor(path, { cookie });
  const form = (path: string, fields: Record<string, string>) => requestFor(path, { cookie, form: fields });
  const accept = (statement: string) =>
    answerOf(acceptForm, form("/medewerkers/verklaringen?naar=/medewerkers/verzoeken", { statement }));
  const acceptAll = async () => {
    for (const { id } of await currentStatements(database.db)) await accept(id);
  };
  return { ...staff, page, form, accept, acceptAll };
}

type RouteFunction = (args: object) => unknown;
async function answerOf(route: unknown, request: Request, context = minutesIn(0)) {
  try {
    return await (route as RouteFunction)({ request, context, params: {} });
  } catch (thrown) {
    return thrown;
  }
}
const went = (answer: unknown) => (answer instanceof Response ? answer.headers.get("Location") : null);
const asks = (request: Request, minutes = 0) =>
  requireStaff(request, minutesIn(minutes)).then(
    () => "open",
    (thrown: Response) => thrown.headers.get("Location"),
  );

const publish = async (kind: StatementKind, nl: string, minutes: number) => {
  const basedOn = (await currentStatements(database.db)).find((each) => each.kind === kind)?.version ?? 0;
  const { id } = await hire(minutesIn(0), ["administrator"]);
  return publishNewStatement(
    database.db,
    { kind, basedOn, nl, en: "" },
    { by: id, now: minutesIn(minutes).now() },
  );
};

const READ_FIRST = `/medewerkers/verklaringen?naar=${encodeURIComponent("/medewerkers/verzoeken")}`;

describe("an account", () => {
  it("works when its holder accepted each statement, one by one, and leads on to where they were going", async () => {
    const { page, accept, id } = await colleague();
    expect(await asks(page())).toBe(READ_FIRST);
    const shown = (await answerOf(statementsPage, page(READ_FIRST))) as { statements: StatementForReader[] };
    expect(shown.statements.map(({ kind }) => kind)).toEqual([
      "confidentiality",
      "code-of-conduct",
      "regulation",
    ]);
    const [first, second, third] = shown.statements.map((statement) => statement.id);
    expect(went(await accept(first ?? ""))).toMatch(/^\/medewerkers\/verklaringen\?naar=/);
    expect(went(await accept(second ?? ""))).toMatch(/^\/medewerkers\/verklaringen\?naar=/);
    expect(await asks(page())).toBe(READ_FIRST);
    expect(went(await accept(third ?? ""))).toBe("/medewerkers/verzoeken");
    expect(await asks(page())).toBe("open");
    const rows = await database.db
      .selectFrom("statement_acceptances")
      .selectAll()
      .where("staff_id", "=", id)
      .execute();
    expect(rows).toHaveLength(3);
  });

  it("of an auditor needs the terms of an auditor too, also when somebody becomes one later", async () => {
    const { id, page, acceptAll } = await colleague(["auditor"]);
    const shown = (await answerOf(statementsPage, page())) as { statements: StatementForReader[] };
    expect(shown.statements.map(({ kind }) => kind)).toContain("auditor-terms");
    await acceptAll();
    expect(await asks(page())).toBe("open");

    const later = await colleague(["handler"]);
    for (const { id, kind } of await currentStatements(database.db)) {
      if (kind !== "auditor-terms") await later.accept(id);
    }
    expect(await asks(later.page())).toBe("open");
    await database.db
      .updateTable("staff")
      .set({ roles: JSON.stringify(["auditor"]) })
      .where("id", "=", later.id)
      .execute();
    expect(await asks(later.page())).toBe(READ_FIRST);
    expect(id).not.toBe(later.id);
  });

  it("is asked again when a version changes, but a form that was being filled in is not lost", async () => {
    const { page, form, acceptAll } = await colleague();
    await acceptAll();
    const stranger = await colleague();
    expect(await publish("confidentiality", "Nieuwe afspraken", 5)).toBe("published");
    expect(await asks(page(), 6)).toBe(READ_FIRST);
    const sent = form("/medewerkers/verzoeken", { intent: "assign" });
    expect(await asks(sent, 6)).toBe("open");
    expect(await asks(sent, 66)).toBe(READ_FIRST);
    expect(await asks(stranger.form("/medewerkers/verzoeken", {}), 6)).toBe(READ_FIRST);
    await acceptAll();
    expect(await asks(page(), 6)).toBe("open");
  });

  it("does not accept a version that was replaced in the meantime, nor what does not exist", async () => {
    const { page, accept } = await colleague();
    const [old] = await currentStatements(database.db);
    await publish("confidentiality", "Nog nieuwere afspraken", 7);
    expect(await accept(old?.id ?? "")).toMatchObject({ data: { moved: true }, init: { status: 409 } });
    expect(await accept(crypto.randomUUID())).toMatchObject({ init: { status: 409 } });
    expect(await accept("' or true")).toMatchObject({ status: 400 });
    expect(await asks(page())).toBe(READ_FIRST);
  });
});

describe("a statement", () => {
  const typed = (kind: StatementKind, nl: string, basedOn: number) => ({
    kind,
    basedOn: String(basedOn),
    [`${kind}.nl`]: nl,
    [`${kind}.en`]: "",
  });
  const versionOf = async (kind: StatementKind) =>
    (await currentStatements(database.db)).find((each) => each.kind === kind)?.version ?? 0;

  it("is published by an administrator or the privacy officer, and by nobody else", async () => {
    const path = "/medewerkers/beheer/verklaringen";
    const send = async (roles: Role[], officer: boolean, nl: string) => {
      const { id, form, acceptAll } = await colleague(roles);
      await acceptAll();
      await database.db.updateTable("staff").set({ privacyOfficer: officer }).where("id", "=", id).execute();
      return answerOf(publishForm, form(path, typed("regulation", nl, await versionOf("regulation"))));
    };
    expect(went(await send(["administrator"], false, "Versie van de beheerder"))).toMatch(/gepubliceerd/);
    expect(went(await send(["approver"], true, "Versie van de functionaris"))).toMatch(/gepubliceerd/);
    expect(await send(["approver"], false, "Versie van niemand")).toMatchObject({ status: 403 });
    expect(await send(["handler"], false, "Versie van niemand")).toMatchObject({ status: 403 });
    expect(await versionOf("regulation")).toBe(3);
  });

  it("keeps what was typed when it is empty, unchanged, or somebody was ahead", async () => {
    const { form, acceptAll } = await colleague(["administrator"]);
    await acceptAll();
    const send = (nl: string, basedOn: number) =>
      answerOf(publishForm, form("/medewerkers/beheer/verklaringen", typed("code-of-conduct", nl, basedOn)));
    const current = (await currentStatements(database.db)).find(({ kind }) => kind === "code-of-conduct");
    expect(await send(" ", 1)).toMatchObject({ data: { problem: "empty" }, init: { status: 400 } });
    expect(
      await publishNewStatement(
        database.db,
        { kind: "code-of-conduct", basedOn: 1, nl: current?.text.nl ?? "", en: current?.text.en ?? "" },
        { by: "nobody", now: new Date() },
      ),
    ).toBe("same");
    const answers = await Promise.all([send("Van de een", 1), send("Van de ander", 1)]);
    const [published] = answers.filter((answer) => went(answer));
    const [refused] = answers.filter((answer) => !went(answer));
    expect(published).toBeDefined();
    expect(refused).toMatchObject({
      data: { problem: "moved", typed: { nl: expect.stringMatching(/^Van de/) } },
      init: { status: 409 },
    });
  });

  it("and who accepted it can be neither changed nor removed, by the owner of the database either", async () => {
    for (const db of [database.db, database.ownerDb]) {
      await expect(db.updateTable("statements").set({ text_nl: "" }).execute()).rejects.toThrow();
      await expect(db.deleteFrom("statement_acceptances").execute()).rejects.toThrow();
    }
  });
});

describe("who accepted what when", () => {
  it("is listed with what is still to come, and leaves in a file with the same lines", async () => {
    const keeper = await colleague(["administrator"]);
    await keeper.acceptAll();
    const waiting = await colleague();
    const shown = (await answerOf(keeperPage, keeper.page("/medewerkers/beheer/verklaringen"))) as {
      acceptances: Awaited<ReturnType<typeof listAcceptances>>;
    };
    expect(shown.acceptances).toContainEqual(
      expect.objectContaining({ email: keeper.email, kind: "regulation", acceptedAt: expect.any(Date) }),
    );
    expect(shown.acceptances).toContainEqual(
      expect.objectContaining({ email: waiting.email, kind: "regulation", acceptedAt: null }),
    );
    const file = (await answerOf(
      exportFile,
      keeper.page("/medewerkers/beheer/verklaringen.csv"),
    )) as Response;
    const lines = (await file.text()).trim().split("\r\n");
    expect(lines).toHaveLength(shown.acceptances.length + 1);
    expect(lines).toContainEqual(expect.stringMatching(`${waiting.email};.*;nog niet$`));
    const handler = await colleague();
    await handler.acceptAll();
    expect(await answerOf(exportFile, handler.page("/medewerkers/beheer/verklaringen.csv"))).toMatchObject({
      status: 403,
    });
  });
});

it("whoever only gave a password cannot accept anything, nor a stranger", async () => {
  const context = minutesIn(0);
  const { email } = await hire(context, ["handler"]);
  await entersAs(context, email);
  const [statement] = await currentStatements(database.db);
  const send = (cookie: string) =>
    answerOf(
      acceptForm,
      requestFor("/medewerkers/verklaringen", { cookie, form: { statement: statement?.id ?? "" } }),
    );
  expect(went(await send(await halfInCookieOf(context, email)))).toBe("/medewerkers/tweede-stap");
  expect(went(await send(""))).toMatch(/^\/medewerkers\/inloggen/);
  const accepted = (await listAcceptances(database.db)).filter(
    (each) => each.email === email && each.acceptedAt,
  );
  expect(accepted).toEqual([]);
});
