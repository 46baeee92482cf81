import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { mayEnter, postgresAccount } from "../../db/embedded/account";
import type { Secrets } from "../settings.server";

/** Left in the wanted folder when the data had to go elsewhere; without it nobody would find that place. */
const POINTER = "data-is-in";

/**
 * The folder for the embedded database and the secrets: the wanted one, or, when Postgres could not live there,
 * one of our own. That happens under root's private home, which Postgres' account may not enter, and in a
 * project that this user may not write to.
 * @param tell receives a sentence when the data goes elsewhere
 */
export function chooseDataFolder(wanted: string, tell: (sentence: string) => void): string {
  const account = postgresAccount();
  const writable = makeFolder(wanted);
  if (writable && mayEnter(account, wanted)) return wanted;

  const pointer = path.join(wanted, POINTER);
  const known = writable && fs.existsSync(pointer) ? fs.readFileSync(pointer, "utf8").trim() : undefined;
  const name = writable
    ? randomBytes(6).toString("hex")
    : createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const places = known ? [known, ...otherPlaces(name)] : otherPlaces(name);
  const place = places.find((folder) => makeFolder(folder) && mayEnter(account, folder));
  if (place === undefined) throw new Error(`${wanted} cannot be used, nor can ${places.join(" or ")}.`);

  if (writable) fs.writeFileSync(pointer, `${place}\n`);
  const reason = writable
    ? "may not be entered by the account that Postgres runs as"
    : "cannot be written to";
  tell(`${wanted} ${reason}, so the data is in ${place}.`);
  return place;
}

function otherPlaces(name: string): string[] {
  const temporary = path.join(os.tmpdir(), `privacyloket-${os.userInfo().uid}`, name);
  return process.getuid?.() === 0
    ? [path.join("/var/lib/privacyloket", name), temporary]
    : [path.join(os.homedir(), ".local/share/privacyloket", name), temporary];
}

/** Others may pass through a folder of root's, as Postgres must, but not look around in it. */
function makeFolder(folder: string): boolean {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    // A umask of 077 would take the passage away again, so the new folder's mode is set by hand.
    if (fs.mkdirSync(folder, { recursive: true, mode })) fs.chmodSync(folder, mode);
    const probe = path.join(folder, `.probe-${process.pid}`);
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Reads the secrets of embedded mode, making them on the first run. They never enter the database. */
export function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const fresh: Secrets = {
    sessionSecret: randomBytes(32).toString("hex"),
    fileKeys: [randomBytes(32).toString("base64")],
  };
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, JSON.stringify(fresh, null, 2), { mode: 0o600 });
  try {
    // A link never replaces: of two first starts one makes the secrets and both read the same.
    fs.linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(unfinished);
  }
  return JSON.parse(fs.readFileSync(file, "utf8"));
}
