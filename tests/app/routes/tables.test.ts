import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loader as effects } from "../../../app/routes/admin/effects/export";
import { copy as rules } from "../../../app/routes/admin/rules/copy";
import { loader as rulesFile } from "../../../app/routes/admin/rules/export";
import { SETTINGS, settingValue, writtenValue } from "../../../app/routes/admin/rules/fields";
import { action as triedRules } from "../../../app/routes/admin/rules/file/route";
import { loader as colleagues } from "../../../app/routes/admin/staff/export";
import { loader as overview } from "../../../app/routes/management/overview/export";
import { loader as sessions } from "../../../app/routes/staff/account/export";
import { loader as queue } from "../../../app/routes/staff/queue/export";
import { action as found } from "../../../app/routes/staff/search/file/route";
import { QUEUE_PAGE } from "../../../db/queries/queue";
import { currentRules } from "../../../db/rules";
import { seedOrganisation } from "../../../db/seed/organisation";
import type { Role } from "../../../workflows/actors";
import { fileCase } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { viewsOf } from "../../support/views";
import { fileCaseOf } from "../../support/worker";

const NOW = "2026-03-20T10:00:00.000Z";
const FILED = QUEUE_PAGE + 5;

let database: TestDatabase;
let context: ReturnType<typeof staffContext>;
const people = new Map<Role, { id: string; cookie: string }>();
let ownCase: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date(NOW));
  context = staffContext(database, { now: NOW });
  for (const role of ["handler", "manager", "administrator"] as const) {
    const { id, email } = await hire(context, [role]);
    people.set(role, { id, cookie: await cookieOf(context, email) });
  }
  for (let number = 0; number < FILED; number += 1) {
    await fileCase(database.db, { kind: "question", at: `2026-03-${10 + (number % 9)}T09:00:00.000Z` });
  }
  const handlerId = people.get("handler")?.id;
  ownCase = (await fileCaseOf(database, "anna@example.nl", { handlerId })).id;
});
afterAll(() => database.drop());

type Route = (args: LoaderFunctionArgs) => Promise<Response>;

/** The lines that a person of this role gets, the head first. */
async function linesOf(role: Role, route: Route, query = ""): Promise<string[]> {
  const request = requestFor(`/medewerkers/tabel.csv${query}`, { cookie: people.get(role)?.cookie });
  const answer = await route({ request, context, params: {} });
  expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="privacyloket-.*2026-03-20/,
  );
  return (await answer.text()).split("\r\n").slice(0, -1);
}

/** The rows that a person of this role gets for what a form selects. */
async function rowsFor(role: Role, route: typeof found, form: Record<string, string>): Promise<string[]> {
  const request = requestFor("/medewerkers/bestand", { cookie: people.get(role)?.cookie, form });
  const { text } = await route({ request, context, params: {} });
  return text.split("\r\n").slice(1, -1);
}

/** The rules form with one setting changed. */
async function rulesForm(changed: Record<string, string>): Promise<Record<string, string>> {
  const policy = await currentRules(database.db);
  const settings = (Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]).map((setting) => [
    setting,
    writtenValue(settingValue(policy, setting)),
  ]);
  return { ...Object.fromEntries(settings), ...changed };
}

describe("the tables of the staff side as CSV", () => {
  it.each<[string, Role, Route, string, string]>([
    ["open cases", "manager", overview, "?tabel=open", "Soort;Te laat;"],
    ["who is late", "manager", overview, "?tabel=te-laat", "Behandelaar;Te laat;"],
    ["months", "manager", overview, "?tabel=maanden", "Maand;Verzoeken;"],
    ["twelve months", "manager", overview, "?tabel=jaar", "Wat;Verzoeken;Klachten"],
    ["colleagues", "administrator", colleagues, "", "Naam;E-mailadres;Rollen;"],
    [
      "invitations",
      "administrator",
      colleagues,
      "?tabel=uitnodigingen",
      "Naam;E-mailadres;Rollen;Geldig tot",
    ],
    ["failed actions", "administrator", effects, "", "Kenmerk;Wat;Foutcode;"],
    ["versions of the rules", "administrator", rulesFile, "", "Versie;Sinds;Door;Waarom"],
    ["what a version moved", "administrator", rulesFile, "?verschoven=1", "Kenmerk;Nu;Wordt"],
    ["one's own sessions", "handler", sessions, "", "Browser;Netwerk;Sinds;Laatst gebruikt"],
  ])("%s have the heads of their page", async (_what, role, route, query, head) => {
    expect((await linesOf(role, route, query))[0]?.replace("\uFEFF", "").startsWith(head)).toBe(true);
  });

  it("holds as many rows as its page", async () => {
    const [, ...kinds] = await linesOf("manager", overview, "?tabel=open");
    expect(kinds).toHaveLength(2);
    expect(kinds.at(-1)).toMatch(new RegExp(`^vraag;.*;${FILED}$`));
    const [, ...months] = await linesOf("manager", overview, "?tabel=maanden");
    expect(months).toHaveLength(12);
    const [, ...names] = await linesOf("administrator", colleagues);
    expect(names).toHaveLength(people.size);
  });

  it("has every line of the queue that the filter selects, not those of one page", async () => {
    const [, ...lines] = await linesOf("handler", queue, "?lijst=all&soort=question");
    expect(lines).toHaveLength(FILED);
    expect(lines.every((line) => line.includes(";vraag;"))).toBe(true);
  });

  it("names people in one's own cases only, and logs a look at each case that leaves", async () => {
    const [, ...own] = await linesOf("handler", queue, "?lijst=mine");
    expect(own.map((line) => line.includes("Anna Jansen"))).toEqual([true]);
    const [view] = await viewsOf(database.db, ownCase);
    expect(view).toMatchObject({ what: "export", staff_id: people.get("handler")?.id });

    const [, ...all] = await linesOf("handler", queue, "?lijst=all");
    expect(all.filter((line) => line.includes("Anna Jansen"))).toHaveLength(1);
    expect(all.filter((line) => line.includes(";verborgen;"))).toHaveLength(FILED);
    const { n } = await database.db
      .selectFrom("views")
      .select((eb) => eb.fn.count<string>("case_id").distinct().as("n"))
      .where("what", "=", "export")
      .executeTakeFirstOrThrow();
    expect(Number(n)).toBe(FILED + 1);
  });

  it("holds what a search found", async () => {
    const rows = await rowsFor("handler", found, { zoek: "Jansen" });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain("Anna Jansen");
  });

  it("holds what new terms would change, and every case that they would move", async () => {
    const form = await rulesForm({ "question.answerWorkingDays": "9" });
    const changes = await rowsFor("administrator", triedRules, form);
    expect(changes).toEqual([`${rules.nl.settings["question.answerWorkingDays"].label};5;9`]);
    const moves = await rowsFor("administrator", triedRules, { ...form, tabel: "verschuivingen" });
    expect(moves).toHaveLength(FILED);
  });
});
