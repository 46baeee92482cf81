import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Message, Transport } from "../../../app/mail/message";
import { resendTransport } from "../../../app/mail/resend.server";
import { smtpTransport } from "../../../app/mail/smtp.server";
import { startResendServer, type TestResendServer } from "../../support/resend";
import { startSmtpServer, type TestSmtpServer } from "../../support/smtp";

const message = (changes: Partial<Message> = {}): Message => ({
  messageId: "<1f@werkcontact.example>",
  idempotencyKey: "1f",
  from: "Privacyloket <privacy@werkcontact.example>",
  to: "anna@example.nl",
  subject: "Er staat een brief voor u klaar",
  html: "<p>Geachte mevrouw Jansen, één brief.</p>",
  text: "Geachte mevrouw Jansen, één brief.",
  headers: {},
  tags: { letter: "notice", effect: "1f" },
  ...changes,
});

describe("sending through a mail server", () => {
  let server: TestSmtpServer;
  let transport: Transport;
  beforeAll(async () => {
    server = await startSmtpServer();
    transport = smtpTransport(server.url);
  });
  afterEach(() => server.refuseRecipients(null));
  afterAll(async () => {
    await transport.close();
    await server.stop();
  });

  it("delivers what was written, under the name it was given", async () => {
    expect(await transport.send(message())).toMatchObject({ kind: "accepted" });
    const mail = server.delivered.at(-1);
    expect(mail).toMatchObject({
      to: "anna@example.nl",
      messageId: "<1f@werkcontact.example>",
      subject: "Er staat een brief voor u klaar",
    });
    expect(mail?.text).toContain("één brief");
    expect(mail?.html).toContain("één brief");
    expect(mail?.headers["auto-submitted"]).toBe("auto-generated");
  });

  it("says later when the server is busy, and never when the address does not exist", async () => {
    server.refuseNext(451);
    expect(await transport.send(message())).toEqual({ kind: "temporary", code: "smtp-451" });
    server.refuseRecipients(550);
    expect(await transport.send(message())).toEqual({ kind: "permanent", code: "smtp-550" });
  });

  it("says later when nobody answers", async () => {
    const nobody = smtpTransport("smtp://127.0.0.1:1");
    expect(await nobody.send(message())).toMatchObject({ kind: "temporary" });
    await nobody.close();
  });

  it("gives no line of its own to what was typed in a subject", async () => {
    await transport.send(message({ subject: "Vraag\r\nBcc: iedereen@example.nl" }));
    expect(server.delivered.at(-1)?.headers).not.toHaveProperty("bcc");
  });
});

describe("sending through Resend", () => {
  let server: TestResendServer;
  let transport: Transport;
  beforeAll(async () => {
    server = await startResendServer();
    transport = resendTransport({ apiKey: "re_test_key", baseUrl: server.baseUrl });
  });
  afterAll(() => server.stop());

  it("carries Message-ID, idempotency key and tags, and is taken once however often it is sent", async () => {
    expect(await transport.send(message())).toEqual({ kind: "accepted", providerId: "mail-1" });
    expect(await transport.send(message())).toEqual({ kind: "accepted", providerId: "mail-1" });
    expect(server.mails).toHaveLength(1);
    expect(server.requests.at(-1)?.idempotencyKey).toBe("1f");
    expect(server.mails[0]?.body).toMatchObject({
      to: "anna@example.nl",
      headers: { "Message-ID": "<1f@werkcontact.example>" },
      tags: [
        { name: "letter", value: "notice" },
        { name: "effect", value: "1f" },
      ],
    });
  });

  it("counts a repeat that reads differently as taken: the first was", async () => {
    expect(await transport.send(message({ text: "anders" }))).toMatchObject({ kind: "accepted" });
    expect(server.mails).toHaveLength(1);
  });

  it.each([
    [{ statusCode: 422, name: "validation_error" }, "permanent"],
    [{ statusCode: 429, name: "rate_limit_exceeded" }, "temporary"],
    [{ statusCode: 401, name: "invalid_api_key" }, "temporary"],
    [{ statusCode: 500, name: "internal_server_error" }, "temporary"],
  ])("reads %o as %s", async (error, kind) => {
    server.failNext(error);
    expect(await transport.send(message({ idempotencyKey: "2a" }))).toMatchObject({ kind });
  });

  it("says later when the line breaks", async () => {
    server.hangUpNext();
    const sent = await transport.send(message({ idempotencyKey: "2b" }));
    expect(sent).toMatchObject({ kind: "temporary", code: expect.stringContaining("no-answer") });
  });
});
