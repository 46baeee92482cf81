import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../../../app/logging.server";
import { MOST_FORM_BYTES, MOST_PUSH_BYTES } from "../../../app/server/body-limits";
import { createListener, type ProcessContext } from "../../../app/server/http";
import { readSettings } from "../../../app/settings.server";

const settings = readSettings((dataDir) => ({ dataDir, secrets: { sessionSecret: "s", fileKeys: [] } }), {
  APP_ORIGIN: "https://privacy.example.nl",
  TRUST_PROXY: "1",
});
const lines: string[] = [];
const log = createLog("info", { write: (line: string) => lines.push(line) });
const processContext = { settings, log } as unknown as ProcessContext;

let server: Server;
let base: string;
/** What the site was asked and with which context, newest last. */
const asked: { request: Request; clientAddress: string; nonce: string }[] = [];

beforeAll(async () => {
  server = createServer(
    createListener(
      {
        serveAsset: () => false,
        patternOf: () => "/verzoek/:reference",
        answer: async (request, { clientAddress, nonce }) => {
          asked.push({ request, clientAddress, nonce });
          if (request.url.endsWith("/stuk")) throw new Error("Jan Jansen bestaat niet");
          if (request.url.endsWith("/brief")) {
            return new Response("brief", { headers: { "Content-Security-Policy": "sandbox" } });
          }
          return new Response(await request.text());
        },
      },
      processContext,
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
  asked.length = 0;
});

const own = { "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded" };
const post = (path: string, body: string, headers: Record<string, string> = own) =>
  fetch(base + path, { method: "POST", body, headers });

describe("a request that passes", () => {
  test("reaches the site under the configured address, whatever Host, Origin and proxies say", async () => {
    const answer = await post("/verzoek/VZ-1?x=1", "naam=Jan", {
      ...own,
      Origin: "null",
      "X-Forwarded-Host": "kwaad.example",
      "X-Forwarded-For": "6.6.6.6, 198.51.100.9",
    });
    expect(await answer.text()).toBe("naam=Jan");
    const [{ request, clientAddress } = expect.fail()] = asked;
    expect(request.url).toBe("https://privacy.example.nl/verzoek/VZ-1?x=1");
    expect(request.headers.get("host")).toBe("privacy.example.nl");
    expect(request.headers.get("origin")).toBe("https://privacy.example.nl");
    expect(request.headers.has("x-forwarded-host")).toBe(false);
    expect(clientAddress).toBe("198.51.100.9");
  });

  test("is answered with a policy that carries this answer's nonce, and with HSTS", async () => {
    const first = await fetch(base);
    const second = await fetch(base);
    expect(first.headers.get("content-security-policy")).toContain(`'nonce-${asked[0]?.nonce}'`);
    expect(asked[0]?.nonce).not.toBe(asked[1]?.nonce);
    expect(second.headers.get("strict-transport-security")).toContain("max-age=63072000");
    expect(second.headers.get("cache-control")).toBe("no-store");
  });

  test("may bring a policy of its own", async () => {
    expect((await fetch(`${base}/brief`)).headers.get("content-security-policy")).toBe("sandbox");
  });
});

describe("a request that does not pass", () => {
  test("from another site is refused in both languages", async () => {
    const answer = await post("/verzoek", "a=b", { ...own, "Sec-Fetch-Site": "cross-site" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/niet van deze website[\s\S]*not come from this website/);
    expect(asked).toEqual([]);
  });

  test("that is too large is refused before it is read", async () => {
    expect((await post("/verzoek", "x".repeat(MOST_FORM_BYTES + 1))).status).toBe(413);
    expect((await post("/verzoek", "x".repeat(MOST_FORM_BYTES))).status).toBe(200);
  });

  test("that hides its length is refused", async () => {
    expect(await rawStatus("POST", { ...own, "Transfer-Encoding": "chunked" })).toBe(411);
  });

  test("is taken when a system pushes relations: it shows a token, and is counted", async () => {
    const stream = { ...own, "Transfer-Encoding": "chunked" };
    expect(await rawStatus("POST", stream, "/hooks/relaties")).toBe(200);
    const long = { ...own, "Content-Length": String(MOST_PUSH_BYTES + 1) };
    expect(await rawStatus("POST", long, "/hooks/relaties")).toBe(413);
  });

  test("by a method that nothing here takes is refused", async () => {
    expect(await rawStatus("TRACE", {})).toBe(405);
  });
});

describe("the log", () => {
  test("has one line a request: no path, no query, no address, no body", async () => {
    await post("/verzoek/VZ-2026-0042-K?email=jan@example.nl", "naam=Jan", {
      ...own,
      "X-Forwarded-For": "198.51.100.9",
    });
    await expect.poll(() => lines.length).toBe(1);
    const [line = ""] = lines;
    expect(JSON.parse(line)).toMatchObject({ method: "POST", route: "/verzoek/:reference", status: 200 });
    expect(line).not.toMatch(/jan|VZ-2026|198\.51/i);
  });

  test("of a failure has no message, which may quote what someone typed", async () => {
    expect((await fetch(`${base}/stuk`)).status).toBe(500);
    await expect.poll(() => lines.length).toBe(2);
    expect(lines.join()).not.toContain("Jansen");
  });
});

function rawStatus(
  method: string,
  headers: Record<string, string>,
  path = "/verzoek",
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(base + path, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
    request.end();
  });
}
