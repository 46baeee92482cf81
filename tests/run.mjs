/**
 * `npm test`: proves everything with one command on a fresh clone. Each stage runs even when an earlier one
 * failed, so that one run shows all there is to mend. Node's own modules only: it may run before any are
 * installed.
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
let running;

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    running?.kill(signal);
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
  await check("style", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  await check("types", ["node_modules/typescript-native/bin/tsc"]),
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
  await check("build", ["app/start.mjs", "build"]),
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

async function check(name, args) {
  const code = await stage(name, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that ends badly without counting a failure, or leaves no report, counts as one failure. */
async function suite(name, args, readCounts) {
  const code = await stage(name, args);
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

function stage(name, args) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  return new Promise((resolve) => {
    running = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    });
    running.on("close", (code) => {
      console.log(
        `== ${name}: ${code === 0 ? "ok" : "FAILED"} in ${Math.round((Date.now() - started) / SECOND)} s`,
      );
      resolve(code);
    });
  });
}
