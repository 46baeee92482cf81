import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AskedAgain, requireFresh } from "../../../app/auth/fresh.server";
import { FRESH_CODE, FRESH_RECOVERY } from "../../../app/auth/fresh-fields";
import { makeRecoveryCodes } from "../../../app/auth/recovery-codes.server";
import { requireStaff } from "../../../app/auth/staff.server";
import { action as inviteForm } from "../../../app/routes/admin/invite/route";
import { action as memberForm } from "../../../app/routes/admin/member/route";
import { loader as overviewFile } from "../../../app/routes/management/overview/export";
import { action as approvalForm } from "../../../app/routes/staff/approval/route";
import { loader as caseFile } from "../../../app/routes/staff/case/file/route";
import { action as confirmForm, loader as confirmPage } from "../../../app/routes/staff/confirm/route";
import { loader as queueFile } from "../../../app/routes/staff/queue/export";
import { action as foundFile } from "../../../app/routes/staff/search/file/route";
import { action as recoveryForm } from "../../../app/routes/staff/second-step/recovery-codes/route";
import { loader as setUpPage } from "../../../app/routes/staff/second-step/set-up/route";
import { seedOrganisation } from "../../../db/seed/organisation";
import type { Role } from "../../../workflows/actors";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { codeOf, cookieOf, hire, requestFor, staffContext } from "../../support/desk";

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
async function colleague(roles: Role[] = ["approver"]) {
  const context = minutesIn(0);
  const staff = await hire(context, roles);
  const cookie = await cookieOf(context, staff.email);
  const page = (path: string) => requestFor(path, { cookie });
  const form = (path: string, fields: Record<string, string>) => requestFor(path, { cookie, form: fields });
  return { ...staff, page, form };
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
    expect(first).toEqual({ action: path, fields: Object.entries(typed), fault: null });

    const wrong = askedAgain(await send(form(path, { ...typed, [FRESH_CODE]: "000000" }), minutesIn(11)));
    expect(wrong).toEqual({ action: path, fields: Object.entries(typed), fault: "wrong" });

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
    expect(await ask(confirmPage, page(confirm), context)).toEqual({ onwards: null });
    const wrong = await ask(confirmForm, form(confirm, { [FRESH_CODE]: "12" }), context);
    expect(wrong).toMatchObject({ data: { fault: "wrong" }, init: { status: 401 } });

    const code = (await codeOf(context, id)) ?? "";
    expect(location(await ask(confirmForm, form(confirm, { [FRESH_CODE]: code }), context))).toBe(confirm);
    expect(await ask(confirmPage, page(confirm), context)).toEqual({ onwards: file });
    for (const naar of ["https://evil.example/", "//evil.example", "/volgen", confirm]) {
      const away = page(`/medewerkers/bevestigen?naar=${encodeURIComponent(naar)}`);
      expect(await ask(confirmPage, away, context)).toEqual({ onwards: "/medewerkers" });
    }
    expect((await ask(queueFile, page(file), context)) as Response).toMatchObject({ status: 200 });
  });

  it("is each file that leaves the desk", async () => {
    const { page, form } = await colleague(["handler", "manager"]);
    for (const [route, path] of [
      [queueFile, "/medewerkers/verzoeken.csv"],
      [overviewFile, "/medewerkers/overzicht.csv"],
      [caseFile, "/medewerkers/verzoeken/VZ-2026-0001-A/bestanden/1"],
      [setUpPage, "/medewerkers/tweede-stap/instellen"],
    ] as const) {
      expect(location(await ask(route, page(path), minutesIn(11))), path).toMatch(
        /^\/medewerkers\/bevestigen/,
      );
    }
    const found = form("/medewerkers/zoeken/bestand", { zoek: "jansen" });
    expect(askedAgain(await ask(foundFile, found, minutesIn(11)))).toMatchObject({
      fields: [["zoek", "jansen"]],
    });
  });

  it("is each form that approves, or changes who may do what", async () => {
    const { id, form } = await colleague(["approver", "administrator"]);
    for (const [route, path] of [
      [approvalForm, "/medewerkers/verzoeken/VZ-2026-0001-A/goedkeuren"],
      [inviteForm, "/medewerkers/beheer/medewerkers/uitnodigen"],
      [memberForm, `/medewerkers/beheer/medewerkers/${id}`],
      [recoveryForm, "/medewerkers/tweede-stap/herstelcodes"],
    ] as const) {
      const sent = form(path, { intention: "approve", intent: "save" });
      expect(askedAgain(await ask(route, sent, minutesIn(11), { id })), path).toMatchObject({ action: path });
    }
  });
});
