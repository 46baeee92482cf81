import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { test as base, expect } from "../fixtures";
import { expectAccessible } from "../public-form";
import { Colleague } from "./colleague";
import { Requester } from "./requester";

const PASSWORD = "welkom-bij-het-loket";
const DESK = { width: 1440, height: 1000 };

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface Desk {
  /** A page of the demonstration's colleague; signs in once per program. */
  pageOf(email: string): Promise<Page>;
}

interface People {
  /** Whether the requester sits at a desk, in a browser that runs script. */
  atDesk: boolean;
  /** On a phone, without script, unless `atDesk`. */
  requester: Requester;
  handler: Colleague;
  approver: Colleague;
  manager: Colleague;
  /** Judges the page that somebody looks at, in a browser of theirs that runs script. */
  judge: (page: Page) => Promise<void>;
  opensDesk: Desk["pageOf"];
}

/** Journeys with the people in them: who asks, and who works at the desk on what was asked. */
export const test = base.extend<People, { sessions: Map<string, Session> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  opensDesk: async ({ browser, app, sessions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (email) => {
      const context = await browser.newContext({
        baseURL: app.origin,
        viewport: DESK,
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        storageState: sessions.get(email),
      });
      opened.push(context);
      const page = await context.newPage();
      if (!sessions.has(email)) {
        await signIn(page, email);
        sessions.set(email, await context.storageState());
      }
      return page;
    });
    for (const context of opened) await context.close();
  },
  atDesk: [false, { option: true }],
  requester: async ({ noScriptPage, page, atDesk, app }, use) => {
    if (atDesk) await page.setViewportSize(DESK);
    await use(
      new Requester(atDesk ? page : noScriptPage, app, `reis-${randomUUID()}@voorbeeld.nl`, "Nora de Wit"),
    );
  },
  handler: async ({ opensDesk, requester }, use) =>
    use(new Colleague(await opensDesk("fatima@werkcontact.example"), requester)),
  approver: async ({ opensDesk, requester }, use) =>
    use(new Colleague(await opensDesk("marieke@werkcontact.example"), requester)),
  manager: async ({ opensDesk, requester }, use) =>
    use(new Colleague(await opensDesk("joost@werkcontact.example"), requester)),
  judge: async ({ browser, app }, use) => {
    const twins: BrowserContext[] = [];
    await use(async (page) => {
      const twin = await browser.newContext({
        baseURL: app.origin,
        viewport: page.viewportSize(),
        storageState: await page.context().storageState(),
      });
      twins.push(twin);
      const other = await twin.newPage();
      await other.goto(page.url());
      await expectAccessible(other);
    });
    for (const twin of twins) await twin.close();
  },
});

async function signIn(page: Page, email: string) {
  await page.goto("/medewerkers");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).not.toHaveURL(/inloggen/);
}

export { expect };
