import { defineConfig } from "vitest/config";

/** Letters carry their stylesheet; without this it would be empty in tests. */
const css = { include: [/emails\/styles/] };

/** `unit` needs nothing but the source; `integration` starts one Postgres and clones a database per file. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          css,
          include: ["tests/*.test.ts", "tests/workflows/**/*.test.ts", "tests/emails/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          name: "integration",
          css,
          include: ["tests/db/**/*.test.ts", "tests/app/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
