import fs from "node:fs";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { RunOptions } from "axe-core";

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Filing {
  /** Word in the address: "inzage", "klacht". */
  slug: string;
  email: string;
  name?: string;
  /** Says more on the first page than a name: for whom it is. */
  who?: (page: Page) => Promise<void>;
  /** Answers the questions of this kind; the page is already open. */
  ask: (page: Page) => Promise<void>;
}

export interface Filed {
  references: string[];
  /** Shown once: `K7Q-F2M-9DX-V3T`. */
  pickupCode: string;
}

const CODE = /^[A-Z2-9]{3}(-[A-Z2-9]{3}){3}$/;

export const next = (page: Page) => page.locator("button[name=go][value=next]").click();

/** Files a request as a person would, page by page. */
export async function fileRequest(
  page: Page,
  { slug, email, name = "Sanne Jansen", who = forOneself, ask }: Filing,
): Promise<Filed> {
  await page.goto(`/verzoek/begin/${slug}`);
  await fillWho(page, name, who);
  await fillReach(page, email);
  await ask(page);
  await next(page);
  if (page.url().endsWith("/verzoek/bijlagen")) await next(page);
  await sendAsPerson(page);
  return readSent(page);
}

const forOneself = (page: Page) => page.getByLabel("Voor mijzelf", { exact: true }).check();

export async function fillWho(page: Page, name: string, who = forOneself) {
  await page.getByLabel("Uw naam").fill(name);
  await who(page);
  await next(page);
}

export async function fillReach(page: Page, email: string) {
  await page.getByLabel("E-mailadres").fill(email);
  await next(page);
}

/** A browser that is driven fills in faster than a person: it is asked once more, as a person in a hurry is. */
export async function sendAsPerson(page: Page) {
  await next(page);
  const again = page.getByLabel("Ja, ik wil dit versturen");
  if (await again.count()) {
    await again.check();
    await next(page);
  }
  await expect(page).toHaveURL(/\/verzoek\/verzonden$/);
}

export async function readSent(page: Page): Promise<Filed> {
  const references = await page.locator(".sent__references .code").allInnerTexts();
  const pickupCode = await page.locator(".pickup .code").innerText();
  expect(pickupCode).toMatch(CODE);
  return { references, pickupCode };
}

const WCAG: RunOptions["runOnly"] = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const CONTRAST: RunOptions["runOnly"] = { type: "rule", values: ["color-contrast"] };

/**
 * WCAG 2.2 A and AA, as far as a program can judge, of a page; with `dark`, contrast also in dark colours. The
 * page must run script.
 */
export async function expectAccessible(page: Page, { dark = false } = {}) {
  expect(await violationsOf(page, WCAG), page.url()).toEqual([]);
  if (!dark) return;
  // Without motion, or what is judged is a colour on its way to another.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violationsOf(page, CONTRAST), `${page.url()} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** The page alone: a letter's frame lets nothing run in it, axe neither. */
async function violationsOf(page: Page, runOnly: RunOptions["runOnly"]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    // Axe describes every element that passed as well; that is left out.
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { runOnly, resultTypes: ["violations"], iframes: false } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
