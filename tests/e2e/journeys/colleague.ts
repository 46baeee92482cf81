import { expect, type Locator, type Page } from "@playwright/test";

/** One correction, erased category or promise on the case page: the fields of its line by their labels. */
type Line = Record<string, string>;

/** Somebody at the desk, signed in, at work on one case. */
export class Colleague {
  constructor(
    readonly page: Page,
    private readonly caseInHand: { reference: string },
    private readonly judge: (page: Page) => Promise<void>,
  ) {}

  private get path() {
    return `/medewerkers/verzoeken/${this.caseInHand.reference}`;
  }

  async opensCase() {
    await this.page.goto(this.path);
    await expect(this.page.locator(".case__head h1")).toContainText(this.caseInHand.reference);
  }

  /** Presses a button of the case page and sees that it was carried out. */
  private async presses(name: string, within: Page | Locator = this.page) {
    const button = within.locator("button", { hasText: new RegExp(`^${name}$`) });
    await this.unfolds(button);
    const done = new RegExp(`gedaan=${await button.getAttribute("value")}$`);
    await Promise.all([this.page.waitForEvent("load"), button.click()]);
    await expect(this.page).toHaveURL(done);
  }

  /** An action that is not the first on the page stands folded until it is asked for. */
  private async unfolds(field: Locator) {
    const folded = this.page.locator("details.action:not([open])", { has: field });
    if ((await folded.count()) > 0) await folded.locator("summary").first().click();
  }

  async takesUp() {
    await this.opensCase();
    await this.presses("Ik neem dit dossier op mij");
  }

  async establishesIdentity() {
    const proposal = this.page.locator(".ladder__proposal");
    const compared = proposal.getByLabel(/^Ik heb het adres van dit verzoek vergeleken/);
    const facts = proposal.getByRole("group", { name: /^Welke vragen hebt u gesteld/ }).getByRole("checkbox");
    await expect(compared.or(facts.first())).toBeVisible();
    // Where no address was confirmed, questions from the file are the least that is enough.
    if (await compared.isVisible()) await compared.check();
    else for (const asked of (await facts.all()).slice(0, 3)) await asked.check();
    await this.presses("Identiteit vastleggen", proposal);
  }

  async attaches(name: string, content: string) {
    const { page } = this;
    await page.getByText("Bestand toevoegen", { exact: true }).click();
    await page.getByLabel("Kies een of meer bestanden").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
    await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
    await expect(page).toHaveURL(/gedaan=file\b/);
    await this.opensCase();
  }

  async sendsAlong(name: string, contains: string) {
    await this.work.getByLabel(new RegExp(`^${name}`)).check();
    await this.work.getByLabel("Wat staat erin?").fill(contains);
  }

  get work() {
    return this.page.locator("#werk");
  }

  /** Fills in line by line what the labels name; a choice from a list is given by its words. */
  async fills(list: string, lines: Line[]) {
    const rows = this.work.getByRole("group", { name: list }).locator(".rows__row");
    for (const [index, line] of lines.entries()) {
      for (const [label, value] of Object.entries(line)) {
        const field = rows.nth(index).getByLabel(label, { exact: true });
        const isList = await field.evaluate((element) => element.tagName === "SELECT");
        await (isList ? field.selectOption({ label: value }) : field.fill(value));
      }
    }
  }

  /** The lines that a list starts from. */
  async linesOf(list: string): Promise<number> {
    return this.work.getByRole("group", { name: list }).locator("input[type=hidden][name$='.id']").count();
  }

  async savesWork() {
    await this.presses("Werk opslaan");
  }

  private get decision() {
    return this.page.locator("#besluit");
  }

  async proposes(outcome: string | null, words: Record<string, string> = {}) {
    await this.decides(outcome, words);
    await this.presses("Ter goedkeuring aanbieden");
  }

  async decides(outcome: string | null, words: Record<string, string>) {
    if (outcome) await this.decision.getByLabel(outcome, { exact: true }).check();
    for (const [label, text] of Object.entries(words)) {
      await this.decision.getByLabel(new RegExp(`^${label}`)).fill(text);
    }
  }

  async refusesOn(article: string) {
    await this.decision.getByLabel(article).first().check();
  }

  async decidesAlone(outcome: string) {
    await this.decides(outcome, {});
    await this.presses("Besluiten en brief versturen");
  }

  /** Finds these words in the letter exactly as it will be sent. */
  async readsProposal(...found: string[]) {
    await this.page.goto(`${this.path}/goedkeuren`);
    const letter = this.page.frameLocator("iframe").locator("body");
    for (const words of found) await expect(letter).toContainText(words);
  }

  async approves() {
    const { page } = this;
    await page.getByRole("button", { name: "Goedkeuren", exact: true }).click();
    await expect(page).toHaveURL(/gedaan=approved$/);
  }

  async returnsProposal(reason: string) {
    const { page } = this;
    await page.getByLabel("Wat moet er anders?").fill(reason);
    await page.getByRole("button", { name: "Teruggeven aan de behandelaar" }).click();
    await expect(page).toHaveURL(/gedaan=returned$/);
  }

  async mayNotApprove() {
    await this.page.goto(`${this.path}/goedkeuren`);
    await expect(this.page.getByRole("button", { name: "Goedkeuren", exact: true })).toHaveCount(0);
    await this.opensCase();
  }

  /** The answer left, so its promises are open: gives evidence for each, tells recipients, and closes the case. */
  async carriesOut(evidence: string) {
    const { page } = this;
    await this.waitsUntilOffered("Uitvoering vastleggen", "Afronden en brief versturen");
    const record = page.getByRole("button", { name: "Uitvoering vastleggen", exact: true });
    while ((await record.count()) > 0) {
      const system = page.getByLabel("In welk systeem?");
      if ((await system.inputValue()) === "") await system.fill("cliëntvolgsysteem");
      await page.getByLabel("Waaruit blijkt dat?").fill(evidence);
      await this.presses("Uitvoering vastleggen");
    }
    await this.presses("Afronden en brief versturen");
  }

  async tellsRecipient(theirReference: string) {
    await this.waitsUntilOffered("Bericht versturen");
    const recognised = this.page.getByLabel("Waaraan herkent de ontvanger de gegevens?");
    await this.unfolds(recognised);
    await recognised.fill(theirReference);
    await this.presses("Bericht versturen");
    const settled = this.page.getByLabel("Het bericht is verstuurd");
    await this.unfolds(settled);
    await settled.check();
    await this.presses("Afronden");
  }

  private async waitsUntilOffered(...names: string[]) {
    const any = new RegExp(`^(${names.join("|")})$`);
    await expect(async () => {
      await this.opensCase();
      expect(await this.page.locator("button", { hasText: any }).count()).toBeGreaterThan(0);
    }).toPass({ timeout: 15_000 });
  }

  async acknowledgesComplaint() {
    await this.presses("Ontvangst bevestigen");
  }

  async hearsComplainant(report: string) {
    const field = this.page.getByLabel("Verslag van het gesprek");
    await this.unfolds(field);
    await field.fill(report);
    await this.presses("Gesprek vastleggen");
  }

  async recordsNobodyComplainedAbout() {
    await this.opensCase();
    await this.presses("Vastleggen");
  }

  async answersQuestion(answer: string) {
    await this.page.getByLabel(/^Antwoord/).fill(answer);
    await this.presses("Antwoord versturen");
  }

  /** Its page can be used by everyone. */
  async judgesPage() {
    await this.judge(this.page);
  }

  async reads(...sentences: (string | RegExp)[]) {
    for (const sentence of sentences) await expect(this.page.locator("main")).toContainText(sentence);
  }
}
