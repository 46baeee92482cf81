import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let place: string;
let lock: string;
beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-build-"));
  lock = path.join(place, ".build-lock");
});
afterEach(() => fs.rmSync(place, { recursive: true, force: true }));

const run = promisify(execFile);

/** Several processes that each take the lock, hold it for a moment and let it go; who was in when, in order. */
async function together(count: number): Promise<string[]> {
  const log = path.join(place, "log");
  const program = `
    const fs = require("node:fs");
    import(${JSON.stringify(path.resolve("app/start.mjs"))}).then(async ({ lockBuild }) => {
      const release = await lockBuild(${JSON.stringify(lock)});
      fs.appendFileSync(${JSON.stringify(log)}, process.pid + " in\\n");
      await new Promise((done) => setTimeout(done, 20));
      fs.appendFileSync(${JSON.stringify(log)}, process.pid + " out\\n");
      release();
    });`;
  await Promise.all(Array.from({ length: count }, () => run(process.execPath, ["-e", program])));
  return fs.readFileSync(log, "utf8").trim().split("\n");
}

describe("the lock of the build", () => {
  it.each([
    ["a dead process", "2147483000 1"],
    ["a process whose number lives on in another", `${process.pid} 1`],
    ["a process that died while writing", ""],
  ])("left by %s is taken over by one process after the other", async (_whom, left) => {
    fs.writeFileSync(lock, left);
    const lines = await together(4);
    expect(lines).toHaveLength(8);
    for (let index = 0; index < lines.length; index += 2) {
      const [pid] = lines[index]?.split(" ") ?? [];
      expect(lines.slice(index, index + 2)).toEqual([`${pid} in`, `${pid} out`]);
    }
    expect(fs.readdirSync(place)).toEqual(["log"]);
  });
});
