/**
 * `npm test`: proves everything with one command on a fresh clone. Each stage runs even when an earlier one
 * failed, so that one run shows all there is to mend; the three that check and build run beside each other.
 * Node's own modules only: it may run before any are installed.
 *
 * Ends with one line, `N passed, N failed`: tests, and one for each static check and for the build.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "../app/start.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SECOND = 1000;

const reports = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-reports-"));
const vitestReport = path.join(reports, "vitest.json");
const playwrightReport = path.join(reports, "playwright.json");
const running = new Set();

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(130);
  });
}

try {
  checkNode();
  await install({ tests: true });
} catch (error) {
  console.error(`${error.message}\n0 passed, 1 failed`);
  process.exit(1);
}

const counts = [
  ...(await Promise.all([
    check("style", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
    check("types", ["node_modules/typescript-native/bin/tsc"]),
    check("build", ["app/start.mjs", "build"]),
  ])),
  await suite(
    "unit and integration tests",
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${vitestReport}`,
    ],
    () => {
      const { numPassedTests, numFailedTests } = readReport(vitestReport);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  ),
  await suite(
    "journeys in a browser",
    ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
    () => {
      const { stats, errors } = readReport(playwrightReport);
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
      };
    },
  ),
];
fs.rmSync(reports, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs beside others, so what it says is shown as one piece when it ends. */
async function check(name, args) {
  const started = Date.now();
  let output = "";
  const code = await run(args, "pipe", (text) => {
    output += text;
  });
  console.log(`\n== ${name}\n${output}${endOf(name, code, started)}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that ends badly without counting a failure, or leaves no report, counts as one failure. */
async function suite(name, args, readCounts) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const code = await run(args, "inherit");
  console.log(endOf(name, code, started));
  try {
    const { passed, failed } = readCounts();
    return { passed, failed: failed || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function readReport(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

/** Runs one of Node's programs to its end and answers its exit code. */
function run(args, output, onOutput) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ["ignore", output, output],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", onOutput);
    child.on("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
}

function endOf(name, code, started) {
  return `== ${name}: ${code === 0 ? "ok" : "FAILED"} in ${Math.round((Date.now() - started) / SECOND)} s`;
}
