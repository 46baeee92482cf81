import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACCESS, type Access, type StaffRoute } from "../../../app/auth/access";
import { type AskedAgain, requireFresh } from "../../../app/auth/fresh.server";
import { FRESH_CODE, FRESH_RECOVERY } from "../../../app/auth/fresh-fields";
import { makeRecoveryCodes } from "../../../app/auth/recovery-codes.server";
import { requireStaff } from "../../../app/auth/staff.server";
import { action as uploadForm } from "../../../app/routes/admin/relations/upload/route";
import { action as approvalForm } from "../../../app/routes/staff/approval/route";
import { action as confirmForm, loader as confirmPage } from "../../../app/routes/staff/confirm/route";
import { loader as queueFile } from "../../../app/routes/staff/queue/export";
import { action as recoveryForm } from "../../../app/routes/staff/second-step/recovery-codes/route";
import { loader as setUpPage } from "../../../app/routes/staff/second-step/set-up/route";
import { seedOrganisation } from "../../../db/seed/organisation";
import type { Role } from "../../../workflows/actors";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { codeOf, cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { siteRoutes, sourceOf } from "../../support/site";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

const SIGNED_IN = Date.now();
const minutesIn = (minutes: number) =>
  staffContext(database, { now: new Date(SIGNED_IN + minutes * 60_000).toISOString() });

/** Somebody who signed in, and what they do some minutes later. */
async function colleague(roles: Role[] = ["approver"], details: Parameters<typeof hire>[2] = {}) {
  const context = minutesIn(0);
  const staff = await hire(context, roles, details);
  const cookie = await cookieOf(context, staff.email);
  const page = (path: string) => requestFor(path, { cookie });
  const form = (path: string, fields: Record<string, string>) => requestFor(path, { cookie, form: fields });
  return { ...staff, cookie, page, form };
}

type RouteFunction = (args: { request: Request; context: AppLoadContext; params: object }) => unknown;
const ask = async (route: unknown, request: Request, context: AppLoadContext, params = {}) => {
  try {
    return await (route as RouteFunction)({ request, context, params });
  } catch (thrown) {
    return thrown;
  }
};
const askedAgain = (answer: unknown) =>
  (answer as { data: Partial<AskedAgain> | undefined }).data?.askedAgain;
const location = (answer: unknown) => (answer as Response).headers.get("Location");

/** Sends a form that needs it fresh. */
async function send(request: Request, context: AppLoadContext): Promise<unknown> {
  const staff = await requireStaff(request, context);
  try {
    return await requireFresh(request, context, staff, await request.formData());
  } catch (thrown) {
    return thrown;
  }
}

describe("a fresh second factor", () => {
  it("is that of signing in, for ten minutes", async () => {
    const { form } = await colleague();
    expect(await send(form("/medewerkers", {}), minutesIn(9))).toBeUndefined();
    expect(await send(form("/medewerkers", {}), minutesIn(10))).toMatchObject({ init: { status: 401 } });
  });

  it("is asked for with the form, which comes back whole and goes on with a code", async () => {
    const { id, form } = await colleague();
    const typed = { reason: "Omdat het <moet> & kan", intent: "save", more: "" };
    const path = "/medewerkers/beheer/regels?index";
    const first = askedAgain(await send(form(path, typed), minutesIn(11)));
    const ways = { code: true, elsewhere: false, passkey: false };
    expect(first).toEqual({ action: path, fields: Object.entries(typed), fault: null, ways });

    const wrong = askedAgain(await send(form(path, { ...typed, [FRESH_CODE]: "000000" }), minutesIn(11)));
    expect(wrong).toEqual({ action: path, fields: Object.entries(typed), fault: "wrong", ways });

    const code = (await codeOf(minutesIn(11), id)) ?? "";
    expect(await send(form(path, { ...typed, [FRESH_CODE]: code }), minutesIn(11))).toBeUndefined();
    expect(await send(form(path, typed), minutesIn(20))).toBeUndefined();
    expect(askedAgain(await send(form(path, typed), minutesIn(22)))).toMatchObject({ fault: null });
  });

  it("takes a recovery code, not a code twice, and waits after five wrong ones", async () => {
    const { id, form } = await colleague();
    const [recovery = ""] = await makeRecoveryCodes(database.db, minutesIn(0), id);
    const give = (fields: Record<string, string>, minutes: number) =>
      send(form("/medewerkers", fields), minutesIn(minutes));
    expect(await give({ [FRESH_CODE]: "", [FRESH_RECOVERY]: recovery }, 11)).toBeUndefined();
    expect(askedAgain(await give({ [FRESH_RECOVERY]: recovery }, 22))).toMatchObject({ fault: "wrong" });
    for (let tries = 0; tries < 4; tries += 1) await give({ [FRESH_CODE]: "000000" }, 22);
    const code = (await codeOf(minutesIn(22), id)) ?? "";
    expect(askedAgain(await give({ [FRESH_CODE]: code }, 22))).toMatchObject({
      fault: { lockedUntil: expect.any(Date) },
    });
  });

  it("of one session is not that of another", async () => {
    const context = minutesIn(0);
    const mine = await colleague();
    const elsewhere = requestFor("/medewerkers", { cookie: await cookieOf(context, mine.email), form: {} });
    const code = (await codeOf(minutesIn(11), mine.id)) ?? "";
    await send(mine.form("/medewerkers", { [FRESH_CODE]: code }), minutesIn(11));
    expect(askedAgain(await send(elsewhere, minutesIn(12)))).toMatchObject({ fault: null });
  });
});

describe("a page that needs it", () => {
  it("leads to where a code can be typed, and on from there; nowhere outside", async () => {
    const { id, page, form } = await colleague(["handler"]);
    const context = minutesIn(11);
    const file = "/medewerkers/verzoeken.csv?lijst=all";
    const confirm = `/medewerkers/bevestigen?naar=${encodeURIComponent(file)}`;
    expect(location(await ask(queueFile, page(file), context))).toBe(confirm);
    expect(await ask(confirmPage, page(confirm), context)).toMatchObject({ onwards: null });
    const wrong = await ask(confirmForm, form(confirm, { [FRESH_CODE]: "12" }), context);
    expect(wrong).toMatchObject({ data: { fault: "wrong" }, init: { status: 401 } });

    const code = (await codeOf(context, id)) ?? "";
    expect(location(await ask(confirmForm, form(confirm, { [FRESH_CODE]: code }), context))).toBe(confirm);
    expect(await ask(confirmPage, page(confirm), context)).toMatchObject({ onwards: file });
    for (const naar of ["https://evil.example/", "//evil.example", "/volgen", confirm]) {
      const away = page(`/medewerkers/bevestigen?naar=${encodeURIComponent(naar)}`);
      expect(await ask(confirmPage, away, context)).toMatchObject({ onwards: "/medewerkers" });
    }
    expect((await ask(queueFile, page(file), context)) as Response).toMatchObject({ status: 200 });
  });

  it("is never one that holds a file: that is chosen again, on a page that was confirmed", async () => {
    const { cookie } = await colleague(["administrator"]);
    const body = new FormData();
    body.set("file", new File(["nummer;naam"], "relaties.csv"));
    const path = "/medewerkers/beheer/relaties/bestand";
    const request = new Request(`http://localhost${path}`, { method: "POST", headers: { cookie }, body });
    expect(location(await ask(uploadForm, request, minutesIn(11)))).toBe(
      `/medewerkers/bevestigen?naar=${encodeURIComponent(path)}`,
    );
  });

  it("is not to be had around by sending the form in another coat", async () => {
    const { cookie } = await colleague();
    const path = "/medewerkers/verzoeken/VZ-2026-0001-A/goedkeuren";
    const body = new FormData();
    body.set("intention", "approve");
    const request = new Request(`http://localhost${path}`, { method: "POST", headers: { cookie }, body });
    expect(location(await ask(approvalForm, request, minutesIn(11)))).toMatch(/^\/medewerkers\/bevestigen/);
  });
});

const routes = (await siteRoutes()).filter(({ key }) => key in ACCESS);
const lineOf = (key: string): Access => ACCESS[key as StaffRoute];

describe("every line of the table that says so", () => {
  const sensitive = routes.filter(({ key }) => lineOf(key).fresh);

  it.each(sensitive.filter(({ key }) => lineOf(key).fresh?.read))(
    "opens $key after a code only",
    async ({ path, module }) => {
      const { page } = await everything();
      expect(location(await ask(module.loader, page(path), minutesIn(11)))).toBe(
        `/medewerkers/bevestigen?naar=${encodeURIComponent(path)}`,
      );
    },
  );

  it.each(
    sensitive.flatMap(({ key, path, module }) => {
      const write = lineOf(key).fresh?.write ?? [];
      const intentions = write === true ? ["whatever"] : write;
      return intentions.map((intention) => ({ key, path, module, intention }));
    }),
  )("takes $intention at $key with a code only", async ({ path, module, intention }) => {
    const { form } = await everything();
    for (const field of ["intention", "intent"]) {
      const sent = form(path, { [field]: intention, reason: "Omdat het moet." });
      expect(askedAgain(await ask(module.action, sent, minutesIn(11)))).toMatchObject({
        action: path,
        fields: [
          [field, intention],
          ["reason", "Omdat het moet."],
        ],
        fault: null,
      });
    }
  });

  it("is that of each route from which a file can be taken along", () => {
    const takenAlong = routes.filter(({ key }) =>
      /csvResponse|sendTable|readyTable|readFile/.test(sourceOf(key)),
    );
    expect(takenAlong.length).toBeGreaterThan(10);
    for (const { key } of takenAlong) {
      const line = lineOf(key);
      expect(line.read ? line.fresh?.read : line.fresh?.write, key).toBe(true);
    }
  });

  it("is that of whoever sets up another phone, or draws new recovery codes", async () => {
    const { page, form } = await colleague(["handler"]);
    expect(location(await ask(setUpPage, page("/medewerkers/tweede-stap/instellen"), minutesIn(11)))).toMatch(
      /^\/medewerkers\/bevestigen/,
    );
    const path = "/medewerkers/tweede-stap/herstelcodes";
    expect(askedAgain(await ask(recoveryForm, form(path, {}), minutesIn(11)))).toMatchObject({
      action: path,
    });
  });
});

/** Somebody whom every page lets in; signed in once, for all of them. */
let all: ReturnType<typeof colleague> | undefined;
function everything() {
  all ??= colleague(["handler", "approver", "manager", "administrator"], { privacyOfficer: true });
  return all;
}
