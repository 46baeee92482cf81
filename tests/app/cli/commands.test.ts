import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommandFailed } from "../../../app/cli/command";
import { run as rewrap } from "../../../app/cli/rewrap-files";
import { run as seed } from "../../../app/cli/seed";
import { run as unsubscribeLinks } from "../../../app/cli/unsubscribe-links";
import { acceptInvitation } from "../../../app/commands/admin/accept-invitation.server";
import { oneClickOptOut } from "../../../app/commands/opt-out/one-click.server";
import { createLog } from "../../../app/logging.server";
import type { Settings } from "../../../app/settings.server";
import { fileKeys } from "../../../db/content/file-keys";
import { findFile, readFile, storeFile } from "../../../db/content/files";
import { suppressedBrands } from "../../../db/suppressions";
import { fileCase } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { PASSWORD, staffContext } from "../../support/desk";
import { testSettings } from "../../support/worker";

let database: TestDatabase;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-commands-"));
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  fs.rmSync(folder, { recursive: true });
  await database.drop();
});

/** What a command said. */
const said = (command: typeof seed, ...args: string[]) => saidWith({}, command, ...args);

async function saidWith(settings: Partial<Settings>, command: typeof seed, ...args: string[]) {
  const lines: string[] = [];
  await command({
    args,
    settings: { ...testSettings(), database: { mode: "external", url: database.url }, ...settings },
    log: createLog("silent"),
    stopping: new AbortController().signal,
    say: (line) => void lines.push(line),
  });
  return lines;
}

describe("seeding one's own database", () => {
  it("says how the first administrator comes in, and gives that person a link that works once", async () => {
    expect((await said(seed)).at(-1)).toContain("npm run seed -- ");
    const line = (await said(seed, "ada@werkcontact.example", "Ada", "Beheer")).at(-1) ?? "";
    const accepted = await acceptInvitation(staffContext(database), {
      token: line.split("/").at(-1) ?? "",
      password: PASSWORD,
    });
    expect(accepted).toEqual({ kind: "accepted", email: "ada@werkcontact.example" });
    const staff = await database.db.selectFrom("staff").select(["name", "roles"]).execute();
    expect(staff).toEqual([{ name: "Ada Beheer", roles: ["administrator"] }]);
  });

  it("invites nobody once there are staff", async () => {
    const again = said(seed, "mallory@werkcontact.example", "Mallory");
    await expect(again).rejects.toThrow("There are staff already");
    await expect(again).rejects.toBeInstanceOf(CommandFailed);
    await expect(said(seed)).resolves.toHaveLength(1);
  });
});

describe("a new file key", () => {
  it("takes the place of the old one in every file, which then opens without the old one", async () => {
    const { db } = database;
    const [older, newer] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
    const { id: caseId } = await fileCase(db);
    const stored = await storeFile(db, {
      owner: { caseId },
      purpose: "data",
      name: "dossier.csv",
      uploadedBy: "requester",
      source: Readable.from([Buffer.from("datum,verslag")]),
      keys: fileKeys([older]),
      mostBytes: 100,
    });
    await expect(saidWith({ fileKeys: [newer] }, rewrap)).rejects.toThrow("not among FILE_KEYS");
    const [sentence] = await saidWith({ fileKeys: [newer, older] }, rewrap);
    expect(sentence).toContain("1 files were wrapped anew");
    const file = await findFile(db, caseId, stored.id);
    if (!file) throw new Error("the file is gone");
    const parts = await Readable.from(readFile(db, file, fileKeys([newer]))).toArray();
    expect(Buffer.concat(parts).toString()).toBe("datum,verslag");
    expect(await saidWith({ fileKeys: [newer] }, rewrap)).toEqual([expect.stringContaining("0 files")]);
  });
});

describe("links for newsletters", () => {
  const fileOf = (text: string) => {
    const file = path.join(folder, "addresses.txt");
    fs.writeFileSync(file, text);
    return file;
  };

  it("unsubscribe the address they were made for, and stand nowhere in the database", async () => {
    const { db } = database;
    const lines = await said(unsubscribeLinks, fileOf("anna@example.nl\r\nbob@example.nl\n\n"), "ilvo");
    expect(lines.map((line) => line.split(",")[0])).toEqual(["anna@example.nl", "bob@example.nl"]);
    const token = lines[0]?.split("/afmelden/direct/")[1] ?? "";
    const secret = testSettings().sessionSecret;
    const click = {
      token,
      language: "nl",
      now: new Date(),
      secret,
      mailingSystems: ["suppression-list"],
    } as const;
    expect(await oneClickOptOut(db, click)).toBe(true);
    expect(await suppressedBrands(db, "anna@example.nl")).toEqual(["ilvo"]);
    expect(await suppressedBrands(db, "bob@example.nl")).toEqual([]);
    const kept = await db.selectFrom("unsubscribe_tokens").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  it("are not made for a file with a line that is no address, nor for a brand that is none", async () => {
    await expect(said(unsubscribeLinks, fileOf("anna@example.nl\nbob"))).rejects.toThrow("Line 2");
    await expect(said(unsubscribeLinks, fileOf("anna@example.nl"), "nothing")).rejects.toThrow("no brand");
    await expect(said(unsubscribeLinks)).rejects.toThrow("Give a file");
  });
});
