import fs from "node:fs";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import pg from "pg";
import { demoPerson } from "../../db/seed/people";
import { launchBrowser } from "../support/browser";
import { type ReceivedMail, readMailbox } from "../support/mailbox";
import { startOidcProvider } from "../support/oidc-provider";
import { freePort, type RunningApp, startApp } from "../support/running-app";
import { addressOf, signIn } from "./sign-in";

export interface App {
  origin: string;
  /** Where its database and everything else it keeps lives. */
  dataDir: string;
  /** The owner's rights on the program's own database. */
  db: pg.Pool;
  /** Letters that were sent to an address, oldest first; waits until there are at least `atLeast`. */
  mailTo(address: string, atLeast?: number): Promise<ReceivedMail[]>;
  /** What the program wrote to its log so far. */
  log(): string;
}

interface WorkerFixtures {
  app: App;
  /** Cookies of colleagues who signed in on this program, by address. */
  sessions: Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>;
}

interface TestFixtures {
  /** Another browser, in Dutch, that is closed with the test. */
  opens: (options: BrowserContextOptions) => Promise<Page>;
  /** A phone whose browser runs no script. */
  noScriptPage: Page;
  /** Makes a browser that of a colleague of the demonstration; both steps are taken once per program. */
  becomes: (page: Page, name: string) => Promise<void>;
  /** A desk of one's own: another browser, signed in, as wide as an office screen, at the first page. */
  deskOf: (name: string) => Promise<Page>;
  /** The same without script, at no page yet: the desk's forms need none, and a page costs a third of the time. */
  plainDeskOf: (name: string) => Promise<Page>;
}

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** One running program per Playwright worker, on a database of its own; tests use addresses of their own. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const port = await freePort();
      const provider = await startOidcProvider({
        redirectUris: [`http://localhost:${port}/volgen/inloggen/terug`],
        people: [
          {
            sub: "hakan",
            acr: "substantial",
            claims: {
              given_name: "Hakan",
              family_name: "Demir",
              birthdate: demoPerson("Hakan Demir").birthDate,
            },
          },
        ],
      });
      const running = await startApp({
        port,
        env: {
          IDENTITY_OIDC_ISSUER: provider.issuer,
          IDENTITY_OIDC_CLIENT_ID: provider.clientId,
          IDENTITY_OIDC_CLIENT_SECRET: provider.clientSecret,
          IDENTITY_OIDC_LABEL: "iDIN",
          IDENTITY_OIDC_LEVELS: "substantial=3",
        },
      });
      const db = new pg.Pool({ connectionString: running.databaseUrl(), max: 2 });
      await use(describeApp(running, db));
      await db.end();
      await running.stop();
      await provider.stop();
      fs.rmSync(running.dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  baseURL: async ({ app }, use) => use(app.origin),
  becomes: async ({ app, sessions }, use) =>
    use(async (page, name) => {
      const known = sessions.get(addressOf(name));
      if (known) return page.context().addCookies(known);
      await signIn(page, app, name);
      sessions.set(addressOf(name), await page.context().cookies());
    }),
  deskOf: async ({ opens, becomes }, use) =>
    use(async (name) => {
      const page = await opens({ viewport: DESK });
      await becomes(page, name);
      await page.goto("/medewerkers");
      return page;
    }),
  plainDeskOf: async ({ opens, becomes }, use) =>
    use(async (name) => {
      const page = await opens({ viewport: DESK, javaScriptEnabled: false });
      await becomes(page, name);
      return page;
    }),
  noScriptPage: async ({ opens }, use) => use(await opens({ viewport: PHONE, javaScriptEnabled: false })),
  opens: async ({ browser, app }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        baseURL: app.origin,
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        ...options,
      });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

function describeApp(running: RunningApp, db: pg.Pool): App {
  return {
    origin: running.origin,
    dataDir: running.dataDir,
    db,
    mailTo: (address, atLeast = 1) => readMailbox(db, address, atLeast),
    log: running.output,
  };
}

export { expect };
