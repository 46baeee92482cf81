import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loader as bodyLoader } from "../../../app/routes/mailbox/body";
import { loader as mailLoader } from "../../../app/routes/mailbox/mail/route";
import { loader as listLoader, action as searchAction } from "../../../app/routes/mailbox/route";
import type { Settings } from "../../../app/settings.server";
import type { Worker } from "../../../app/worker/worker";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { Visitor, went } from "../../support/visitor";
import { carryOutAll, fileCaseOf, testWorker } from "../../support/worker";

let database: TestDatabase;
let worker: Worker;
beforeAll(async () => {
  database = await createTestDatabase();
  worker = await testWorker(database);
  for (const email of ["anna@example.nl", "100%_bob@example.nl"]) {
    const filed = await fileCaseOf(database, email);
    await carryOutAll(worker, filed.id);
  }
});
afterAll(() => database.drop());

type List = { mails: { id: string; recipient: string }[] };

describe("the mailbox of a trial", () => {
  it("lists what was sent, and finds it by recipient without reading signs as wildcards", async () => {
    const visitor = await Visitor.of(worker);
    const all = (await visitor.ask(listLoader)) as List;
    expect(all.mails.map((mail) => mail.recipient).sort()).toEqual([
      "100%_bob@example.nl",
      "anna@example.nl",
    ]);
    const found = async (recipient: string) =>
      ((await visitor.ask(searchAction, {}, { ontvanger: recipient })) as List).mails.map(
        (mail) => mail.recipient,
      );
    expect(await found("ANNA@")).toEqual(["anna@example.nl"]);
    expect(await found("100%_")).toEqual(["100%_bob@example.nl"]);
    expect(await found("%")).toEqual(["100%_bob@example.nl"]);
  });

  it("shows a mail that runs nothing and loads nothing, with links that leave the frame", async () => {
    const visitor = await Visitor.of(worker);
    const [mail] = ((await visitor.ask(listLoader)) as List).mails;
    const body = (await visitor.ask(bodyLoader, { id: mail?.id ?? "" })) as Response;
    expect(body.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await body.text();
    expect(html).toContain('<base target="_top">');
    expect(html).not.toContain('target="_blank"');
    expect(html).not.toMatch(
      /<script|<img|https?:\/\/(?!privacy\.werkcontact\.example|www\.w3\.org)[^"]*\.(png|gif|css)/,
    );
  });

  it("does not exist where mail really leaves, nor for a mail that is not there", async () => {
    const visitor = await Visitor.of(worker);
    expect(went(await visitor.ask(mailLoader, { id: crypto.randomUUID() }))).toEqual([404, null]);
    expect(went(await visitor.ask(mailLoader, { id: "' or true" }))).toEqual([404, null]);
    const real: Partial<Settings>[] = [
      { mail: { transport: "smtp", from: "x@example.nl", smtpUrl: "smtp://127.0.0.1:1" } },
      { database: { mode: "external", url: "postgres://127.0.0.1/none" } },
    ];
    for (const setting of real) {
      const elsewhere = await Visitor.of({ ...worker, settings: { ...worker.settings, ...setting } });
      for (const route of [listLoader, mailLoader, bodyLoader, searchAction]) {
        expect(went(await elsewhere.ask(route, { id: crypto.randomUUID() }, {}))).toEqual([404, null]);
      }
    }
  });
});
