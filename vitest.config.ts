import { defineConfig } from "vitest/config";

/** Letters carry their stylesheet; without this it would be empty in tests. */
const css = { include: [/emails\/styles/] };

/**
 * Files share the modules of the process that runs them: loading the house anew for each took half of all the
 * time. So no test may leave a module changed behind it.
 */
const shared = { isolate: false, env: { NODE_ENV: "production" } } as const;
/** React as it is shipped: its development half renders several times slower. */
const esbuild = { jsxDev: false };

/** `unit` needs nothing but the source; `integration` starts one Postgres and clones a database per file. */
export default defineConfig({
  test: {
    projects: [
      {
        esbuild,
        test: {
          name: "unit",
          css,
          ...shared,
          include: ["tests/*.test.ts", "tests/workflows/**/*.test.ts", "tests/emails/**/*.test.{ts,tsx}"],
        },
      },
      {
        esbuild,
        test: {
          name: "integration",
          css,
          ...shared,
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
