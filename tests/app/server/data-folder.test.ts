import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseDataFolder, readSecrets } from "../../../app/server/data-folder";
import { livingHolder, lockFolder } from "../../../app/server/lock";

let place: string;
beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-folder-"));
  fs.chmodSync(place, 0o711);
});
afterEach(() => fs.rmSync(place, { recursive: true, force: true }));

describe("the data folder", () => {
  test("is the wanted one where Postgres can live", () => {
    const wanted = path.join(place, "a", "b");
    expect(chooseDataFolder(wanted, expect.fail)).toBe(wanted);
  });

  test.runIf(process.getuid?.() === 0)(
    "is another, and always the same, under a folder that only root may enter",
    () => {
      fs.chmodSync(place, 0o700);
      const wanted = path.join(place, "data");
      const said: string[] = [];
      const chosen = chooseDataFolder(wanted, (sentence) => said.push(sentence));
      expect(chosen).not.toContain(place);
      expect(said).toEqual([expect.stringMatching(/may not be entered .* so the data is in/)]);
      expect(chooseDataFolder(wanted, () => {})).toBe(chosen);
      fs.rmSync(chosen, { recursive: true });
    },
  );
});

test("secrets are made once, for this user's eyes, and stay", () => {
  const made = readSecrets(place);
  expect(Buffer.from(made.fileKeys[0] ?? "", "base64")).toHaveLength(32);
  expect(made.sessionSecret.length).toBeGreaterThanOrEqual(32);
  expect(readSecrets(place)).toEqual(made);
  expect(fs.statSync(path.join(place, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(place)).toEqual(["secrets.json"]);
});

describe("the lock", () => {
  test("is had by one process at a time, which is named to the next", () => {
    const lock = lockFolder(place);
    expect(lockFolder(place)).toEqual({ heldBy: process.pid });
    if ("release" in lock) lock.release();
    expect(livingHolder(place)).toBeUndefined();
  });

  test("of a process that ended is taken over, also when its number lives on in another", () => {
    fs.writeFileSync(path.join(place, "lock"), JSON.stringify({ pid: process.pid, began: "long ago" }));
    expect(lockFolder(place)).toHaveProperty("release");
  });

  test("of a dead process is taken over by one of those who find it at once", () => {
    const dead = JSON.stringify({ pid: process.pid, began: "long ago" });
    fs.writeFileSync(path.join(place, "lock"), dead);
    // Another is at it: a lock of its own says who may remove the dead one.
    const other = lockFolder(place);
    const living = fs.readFileSync(path.join(place, "lock"), "utf8");
    if ("release" in other) other.release();
    fs.writeFileSync(path.join(place, "lock"), dead);
    fs.writeFileSync(path.join(place, "lock.takeover"), living);
    expect(lockFolder(place)).toEqual({ heldBy: process.pid });
    expect(fs.readFileSync(path.join(place, "lock"), "utf8")).toBe(dead);
    // And when that one died over it, whoever comes next goes on.
    fs.writeFileSync(path.join(place, "lock.takeover"), dead);
    expect(lockFolder(place)).toHaveProperty("release");
    expect(fs.readdirSync(place)).toEqual(["lock"]);
  });

  test("that is damaged is taken over", () => {
    fs.writeFileSync(path.join(place, "lock"), "");
    expect(lockFolder(place)).toHaveProperty("release");
  });
});
