/**
 * Starts Privacyloket from nothing but Node and npm: installs what is missing, builds what is stale, then runs
 * the built program in this same process, so that a signal to it reaches everything. The only JavaScript of the
 * project, because it runs before there is anything to compile TypeScript with: Node's own modules only.
 *
 *     node app/start.mjs [command] [arguments...]     the command is `start` when none is given
 *
 * `build` only builds; `dev` builds and starts again whenever a source changes; all others are in app/cli.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SOURCES = [
  "app",
  "db",
  "workflows",
  "emails",
  "public",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
];
const SOURCE_HASH = path.join(ROOT, "build", ".source-hash");

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [command = "start", ...args] = process.argv.slice(2);
  try {
    checkNode();
    await install();
    if (command === "dev") await develop(args);
    await build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  if (command === "build") process.exit(0);
  process.chdir(ROOT);
  process.env.NODE_ENV ??= "production";
  const { main } = await import(pathToFileURL(path.join(ROOT, "build/server/index.js")).href);
  await main(command, args);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Privacyloket needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
}

/**
 * Installs when node_modules is not what package-lock.json asks for.
 * @param {{ tests?: boolean }} [needs] tests: what only the tests use must be there too
 */
export async function install({ tests = false } = {}) {
  if (installed(tests)) return;
  console.log("Installing packages (npm ci); this happens once and takes a minute or two.");
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  const { code } = await runTool([...command, "ci", "--include=dev", "--no-audit", "--no-fund"], "inherit");
  if (code !== 0) throw new Error("npm ci failed; its own words are above.");
}

function installed(tests) {
  try {
    const wanted = readPackages("package-lock.json");
    const present = readPackages("node_modules/.package-lock.json");
    return Object.entries(wanted).every(([name, { version, dev, optional, devOptional }]) => {
      if (name === "" || optional || (!tests && (dev || devOptional))) return true;
      return present[name]?.version === version;
    });
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(fs.readFileSync(path.join(ROOT, file), "utf8")).packages;
}

/** Builds when any source differs from what the present build was made of. */
export async function build() {
  if (fresh()) return;
  const release = await lockBuild();
  try {
    const hash = sourceHash();
    if (fresh(hash)) return;
    console.log("Building; the sources have changed since the last build.");
    const remix = path.join(ROOT, "node_modules/@remix-run/dev/dist/cli.js");
    const { code, output } = await runTool([process.execPath, remix, "vite:build"], "pipe");
    if (code !== 0) throw new Error(`${output}\nThe build failed; its own words are above.`);
    fs.writeFileSync(SOURCE_HASH, hash);
  } finally {
    release();
  }
}

/**
 * Runs the program and starts it again, rebuilt, after every change of a source: what is tried here is exactly
 * what runs in production. A build that fails says so and waits for the next change.
 */
async function develop(args) {
  let child;
  let restarting;
  const run = () => {
    child = spawn(process.execPath, [fileURLToPath(import.meta.url), "start", ...args], { stdio: "inherit" });
  };
  const end = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
  const changed = () => {
    clearTimeout(restarting);
    restarting = setTimeout(() => end().then(run), 300);
  };
  for (const source of SOURCES) {
    const place = path.join(ROOT, source);
    if (fs.existsSync(place)) fs.watch(place, { recursive: fs.statSync(place).isDirectory() }, changed);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end().then(() => process.exit(0)));
  run();
  await new Promise(() => {});
}

function fresh(hash = sourceHash()) {
  return fs.existsSync(SOURCE_HASH) && fs.readFileSync(SOURCE_HASH, "utf8") === hash;
}

function sourceHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const place = path.join(ROOT, source);
    if (!fs.existsSync(place)) continue;
    const files = fs.statSync(place).isDirectory()
      ? fs.readdirSync(place, { recursive: true }).map((name) => path.join(place, name))
      : [place];
    for (const file of files.sort()) {
      if (fs.statSync(file).isFile())
        hash.update(`${path.relative(ROOT, file)}\0`).update(fs.readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/**
 * Two processes started together must not build into one folder: the second waits for the first. A dead lock is
 * removed by one at a time, as app/server/lock.ts does it: otherwise the slower of two removes the faster's own.
 */
export async function lockBuild(lock = path.join(ROOT, ".build-lock")) {
  const mine = `${lock}.${process.pid}`;
  const release = () => {
    process.off("exit", release);
    fs.rmSync(lock, { force: true });
  };
  while (!linked(mine, lock)) {
    await sleep(200);
    const left = readLock(lock);
    if (left === undefined || holderLives(left)) continue;
    const releaseTakeover = await lockBuild(`${lock}.takeover`);
    if (readLock(lock) === left) fs.rmSync(lock, { force: true });
    releaseTakeover();
  }
  process.once("exit", release);
  return release;
}

/** A link fails when the name exists, so a lock appears whole or not at all. */
function linked(mine, lock) {
  try {
    fs.writeFileSync(mine, `${process.pid} ${beganAt(process.pid)}`);
    fs.linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Error(`The program cannot be built in ${ROOT}: ${error.message}.`);
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function readLock(lock) {
  try {
    return fs.readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
}

/** Numbers are used again, in a container even at once: it is the same process when it began at the same moment. */
function holderLives(left) {
  const [pid, began] = left.split(" ");
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return beganAt(pid) === began;
}

/** In clock ticks since the machine started; "" for a process that only waits to be cleared away, or where the
 * system does not tell. */
function beganAt(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "" : fields[19];
  } catch {
    return "";
  }
}

/** Runs a tool in the project's folder; a signal to stop goes on to it and ends us after it. */
function runTool([program, ...args], output) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ["ignore", output, output] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += chunk));
    let stopped = false;
    const stop = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    child.on("error", (error) => reject(new Error(`${program} cannot be run: ${error.message}.`)));
    child.on("close", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (stopped) process.exit(130);
      resolve({ code, output: text });
    });
  });
}
