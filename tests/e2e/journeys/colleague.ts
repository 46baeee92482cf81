import { expect, type Locator, type Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import type { App } from "../fixtures";
import type { Requester } from "./requester";
import { FROM_OURSELVES, sends } from "./scene";

const today = () => Temporal.Now.plainDateISO("Europe/Amsterdam").toString();

/** One correction, erased category or promise on the case page: the fields of its line by their labels. */
type Line = Record<string, string>;

interface Mandate {
  basis: string;
  answerTo: string;
  /** Local date. */
  signed?: string;
}

/** Somebody at the desk, signed in, at work on one case. */
export class Colleague {
  constructor(
    readonly page: Page,
    private readonly name: string,
    private readonly app: App,
    private readonly caseInHand: Pick<Requester, "reference" | "email" | "name">,
    private readonly judge: (page: Page) => Promise<void>,
  ) {}

  private get path() {
    return `/medewerkers/verzoeken/${this.caseInHand.reference}`;
  }

  async opensCase() {
    await this.page.goto(this.path);
    await expect(this.page.locator(".case__head h1")).toContainText(this.caseInHand.reference);
  }

  /** To this colleague the case might as well not exist. */
  async isKeptOut() {
    await this.page.goto(this.path);
    await this.reads("is niet voor u open");
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

  /** Registers what the requester asked by e-mail, from the address that we know as theirs, and takes it up. */
  async registers(fields: Record<string, string> = {}) {
    const { email, name } = this.caseInHand;
    const [year = "", month = "", day = ""] = today().split("-");
    const led = await sends(this.page, "/medewerkers/registreren", {
      channel: "email",
      receivedOn: day,
      "receivedOn-month": month,
      "receivedOn-year": year,
      name,
      capacity: "client",
      kinds: "access",
      "access-scope": "all",
      replyChannel: "portal",
      email,
      replyLanguage: "nl",
      addressKnown: "yes",
      takeUp: "yes",
      anyway: "yes",
      ...fields,
    });
    this.caseInHand.reference = /gedaan=([\w-]+)$/.exec(led)?.[1] ?? "";
  }

  /** Does what a form of the case page does, without looking at the page: where that is not the point. */
  async records(intention: string, fields: Record<string, string> = {}) {
    const led = await sends(this.page, this.path, await this.formOf(intention, fields));
    expect(led).toContain(`gedaan=${intention}`);
  }

  /** Sends such a form, and is told why not. */
  async isRefused(intention: string, fields: Record<string, string>, sentence: string) {
    const multipart = await this.formOf(intention, fields);
    const answer = await this.page.request.post(this.path, { multipart, headers: FROM_OURSELVES });
    expect([answer.status(), (await answer.text()).includes(sentence)]).toEqual([422, true]);
  }

  private async formOf(intention: string, fields: Record<string, string>) {
    const { rows } = await this.app.db.query<{ version: string }>(
      "select person_version::text as version from cases where reference = $1",
      [this.caseInHand.reference],
    );
    return { intention, version: rows[0]?.version ?? "", ...fields };
  }

  async takesUp() {
    await this.records("assign-handler", { "assigned.handler": `demo-${this.name}` });
  }

  async comparesAddress() {
    const fields = { method: "address-on-file", "identity-confirmed.compared": "yes" };
    await this.records("record-identity", fields);
  }

  async establishesIdentity() {
    await this.comparesAddress();
    await this.opensCase();
  }

  /** Takes the case up, and finds who asks in the register, for the reasons that stand there. */
  async recognises(name: string) {
    await this.opensCase();
    await this.presses("Ik neem dit dossier op mij");
    const person = this.page.locator(".relation", { hasText: name });
    await expect(person).toContainText("e-mailadres");
    await this.presses("Dit is deze persoon", person);
  }

  /** Nothing has to be asked of whoever wrote from the address that is on file. */
  async confirmsAddressOnFile() {
    const proposal = this.page.locator(".ladder__proposal");
    await expect(proposal).toContainText("Het bevestigde e-mailadres is het adres in het register.");
    await expect(proposal.locator("textarea, input:not([type=hidden])")).toHaveCount(0);
    await this.presses("Identiteit vastleggen", proposal);
  }

  /** Starts a way of recognising the requester that is not the least that is enough, and writes down why. */
  async startsCheck(method: string, reason: string) {
    const way = this.page.locator(".ladder details", { hasText: method });
    await way.locator("summary").click();
    await way.locator("textarea").fill(reason);
    await this.presses("Brief met code maken", way);
  }

  /** The letter with the code, as it comes out of the printer. */
  async printsCodeLetter(): Promise<Buffer> {
    const link = this.page.getByRole("link", { name: "Brief openen (pdf)" });
    const answer = await this.page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    return answer.body();
  }

  async postsCodeLetter() {
    await this.presses("Posten vastleggen");
  }

  async allowsMaskedCopy(reason: string) {
    await this.opensCase();
    const why = this.page.getByLabel("Waarom kan geen enkele andere manier?");
    await this.unfolds(why);
    await why.fill(reason);
    await this.presses("Afgeschermde kopie toestaan");
  }

  async looksAtCopy() {
    await this.opensCase();
    await this.page.getByRole("link", { name: "Kopie bekijken en beoordelen" }).click();
    await this.page.getByRole("button", { name: "Kopie nu bekijken" }).click();
    const picture = this.page.getByAltText("De kopie die de verzoeker inleverde");
    await expect(picture).toHaveJSProperty("complete", true);
    await expect(picture).not.toHaveJSProperty("naturalWidth", 0);
  }

  async mayNotLookAgain() {
    const again = await this.page.request.post(this.page.url(), { headers: FROM_OURSELVES });
    expect(again.status()).toBe(409);
    expect(await again.text()).not.toContain("data:image");
    await this.page.goto(this.page.url());
    await this.reads("Zij wordt niet nog een keer getoond");
    await expect(this.page.locator("main img")).toHaveCount(0);
  }

  async judgesCopy() {
    for (const seen of await this.page.getByRole("checkbox").all()) await seen.check();
    await this.presses("Identiteit vastleggen");
  }

  /** Reads a mandate, and records what it says. */
  async checksMandate({ basis, answerTo, signed = today() }: Mandate) {
    const why = this.page.getByLabel(/^Waarom mag deze persoon/);
    await this.unfolds(why);
    await why.selectOption({ label: basis });
    await this.page.getByLabel(/^Datum van de machtiging/).fill(signed);
    await this.page.getByLabel("Om welke gegevens gaat het?").fill("alles over het traject");
    await this.page.getByLabel(answerTo).check();
    await this.page.getByLabel("Wat hebt u bekeken?").fill("Handtekening, namen en datum vergeleken.");
    await this.presses("Machtiging goedkeuren");
  }

  async tellsSubject(email: string) {
    await this.page.getByLabel("E-mailadres van de betrokkene").fill(email);
    await this.presses("Betrokkene inlichten");
  }

  /** Proposes to answer that nothing was found: the shortest answer that tells something. */
  static readonly NOTHING_FOUND = {
    "decision.outcome": "nothing-found",
    "decision.search.systems": "cliëntvolgsysteem",
    "decision.search.identifiers": "naam en geboortedatum",
    "decision.search.period": "2020 tot nu",
  };

  async mayNotApproveYet(sentence: string) {
    await this.page.getByRole("button", { name: "Goedkeuren", exact: true }).click();
    await this.reads(sentence);
  }

  /** Agrees apart to an answer that passes by the person whose data it is. */
  async approvesRoute() {
    await this.page.getByLabel("Het antwoord mag naar de vertegenwoordiger").check();
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
