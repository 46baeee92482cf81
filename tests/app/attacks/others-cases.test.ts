import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTENTIONS } from "../../../app/routes/staff/case/intentions/index.server";
import { signIn } from "../../../app/routes/status/session.server";
import { publishLetter } from "../../../db/content/letters";
import { openDownloads, openRequesterSession } from "../../../db/requester-sessions";
import { seedOrganisation } from "../../../db/seed/organisation";
import { approvedAccess, proposedAccess } from "../../support/approved";
import { caseRow, deliver, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { openSite, type SiteRoute, siteRoutes } from "../../support/site";

/** Stands in everything that belongs to somebody else. */
const SECRET = "Zoutelande-Vermeer";
const NOW = "2026-03-12T09:00:00.000Z";

let database: TestDatabase;
let context: AppLoadContext;
let answer: Awaited<ReturnType<typeof openSite>>;
let statusRoutes: SiteRoute[];
let mine: Known;
let theirs: Known;
interface Known {
  caseId: string;
  reference: string;
  letterId: string;
  fileId: string;
}

beforeAll(async () => {
  database = await createTestDatabase();
  context = staffContext(database, { now: NOW });
  answer = await openSite();
  await openDesk(database.db);
  await seedOrganisation(database.db, new Date(NOW));
  mine = await given("ik@voorbeeld.nl", "M. Jansen");
  theirs = await given("ander@voorbeeld.nl", `A. ${SECRET}`);
  statusRoutes = (await siteRoutes()).filter(({ path }) => path.startsWith("/volgen/:reference"));
}, 60_000);
afterAll(() => database.drop());

/** An access request that was answered, with its letter published and its file delivered. */
async function given(email: string, name: string): Promise<Known> {
  const answered = await approvedAccess(database.db, email, { requester: { name, email } });
  await deliver(database.db, answered.caseId, NOW);
  await publishLetter(database.db, answered.letterId, new Date(NOW));
  return answered;
}

/** A requester who gave both codes for their own case: the most that anyone outside can be. */
async function requesterCookie({ caseId }: Known): Promise<string> {
  const token = await openRequesterSession(database.db, { caseId, now: new Date(NOW) });
  await openDownloads(database.db, token, new Date(NOW));
  return (await signIn(token, context)).getSetCookie()[0]?.split(";")[0] ?? "";
}

const addressOf = (path: string, reference: string, { letterId, fileId }: Known) =>
  path
    .replace(":reference", reference)
    .replace(":letterId", letterId)
    .replace(":fileId", fileId)
    .replaceAll(/:\w+/g, letterId);

const snapshotOf = async (caseId: string) => JSON.stringify((await caseRow(database.db, caseId)).snapshot);

describe("a requester who is signed in", () => {
  it("opens and changes nothing by the reference of somebody else, at any page and by any form", async () => {
    const cookie = await requesterCookie(mine);
    const before = await snapshotOf(theirs.caseId);
    expect(statusRoutes.length).toBeGreaterThan(8);
    for (const { path, module } of statusRoutes) {
      for (const form of [undefined, { tekst: "Van mij.", ophaalcode: "x", code: "123456" }]) {
        if (form && !("action" in module)) continue;
        const address = addressOf(path, theirs.reference, theirs);
        const response = await answer(requestFor(address, { cookie, form }), context);
        expect(response.status, `${form ? "POST" : "GET"} ${path}`).toBe(404);
        expect(await response.text(), path).not.toContain(SECRET);
      }
    }
    expect(await snapshotOf(theirs.caseId)).toBe(before);
  });

  it("does not get a letter or a file of somebody else under their own reference", async () => {
    const cookie = await requesterCookie(mine);
    for (const { path } of statusRoutes.filter((route) => /:(letterId|fileId)/.test(route.path))) {
      const own = await answer(requestFor(addressOf(path, mine.reference, mine), { cookie }), context);
      expect(own.status, path).toBe(200);
      const other = await answer(requestFor(addressOf(path, mine.reference, theirs), { cookie }), context);
      expect(other.status, path).toBe(404);
      expect(await other.text(), path).not.toContain(SECRET);
    }
  });

  it("does not reach the desk with that session, nor the status page with one of the desk", async () => {
    const cookie = await requesterCookie(mine);
    const desk = await answer(requestFor("/medewerkers/verzoeken", { cookie }), context);
    expect([desk.status, desk.headers.get("Location")]).toEqual([302, expect.stringContaining("inloggen")]);
    const { email } = await hire(context, ["handler"]);
    const staff = await cookieOf(context, email);
    const status = await answer(requestFor(`/volgen/${mine.reference}`, { cookie: staff }), context);
    expect([status.status, status.headers.get("Location")]).toEqual([
      302,
      expect.stringContaining("/volgen"),
    ]);
  });
});

describe("a handler", () => {
  it("moves nothing of a case that is not theirs by naming its ids in a form of one that is", async () => {
    const { id, email } = await hire(context, ["handler"], { team: "noord" });
    const cookie = await cookieOf(context, email);
    const own = await proposedAccess(database.db, "eigen@voorbeeld.nl");
    await database.ownerDb
      .updateTable("cases")
      .set({ handler_id: id, team: "noord" })
      .where("id", "=", own.caseId)
      .execute();
    await database.ownerDb
      .updateTable("cases")
      .set({ handler_id: "somebody", team: "zuid" })
      .where("id", "=", theirs.caseId)
      .execute();
    const before = await snapshotOf(theirs.caseId);
    const letters = () =>
      database.db
        .selectFrom("letters")
        .select(["id", "state"])
        .where("case_id", "=", theirs.caseId)
        .execute();
    const lettersBefore = await letters();
    const ids = { letter: theirs.letterId, file: theirs.fileId, party: theirs.caseId, item: theirs.letterId };
    const foreign = { ...ids, recipient: theirs.caseId, duplicate: theirs.caseId, effect: theirs.caseId };
    for (const intention of Object.keys(INTENTIONS)) {
      const form = { intention, version: "1", ...foreign };
      const address = `/medewerkers/verzoeken/${own.reference}`;
      const response = await answer(requestFor(address, { cookie, form }), context);
      expect(response.status, intention).toBeLessThan(500);
      expect(await response.text(), intention).not.toContain(SECRET);
    }
    expect(await snapshotOf(theirs.caseId)).toBe(before);
    expect(await letters()).toEqual(lettersBefore);
  }, 120_000);
});

describe("what somebody uploads", () => {
  const HOSTILE: Record<string, [name: string, bytes: string | Uint8Array<ArrayBuffer>]> = {
    "a page": ["pagina.html", "<!doctype html><script>alert(document.cookie)</script>"],
    "a drawing with script": ["plaatje.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    "a path": ["../../../etc/passwd", "root:x:0:0"],
    "a program": ["brief.pdf.exe", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    "a name with header lines": ['"; rm -rf "\r\nSet-Cookie: a=b.txt', "tekst"],
    "a very long name": [`${"lang".repeat(400)}.txt`, "tekst"],
    "a name that reads backwards": ["\u202Etxt.exe", "tekst"],
    "a picture with script": ["foto.png", "GIF89a<script>alert(1)</script>"],
  };
  let own: Known;
  let requester: string;
  let staff: string;
  beforeAll(async () => {
    own = await proposedAccess(database.db, "bestand@voorbeeld.nl");
    requester = await requesterCookie(own);
    // Its decision waits for a signature, so an approver sees it.
    const { email } = await hire(context, ["approver"]);
    staff = await cookieOf(context, email);
  });

  async function upload(name: string, bytes: string | Uint8Array<ArrayBuffer>): Promise<Response> {
    const body = new FormData();
    body.set("tekst", "Zie de bijlage.");
    body.append("bestanden", new File([bytes], name));
    const address = `https://privacy.werkcontact.example/volgen/${own.reference}/aanvullen`;
    return answer(new Request(address, { method: "POST", body, headers: { cookie: requester } }), context);
  }

  const stored = () =>
    database.db
      .selectFrom("files")
      .select(["id", "media_type"])
      .where("case_id", "=", own.caseId)
      .where("uploaded_by", "=", "requester")
      .where("destroyed_at", "is", null)
      .execute();

  it.each(Object.entries(HOSTILE))(
    "is %s: it never runs, and its name gets into no header",
    async (_, file) => {
      expect((await upload(...file)).status).toBeLessThan(500);
      for (const { id, media_type } of await stored()) {
        expect(media_type).not.toMatch(/html|svg|xml|javascript|msdownload/);
        const address = `/medewerkers/verzoeken/${own.reference}/bestanden/${id}`;
        const got = await answer(requestFor(address, { cookie: staff }), context);
        expect(got.status).toBe(200);
        expect(got.headers.get("Content-Disposition")).toMatch(
          /^attachment; filename\*=UTF-8''[\w%.!~*'()-]+$/,
        );
        expect(got.headers.get("Content-Security-Policy")).toContain("sandbox");
        expect(got.headers.get("Set-Cookie")).toBeNull();
        await got.body?.cancel();
      }
    },
  );
});
