import { defineConfig } from "@playwright/test";

const PROGRAM = ["crash-storm.spec.ts", "lifecycle.spec.ts", "own-database.spec.ts"];

/**
 * Journeys through the built program in a real browser; tests/e2e/fixtures.ts starts both. To see what a browser
 * saw, add `--trace retain-on-failure`: a fifth slower, so not by default.
 */
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "tests/e2e/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: "list",
  outputDir: "test-results",
  // What starts programs of its own goes first: between these and the journeys a worker begins anew only once.
  projects: [
    { name: "program", testMatch: PROGRAM },
    { name: "journeys", testIgnore: PROGRAM },
  ],
  use: { locale: "nl-NL", timezoneId: "Europe/Amsterdam" },
});
