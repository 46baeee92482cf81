import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rememberAsked } from "../../../app/routes/status/session.server";
import { createListener } from "../../../app/server/http";
import { issueCode } from "../../../db/codes";
import { formatReference } from "../../../db/references";
import { seedOrganisation } from "../../../db/seed/organisation";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, halfInCookieOf, hire, PASSWORD, requestFor, staffContext } from "../../support/desk";
import { openSite, type SiteRoute, siteRoutes } from "../../support/site";
import { fileCaseOf } from "../../support/worker";

let database: TestDatabase;
let context: AppLoadContext;
let answer: Awaited<ReturnType<typeof openSite>>;
let routes: SiteRoute[];
let known: { id: string; reference: string };

beforeAll(async () => {
  database = await createTestDatabase();
  context = staffContext(database);
  await seedOrganisation(database.db, new Date());
  answer = await openSite();
  routes = await siteRoutes();
  known = await fileCaseOf(database, "els@voorbeeld.nl", { addressConfirmed: true });
}, 60_000);
afterAll(() => database.drop());

let networks = 0;
/** Somebody on a network of their own, so that limits do not stand in for the answer. */
const stranger = () => ({ ...context, clientAddress: `198.51.100.${++networks % 250}` });

/** An answer without what differs by chance: nonces, dates of cookies. */
async function readable(response: Response) {
  const text = (await response.text()).replaceAll(/nonce="[^"]*"/g, "");
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, "="));
  return { status: response.status, location: response.headers.get("Location"), text, cookies };
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** How an answer reads, and how long it took in milliseconds. */
async function timed(run: () => Promise<Response>) {
  const started = performance.now();
  const given = await run();
  return { took: performance.now() - started, ...(await readable(given)) };
}

/** Types a reference and an address at the status page. */
const asks = (kenmerk: string, email: string) =>
  timed(() => answer(requestFor("/volgen", { form: { kenmerk, email } }), stranger()));

/** Types a code after that. */
async function types(reference: string, email: string, code: string) {
  const cookie = (await rememberAsked({ reference, email }, context)).split(";")[0];
  return timed(() => answer(requestFor("/volgen/code", { cookie, form: { code } }), stranger()));
}

/** The page repeats the address that was typed. */
const withoutTyped = <Read extends { text: string }>(read: Read): Read => ({
  ...read,
  text: read.text.replaceAll(/\w+@voorbeeld\.nl/g, ""),
});

describe("a stranger who wants to know whether somebody is known", () => {
  it("reads the same, waits as long, and causes no mail but to the address that belongs to the case", async () => {
    const { email, reference } = { email: "els@voorbeeld.nl", reference: known.reference };
    const unknown = formatReference("VZ", 2026, 9998);
    const asked = [
      await asks(reference, email),
      await asks(reference, "iemand@voorbeeld.nl"),
      await asks(unknown, email),
      await asks(unknown, "niemand@voorbeeld.nl"),
    ];
    const typed = [
      await types(reference, email, "000000"),
      await types(reference, "iemand@voorbeeld.nl", "000000"),
      await types(unknown, email, "000000"),
    ];
    for (const answers of [asked, typed]) {
      const [first, ...others] = answers.map(({ took: _, ...read }) => withoutTyped(read));
      for (const other of others) expect(other).toEqual(first);
      // What the work takes disappears below a floor that is the same for all.
      for (const { took } of answers) expect(took).toBeGreaterThanOrEqual(349);
    }
    const effects = await database.db
      .selectFrom("effects")
      .select("case_id")
      .where("type", "=", "send-code")
      .execute();
    expect(effects).toEqual([{ case_id: known.id }]);
  });

  it("hears the same of a colleague who exists and one who does not", async () => {
    const { email } = await hire(context, ["handler"]);
    const signIn = async (address: string) =>
      readable(
        await answer(
          requestFor("/medewerkers/inloggen", { form: { email: address, password: "een fout wachtwoord" } }),
          stranger(),
        ),
      );
    const [real, made] = [await signIn(email), await signIn("bestaat-niet@werkcontact.example")];
    expect({ ...real, text: real.text.replaceAll(email, "") }).toEqual({
      ...made,
      text: made.text.replaceAll("bestaat-niet@werkcontact.example", ""),
    });
  });
});

