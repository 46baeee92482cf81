import { defineConfig } from "@playwright/test";

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
  use: { locale: "nl-NL", timezoneId: "Europe/Amsterdam" },
});
