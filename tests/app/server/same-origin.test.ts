import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { comesFromOurselves, sameSiteProof } from "../../../app/server/same-origin";

const ORIGIN = "https://privacy.example.nl";

function message(method: string, headers: IncomingHttpHeaders): IncomingMessage {
  return { method, headers: { host: "privacy.example.nl", ...headers } } as IncomingMessage;
}

function posts(headers: IncomingHttpHeaders, path = "/verzoek", origin = ORIGIN): boolean {
  return comesFromOurselves(message("POST", headers), path, origin);
}

describe("a form", () => {
  test("from our own page is taken, though our Referrer-Policy makes its Origin null", () => {
    expect(posts({ "sec-fetch-site": "same-origin", origin: "null" })).toBe(true);
  });

  test.each(["cross-site", "same-site"])("from a %s page is refused, whatever else it carries", (site) => {
    expect(posts({ "sec-fetch-site": site, origin: ORIGIN, cookie: "same-site-proof=1" })).toBe(false);
  });

  test("of an older browser is judged by its Origin", () => {
    expect(posts({ origin: ORIGIN })).toBe(true);
    expect(posts({ origin: "https://elders.example" })).toBe(false);
    expect(posts({ origin: "https://elders.example", cookie: "same-site-proof=1" })).toBe(false);
  });

  test("whose Origin says nothing needs the cookie that only our own pages get back", () => {
    expect(posts({ origin: "null" })).toBe(false);
    expect(posts({})).toBe(false);
    expect(posts({ origin: "null", cookie: "taal=nl; same-site-proof=1" })).toBe(true);
    expect(posts({ cookie: "not-same-site-proof=1" })).toBe(false);
  });

  test("on plain http may come from the name the machine was visited under", () => {
    const headers = { host: "192.0.2.7:3000", origin: "http://192.0.2.7:3000" };
    expect(posts(headers, "/verzoek", "http://localhost:3000")).toBe(true);
    expect(posts(headers, "/verzoek", ORIGIN)).toBe(false);
  });
});

describe("what other machines send", () => {
  test.each(["/hooks/resend", "/hooks/relaties", "/afmelden/direct/abc123"])("is taken on %s", (path) => {
    expect(posts({}, path)).toBe(true);
  });

  test.each(["/hooks/resend/meer", "/afmelden", "/afmelden/direct/", "/afmelden/direct/a/b"])(
    "is refused on %s",
    (path) => {
      expect(posts({}, path)).toBe(false);
    },
  );
});

test("looking is free", () => {
  expect(comesFromOurselves(message("GET", { "sec-fetch-site": "cross-site" }), "/", ORIGIN)).toBe(true);
});

describe("the proof", () => {
  const page = { accept: "text/html,*/*" };

  test("is given with a page to a browser that does not say where it comes from", () => {
    expect(sameSiteProof(message("GET", page), ORIGIN)).toBe(
      "same-site-proof=1; Path=/; HttpOnly; SameSite=Strict; Secure",
    );
  });

  test("is not given to one that does, nor with anything but a page", () => {
    expect(sameSiteProof(message("GET", { ...page, "sec-fetch-site": "none" }), ORIGIN)).toBeUndefined();
    expect(sameSiteProof(message("GET", { accept: "*/*" }), ORIGIN)).toBeUndefined();
  });
});
