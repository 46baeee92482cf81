import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { test as base, expect } from "../fixtures";
import { expectAccessible } from "../public-form";
import { Colleague } from "./colleague";
import { Requester } from "./requester";

interface People {
  /** Sits down at the desk as the colleague of the demonstration with this first name. */
  colleague: (name: string) => Promise<Colleague>;
  requester: Requester;
  handler: Colleague;
  approver: Colleague;
  manager: Colleague;
  /** Judges the page that somebody looks at, in a browser of theirs that runs script. */
  judge: (page: Page) => Promise<void>;
}

/**
 * Journeys with the people in them: who asks on a phone, and who works at the desk on what was asked. Nobody's
 * browser runs script; casework.spec.ts goes the same road with it.
 */
export const test = base.extend<People>({
  requester: async ({ noScriptPage, app }, use) =>
    use(new Requester(noScriptPage, app, `reis-${randomUUID()}@voorbeeld.nl`, "Nora de Wit")),
  handler: async ({ colleague }, use) => use(await colleague("fatima")),
  approver: async ({ colleague }, use) => use(await colleague("marieke")),
  manager: async ({ colleague }, use) => use(await colleague("joost")),
  colleague: async ({ plainDeskOf, requester, app, judge }, use) =>
    use(async (name) => new Colleague(await plainDeskOf(name), name, app, requester, judge)),
  judge: async ({ opens }, use) =>
    use(async (page) => {
      const twin = await opens({
        viewport: page.viewportSize(),
        storageState: await page.context().storageState(),
      });
      await twin.goto(page.url());
      await expectAccessible(twin);
      await twin.close();
    }),
});

export { expect };
