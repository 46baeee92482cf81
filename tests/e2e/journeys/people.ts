import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { test as base, expect } from "../fixtures";
import { expectAccessible } from "../public-form";
import { Colleague } from "./colleague";
import { Requester } from "./requester";

const DESK = { width: 1440, height: 1000 };

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
}

/** Journeys with the people in them: who asks, and who works at the desk on what was asked. */
export const test = base.extend<People>({
  atDesk: [false, { option: true }],
  requester: async ({ noScriptPage, page, atDesk, app }, use) => {
    if (atDesk) await page.setViewportSize(DESK);
    await use(
      new Requester(atDesk ? page : noScriptPage, app, `reis-${randomUUID()}@voorbeeld.nl`, "Nora de Wit"),
    );
  },
  handler: async ({ deskOf, requester }, use) => use(new Colleague(await deskOf("fatima"), requester)),
  approver: async ({ deskOf, requester }, use) => use(new Colleague(await deskOf("marieke"), requester)),
  manager: async ({ deskOf, requester }, use) => use(new Colleague(await deskOf("joost"), requester)),
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

export { expect };
