import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { test as base, expect } from "../fixtures";
import { expectAccessible } from "../public-form";
import { Colleague } from "./colleague";
import { Requester } from "./requester";

const DESK = { width: 1440, height: 1000 };

interface People {
  /** Whether everybody's browser runs script, and the requester sits at a desk as well. */
  atDesk: boolean;
  /** On a phone, without script, unless `atDesk`. */
  requester: Requester;
  /** Colleagues run no script either, unless `atDesk`. */
  colleague: (name: string) => Promise<Colleague>;
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
  handler: async ({ colleague }, use) => use(await colleague("fatima")),
  approver: async ({ colleague }, use) => use(await colleague("marieke")),
  manager: async ({ colleague }, use) => use(await colleague("joost")),
  colleague: async ({ deskOf, plainDeskOf, atDesk, requester, judge }, use) =>
    use(async (name) => new Colleague(await (atDesk ? deskOf : plainDeskOf)(name), atDesk, requester, judge)),
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
