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