describe("a stranger who guesses", () => {
  it("has five tries at a code, and then the right one is wrong too", async () => {
    const guessed = await fileCaseOf(database, "doel@voorbeeld.nl", { addressConfirmed: true });
    const secret = context.settings.sessionSecret;
    const code = await issueCode(database.db, {
      caseId: guessed.id,
      purpose: "status",
      now: new Date(),
      secret,
    });
    const wrong = code === "000000" ? "000001" : "000000";
    const guesses = await Promise.all(
      [wrong, wrong, wrong, wrong, wrong].map((guess) =>
        types(guessed.reference, "doel@voorbeeld.nl", guess),
      ),
    );
    expect(guesses.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect((await types(guessed.reference, "doel@voorbeeld.nl", code)).status).toBe(400);
  });

  it("finds nothing behind tokens of their own making, used ones, or those of another purpose", async () => {
    const tokens = ["", "a", "A".repeat(43), `${"A".repeat(42)}%00`, "..%2f..%2fetc%2fpasswd", "'--"];
    const paths = routes.map(({ path }) => path).filter((path) => /:token$/.test(path));
    expect(paths.length).toBeGreaterThanOrEqual(5);
    for (const path of paths) {
      for (const token of tokens.filter(Boolean)) {
        for (const form of [undefined, { password: PASSWORD, again: PASSWORD }]) {
          const given = await answer(requestFor(path.replace(":token", token), { form }), stranger());
          const text = await given.text();
          expect(given.status, `${path} ${token}`).toBeLessThan(500);
          expect(text, `${path} ${token}`).not.toMatch(/els@voorbeeld|VZ-20/);
        }
      }
    }
  });
});

describe("a session", () => {
  it("that an attacker put into the browser is not the one that signing in opens", async () => {
    const { email } = await hire(context, ["handler"]);
    const planted = "privacyloket.session_token=planted-by-somebody.abc";
    const given = await answer(
      requestFor("/medewerkers/inloggen", { cookie: planted, form: { email, password: PASSWORD } }),
      stranger(),
    );
    expect(cookiesOf(given)).not.toContain("planted-by-somebody");
    const half = await halfInCookieOf(context, email);
    const whole = await cookieOf(context, email);
    expect(whole).not.toBe(half);
    const opened = await answer(requestFor("/medewerkers/verzoeken", { cookie: planted }), stranger());
    expect(opened.status).toBe(302);
  });

  it("whose cookie was changed by one character is none", async () => {
    const { email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    expect((await answer(requestFor("/medewerkers/account", { cookie }), context)).status).toBe(200);
    const at = cookie.indexOf("session_token=") + "session_token=".length;
    for (const place of [at, at + 10, cookie.length - 3]) {
      const changed = `${cookie.slice(0, place)}${cookie[place] === "x" ? "y" : "x"}${cookie.slice(place + 1)}`;
      const given = await answer(requestFor("/medewerkers/account", { cookie: changed }), context);
      expect(given.status, `character ${place}`).toBe(302);
    }
  });
});

describe("an address that leads on", () => {
  const ELSEWHERE = [
    "https://kwaad.example/",
    "//kwaad.example",
    "/\\kwaad.example",
    "\\\\kwaad.example",
    "/%09/kwaad.example",
    "javascript:alert(1)",
    "/medewerkers\n//kwaad.example",
    "https:kwaad.example",
  ];

  it("never leads out of the site", async () => {
    const { email } = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, email);
    const form = { email, password: PASSWORD };
    for (const target of ELSEWHERE) {
      const to = encodeURIComponent(target);
      for (const visit of [
        requestFor(`/taal?naar=en&terug=${to}`),
        requestFor(`/medewerkers/inloggen?naar=${to}`, { form }),
        requestFor(`/medewerkers/bevestigen?naar=${to}`, { cookie }),
      ]) {
        const { headers } = await answer(visit, stranger());
        const { host } = new URL(headers.get("Location") ?? "/", "https://privacy.werkcontact.example");
        expect(host, `${visit.url} to ${target}`).toBe("privacy.werkcontact.example");
      }
    }
  }, 120_000);
});

describe("another site", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    const { nonce: _, clientAddress: __, ...processContext } = context;
    const site = { answer, serveAsset: () => false, patternOf: () => "/" };
    server = createServer(createListener(site, processContext));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  /** Addresses that other machines post to; each shows a token or a signature of its own. */
  const OPEN = ["/hooks/resend", "/hooks/relaties", "/afmelden/direct/:token"];

  it("cannot send any form of this one through a visitor's browser", async () => {
    const forms = routes.filter(({ module }) => "action" in module).map(({ path }) => path);
    expect(forms.length).toBeGreaterThan(30);
    const forged = [
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
      { Origin: "https://kwaad.example" },
      { Origin: "null" },
      {},
    ];
    for (const path of forms.filter((one) => !OPEN.includes(one))) {
      for (const headers of forged) {
        const given = await fetch(`${base}${path.replaceAll(/:\w+/g, "x")}`, {
          method: "POST",
          body: "intention=approve",
          headers: { "Content-Type": "application/x-www-form-urlencoded", ...(headers as object) },
          redirect: "manual",
        });
        expect(given.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
      }
    }
  }, 120_000);

  it("is let in where machines post, and then needs what only they have", async () => {
    for (const path of OPEN) {
      const given = await fetch(`${base}${path.replace(":token", "A".repeat(43))}`, {
        method: "POST",
        body: "{}",
        headers: { "Content-Type": "application/json" },
      });
      expect(given.status, path).toBeLessThan(500);
      expect(given.status === 200 && path.startsWith("/hooks"), path).toBe(false);
    }
  });
});
