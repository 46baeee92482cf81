import type { Page } from "@playwright/test";
import { type App, expect } from "../fixtures";
import { fileRequest } from "../public-form";
import { sends } from "./scene";

type Says = (page: Page) => Promise<void>;

/** Somebody with a request, on a phone; knows what was shown and mailed, and nothing else. */
export class Requester {
  reference = "";
  private pickupCode = "";

  constructor(
    readonly page: Page,
    private readonly app: App,
    readonly email: string,
    readonly name: string,
  ) {}

  /** Files one request and confirms the address with the button behind the mailed link. */
  async files(slug: string, ask: Says = async () => {}, who?: Says) {
    const filed = await fileRequest(this.page, { slug, email: this.email, name: this.name, ask, who });
    this.reference = filed.references[0] ?? "";
    this.pickupCode = filed.pickupCode;
    await this.confirmsAddress();
  }

  private async confirmsAddress() {
    const [mail] = await this.app.mailTo(this.email);
    await this.page.goto(/https?:\/\/\S+\/bevestigen\/\S+/.exec(mail?.text ?? "")?.[0] ?? "");
    await this.page.locator("main form button").click();
    await expect(this.page).toHaveURL(/\/bevestigen\/gelukt$/);
  }

  /** Opens the status page with the reference and the six digits that are mailed for it. */
  async follows() {
    const { page, app, email, reference } = this;
    const path = this.path;
    if ((await page.request.get(path, { maxRedirects: 0 })).status() !== 200) {
      const known = (await app.mailTo(email, 0)).length;
      await sends(page, "/volgen", { kenmerk: reference, email });
      const code = await this.mailAfter(known, /^\D*\b(\d{6})\b/m);
      await sends(page, "/volgen/code", { code });
    }
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`${path}\\b`));
  }

  get path() {
    return `/volgen/${this.reference}`;
  }

  /** Sends a file with an answer to what the desk asked. */
  async answers(text: string, file: { name: string; mimeType: string; buffer: Buffer }) {
    const { page } = this;
    await this.follows();
    await page.goto(`${this.path}/antwoord`);
    await page.getByLabel("Uw antwoord").fill(text);
    await page.getByLabel("Bestanden").setInputFiles(file);
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(page).toHaveURL(/gedaan=antwoord$/);
  }

  async findsInMail(sentence: RegExp) {
    const mails = await this.app.mailTo(this.email);
    expect(mails.at(-1)?.text).toMatch(sentence);
  }

  /** The first thing that a mail after the first `known` ones shows by this pattern. */
  private async mailAfter(known: number, pattern: RegExp): Promise<string> {
    let found = "";
    await expect(async () => {
      const mails = (await this.app.mailTo(this.email, known + 1)).slice(known);
      found = mails.map(({ text }) => pattern.exec(text)?.[1]).find(Boolean) ?? "";
      expect(found).not.toBe("");
    }).toPass();
    return found;
  }

  /** The neutral notice of a letter was mailed; the letter itself stands on the status page. */
  async readsLetter(subject: string | RegExp, ...sentences: (string | RegExp)[]) {
    const { page } = this;
    await this.follows();
    const link = page.locator(".status__list").getByRole("link", { name: subject }).first();
    await expect(async () => {
      if (!(await link.isVisible())) await page.reload();
      expect(await link.isVisible()).toBe(true);
    }).toPass({ timeout: 15_000 });
    await link.click();
    const letter = page.frameLocator("iframe").locator("body");
    await expect(letter).toContainText(this.reference);
    for (const sentence of sentences) await expect(letter).toContainText(sentence);
  }

  async mayDisagree() {
    await expect(
      this.page.getByRole("link", { name: "Ik ben het niet eens met het antwoord" }),
    ).toBeVisible();
  }

  async seesCaseClosed() {
    await this.page.goto(`/volgen/${this.reference}`);
    await expect(this.page.locator(".status__now")).toContainText("afgerond");
    await expect(this.page.getByRole("link", { name: "Intrekken" })).toHaveCount(0);
  }

  /** Gives both codes: the most that anybody outside can be. */
  async opensDownloads() {
    await this.follows();
    await sends(this.page, `${this.path}/ophaalcode`, { ophaalcode: this.pickupCode });
  }

  /** Gets a file of the answer: the pickup code stands between the mailed code and the data. */
  async downloads(name: string): Promise<string> {
    const { page } = this;
    await this.follows();
    await expect(page.getByText(name)).toHaveCount(0);
    await page.getByRole("link", { name: "Ophaalcode invullen" }).click();
    await page.getByLabel("Ophaalcode").fill(this.pickupCode.toLowerCase());
    await page.getByRole("button", { name: "Verder" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }
}
