import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpSms } from "../../../app/sms/http.server";
import { internationalNumber, mobileNumber } from "../../../app/sms/number";
import { codeText, pickupCodeText } from "../../../app/sms/texts";
import { startSmsGateway, type TestSmsGateway } from "../../support/sms";

const message = { to: "+31612345678", text: "uw code is 482913", idempotencyKey: "effect-1" };

describe("a gateway for text messages", () => {
  let gateway: TestSmsGateway;
  const sms = () => httpSms({ url: gateway.url, token: "een geheim token", from: "Werkcontact" });
  beforeAll(async () => {
    gateway = await startSmsGateway();
  });
  afterAll(() => gateway.stop());

  it("takes the number, the words and our token, and recognises a repeat", async () => {
    expect(await sms().send(message)).toMatchObject({ kind: "accepted" });
    expect(gateway.taken).toEqual([
      {
        ...message,
        from: "Werkcontact",
        authorization: "Bearer een geheim token",
      },
    ]);
  });

  it.each([
    [500, "temporary"],
    [503, "temporary"],
    [429, "temporary"],
    [408, "temporary"],
    [400, "permanent"],
    [401, "permanent"],
  ])("answers %i: %s", async (status, kind) => {
    gateway.answerNext(status);
    expect(await sms().send(message)).toEqual({ kind, code: `sms-${status}` });
  });

  it("is followed nowhere else with a code and a token", async () => {
    gateway.answerNext(307);
    expect(await sms().send(message)).toEqual({ kind: "temporary", code: "sms-no-answer" });
  });

  it("is tried again later when nobody answers", async () => {
    const nobody = httpSms({ url: "http://127.0.0.1:1/", token: "een geheim token", from: "Loket" });
    expect(await nobody.send(message)).toEqual({ kind: "temporary", code: "sms-no-answer" });
  });
});

describe("a telephone number", () => {
  it.each([
    ["06 12345678", "+31612345678"],
    ["06-12 34 56 78", "+31612345678"],
    ["+31 (0)6 12345678", "+31612345678"],
    ["0031612345678", "+31612345678"],
    ["+32 470 12 34 56", "+32470123456"],
    ["070 - 555 01 23", "+31705550123"],
    ["12345678", null],
    ["niet bekend", null],
    ["", null],
    [null, null],
  ])("typed as %s is %s", (typed, number) => {
    expect(internationalNumber(typed)).toBe(number);
  });

  it("takes text messages when it is a mobile one, or foreign", () => {
    expect(mobileNumber("06 12345678")).toBe("+31612345678");
    expect(mobileNumber("070 5550123")).toBeNull();
    expect(mobileNumber("+32 470 12 34 56")).toBe("+32470123456");
  });
});

it.each(["nl", "en"] as const)(
  "the words in %s fit in two messages and say nothing of what was asked",
  (language) => {
    const told = {
      sender: "Werkcontact",
      reference: "VZ-2026-0042-K",
      url: "https://privacy.werkcontact.nl/volgen",
    };
    for (const words of [
      codeText[language]({ ...told, code: "482913" }),
      pickupCodeText[language]({ ...told, code: "K7Q-F2M-9DX-V3T" }),
    ]) {
      expect(words.length).toBeLessThanOrEqual(306);
      expect(words).not.toMatch(/inzage|access|klacht|complaint|dossier/i);
    }
  },
);
