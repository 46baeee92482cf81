import fs from "node:fs";
import path from "node:path";

/** The operating-system account that Postgres runs as. */
export interface Account {
  uid: number;
  gid: number;
}

const UNPRIVILEGED = ["nobody", "postgres", "daemon", "www-data"];

/**
 * Postgres refuses to run as root. Started as root we hand it to an account that exists everywhere; started by
 * anyone else it runs as that person, and the answer is undefined.
 * @throws Error with a sentence when root has no such account to give
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = fs.readFileSync("/etc/passwd", "utf8").split("\n");
  const accounts = new Map(lines.map((line) => line.split(":")).map((fields) => [fields[0], fields]));
  for (const name of UNPRIVILEGED) {
    const fields = accounts.get(name);
    if (fields && Number(fields[2]) > 0) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    `Postgres does not run as root, and none of the accounts ${UNPRIVILEGED.join(", ")} exists. ` +
      "Start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether `account` may pass through every folder down to and including `folder`. */
export function mayEnter(account: Account | undefined, folder: string): boolean {
  if (account === undefined) return true;
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const { uid, gid, mode } = fs.statSync(current);
    const needed = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}

/** Makes a folder that belongs to Postgres alone. */
export function makePrivateFolder(account: Account | undefined, folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) fs.chownSync(folder, account.uid, account.gid);
}
