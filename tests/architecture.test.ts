import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES, TIMER_EVENTS } from "../workflows/events";
import { MACHINES } from "../workflows/machines";

const ROOT = path.resolve(import.meta.dirname, "..");

/** The rooms, from the inside out; a room may look into those before it. */
const MAY_IMPORT: Record<string, string[]> = {
  workflows: ["workflows"],
  db: ["db", "workflows"],
  emails: ["emails", "workflows"],
  app: ["app", "emails", "db", "workflows"],
};

const sources = (room: string): string[] =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => path.join(room, file));

const textOf = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

function importsOf(file: string): string[] {
  const specifiers = textOf(file).matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...specifiers].map(([, specifier]) => path.join(path.dirname(file), specifier ?? ""));
}

describe("the house", () => {
  it.each(Object.entries(MAY_IMPORT))("%s looks only into the rooms it may look into", (room, allowed) => {
    const strays = sources(room).flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.includes(target.split(path.sep)[0] ?? ""))
        .filter((target) => !target.startsWith("package.json"))
        .map((target) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it("keeps the workflows pure: no database, no clock, no environment, no network", () => {
    const forbidden =
      /\bprocess\.|Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random|from "(pg|kysely|node:)/;
    expect(sources("workflows").filter((file) => forbidden.test(textOf(file)))).toEqual([]);
  });

  it("reads the environment in one place only", () => {
    const readers = ["app", "db", "emails"]
      .flatMap(sources)
      .filter((file) => /process\.env/.test(textOf(file)))
      .filter((file) => !["app/settings.server.ts", "app/start.mjs"].includes(file));
    expect(readers).toEqual([]);
  });
});

/** What the pages of the desk are made of. */
const DESK = ["staff", "management", "oversight", "admin"].map((room) => `app/routes/${room}`);
/** Queries of the requester's side and of the program itself: no page of the desk asks them. */
const NOT_FOR_STAFF = ["status", "filed-cases", "linked-cases", "mailbox"];
/** They ask for a condition that somebody else makes, or count cases per person without saying which. */
const WITHOUT_READER = ["ended", "admin"];

describe("what the desk sees of a case", () => {
  const desk = DESK.flatMap(sources);
  const forStaff = [...textOf("db/for-staff.ts").matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

  it("is read by its pages only with an id that was checked", () => {
    const guarded = [...forStaff, "findCaseFacts", "findEvents", "partiesOf"];
    const strays = desk.flatMap((file) =>
      [...textOf(file).matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g)]
        .filter(([, , from]) => !/\/(for-staff|open-case\.server)$/.test(from ?? ""))
        .flatMap(([, names]) => (names ?? "").split(",").map((name) => name.trim().split(" as ")[0] ?? ""))
        .filter((name) => guarded.includes(name))
        .map((name) => `${file} reads ${name} of any case`),
    );
    expect(forStaff.length).toBeGreaterThan(5);
    expect(strays.filter((stray) => !stray.startsWith("app/routes/staff/open-case.server.ts"))).toEqual([]);
  });

  it("is never asked of the tables by a page itself", () => {
    const TABLES = "cases|case_links|events|content|parties|letters|files|file_chunks|views|effects";
    const asks = new RegExp(`(selectFrom|[jJ]oin)\\("(${TABLES})\\b|from (${TABLES})\\b`);
    expect(desk.filter((file) => asks.test(textOf(file)))).toEqual([]);
  });

  it("is found by queries that each ask who reads", () => {
    const queries = sources("db/queries").filter((file) => /"cases\b|from cases/.test(textOf(file)));
    const open = queries
      .filter(
        (file) => !/\b(visibleTo|listedFor|knownTo|mayBeOpenedBy|inLists|VisibleCaseId)\b/.test(textOf(file)),
      )
      .map((file) => path.basename(file, ".ts"));
    expect(open.sort()).toEqual(
      [...NOT_FOR_STAFF.filter((name) => open.includes(name)), ...WITHOUT_READER].sort(),
    );
    const asked = desk.filter((file) =>
      importsOf(file).some((target) => NOT_FOR_STAFF.some((name) => target.endsWith(`db/queries/${name}`))),
    );
    expect(asked).toEqual([]);
  });

  it("is declared visible in one place only", () => {
    const all = ["app", "db"].flatMap(sources);
    expect(all.filter((file) => /as (unknown as )?VisibleCase/.test(textOf(file)))).toEqual(["db/reader.ts"]);
    expect(all.filter((file) => /as (unknown as )?SampledCase/.test(textOf(file)))).toEqual([
      "db/auditor.ts",
    ]);
  });

  it("reaches an auditor through auditor.ts alone", () => {
    const pages = sources("app/routes/oversight/audited-case");
    const asked = pages.flatMap(importsOf).filter((target) => target.startsWith("db/"));
    const known = ["db/auditor", "db/queries/case-page", "db/views", "db/schema/content"];
    expect([...new Set(asked)].sort()).toEqual(known.sort());
    for (const file of pages.filter((page) => textOf(page).includes("queries/case-page"))) {
      expect(textOf(file)).toContain("import { findStaffNames } from");
    }
  });
});

describe("every event", () => {
  const commands = [...sources("app/commands"), ...sources("app/worker"), ...sources("db")]
    .map(textOf)
    .join("\n");

  it.each(EVENT_TYPES)("%s is brought about by a command or by time, and some machine takes it", (type) => {
    const byTime = (TIMER_EVENTS as readonly string[]).includes(type);
    expect(byTime || new RegExp(`["']${type}["']`).test(commands), "no command brings it about").toBe(true);
    const taken = Object.values(MACHINES).some((machine) =>
      (machine.events as readonly string[]).includes(type),
    );
    expect(taken || type === "CaseSubmitted", "no machine takes it").toBe(true);
  });
});
