import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ACCESS,
  type Access,
  mayRead,
  mayWrite,
  type StaffRoute,
  WAY_IN,
  type Who,
} from "../../../app/auth/access";
import { deskOf } from "../../../app/commands/desk.server";
import { openAudit } from "../../../app/commands/oversight/open-audit.server";
import { signAuditTerms } from "../../../app/commands/oversight/sign-audit-terms.server";
import { fileKeys } from "../../../db/content/file-keys";
import { storeFile } from "../../../db/content/files";
import { keepFrozenLetter, publishLetter } from "../../../db/content/letters";
import { keepParties } from "../../../db/content/parties";
import { formatReference } from "../../../db/references";
import { openImport } from "../../../db/register/imports";
import { currentStatements } from "../../../db/statements";
import type { Role } from "../../../workflows/actors";
import { localDateOf } from "../../../workflows/deadlines";
import { KINDS } from "../../../workflows/kinds";
import { proposedAccess, proposedComplaint } from "../../support/approved";
import { fileCase, happen, MANAGER, when } from "../../support/cases";
import { caseRow, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { openSite, siteRoutes, sourceOf } from "../../support/site";

/** Stands in every case that is asked for: an answer that holds it gave something away. */
const SECRET = "Zoutelande-Vermeer";
const ON_STAFF = ["staff", "management", "oversight", "admin"];

let database: TestDatabase;
let context: AppLoadContext;
let answer: Awaited<ReturnType<typeof openSite>>;
const routes = await siteRoutes();
const staffRoutes = routes.filter(({ key }) => ON_STAFF.includes(key.split("/")[0] ?? ""));

const EVERYBODY = [
  "handler",
  "approver",
  "manager",
  "administrator",
  "auditor",
  "privacy-officer",
] as const satisfies readonly Who[];
const cookies = {} as Record<Who, string>;
const ids = {} as Record<Who, string>;
let importId: string;
/** Of the auditor, signed, and its sample holds every case that stood when it was drawn. */
let auditId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  context = staffContext(database);
  answer = await openSite();
  await openDesk(database.db);
  for (const who of EVERYBODY) {
    const officer = who === "privacy-officer";
    const { id, email } = await hire(context, officer ? ["approver"] : [who], { privacyOfficer: officer });
    ids[who] = id;
    cookies[who] = await cookieOf(context, email);
  }
  await openCases();
  auditId = await openSignedAudit();
  await openCase("a case outside the sample", { handlerId: ids.handler, team: "elsewhere" });
  importId = await openImport(database.db, { source: "file", state: "mapping", now: context.now() });
}, 120_000);
afterAll(() => database.drop());

/** What somebody is, as the table names it. */
const whoIs = (who: Who): Who[] => (who === "privacy-officer" ? ["approver", who] : [who]);

interface KnownCase {
  id: string;
  reference: string;
  letter: string;
  file: string;
}
const cases: Record<string, KnownCase> = {};

/** One case of every sort that visibility tells apart. */
async function openCases() {
  await openCase("nobody's");
  await openCase("the handler's own", { handlerId: ids.handler, team: "elsewhere" });
  await openCase("the team's", { handlerId: "somebody", team: "privacy" });
  await openCase("another team's", { handlerId: "somebody", team: "elsewhere" });
  const complaint = await openCase("a complaint", { kind: "complaint" });
  await subjects(complaint, []);
  const aboutAll = await openCase("a complaint about the reader", { kind: "complaint" });
  await subjects(aboutAll, Object.values(ids));
  await openCase("a complaint that nobody read", { kind: "complaint" });
  const requester = { name: `A. ${SECRET}`, email: "a@example.nl" };
  const proposed = await proposedAccess(database.db, requester.email, { requester });
  const { caseId: id, reference, letterId: letter, fileId: file } = proposed;
  cases["a decision to sign"] = { id, reference, letter, file };
  const judged = await caseRow(database.db, await proposedComplaint(database.db));
  const answered = judged.snapshot.context.proposal?.letterId ?? "";
  cases["a complaint to sign"] = { id: judged.id, reference: judged.reference, letter: answered, file };
}

async function openSignedAudit(): Promise<string> {
  const desk = (who: Who, roles: Role[], privacyOfficer = false) => {
    const staff = { id: ids[who], name: who, roles, team: "privacy", privacyOfficer };
    return deskOf(context, { ...staff, actor: { type: "staff" as const, id: staff.id, roles } });
  };
  const today = localDateOf(context.now());
  const opened = await openAudit(desk("privacy-officer", ["approver"], true), {
    auditorId: ids.auditor,
    purpose: "De jaarlijkse toets.",
    from: today,
    until: today,
    receivedFrom: "2026-03-01",
    receivedUntil: today,
    kinds: KINDS,
    size: 50,
  });
  if (!("opened" in opened)) throw new Error(JSON.stringify(opened));
  const terms = (await currentStatements(database.db)).find(({ kind }) => kind === "auditor-terms");
  await signAuditTerms(desk("auditor", ["auditor"]), { auditId: opened.opened, termsId: terms?.id ?? "" });
  return opened.opened;
}

/** A case that this role sees and for which the route has something to show. */
function seenCase(who: Who, key: StaffRoute): KnownCase {
  const names =
    key === "staff/approval" ? ["a complaint to sign", "a decision to sign"] : ["a complaint", "the team's"];
  return cases[names[who === "manager" ? 0 : 1] ?? ""] as KnownCase;
}

async function openCase(name: string, details: Parameters<typeof fileCase>[1] = {}): Promise<string> {
  const { db } = database;
  const { id, reference } = await fileCase(db, details);
  await keepParties(db, [{ caseId: id, role: "requester", name: `A. ${SECRET}`, email: "a@example.nl" }]);
  const { letterId } = await keepFrozenLetter(db, {
    caseId: id,
    name: "decision",
    language: "nl",
    channel: "portal",
    now: context.now(),
    subject: `Brief aan ${SECRET}`,
    html: `<p>${SECRET}</p>`,
    text: SECRET,
  });
  await publishLetter(db, letterId, context.now());
  const file = await storeFile(db, {
    owner: { caseId: id },
    purpose: "data",
    name: `${SECRET}.csv`,
    uploadedBy: { staffId: "somebody" },
    source: (async function* () {
      yield new TextEncoder().encode(`naam\n${SECRET}\n`);
    })(),
    keys: fileKeys(context.settings.fileKeys),
    mostBytes: 1000,
  });
  cases[name] = { id, reference, letter: letterId, file: file.id };
  return id;
}

const subjects = (caseId: string, staffIds: string[]) =>
  happen(database.db, caseId, {
    type: "ComplaintSubjectsRecorded",
    staffIds,
    actor: MANAGER,
    ...when("2026-03-06T09:00:00.000Z"),
  });

/** A real address for a route. */
function addressOf(path: string, { reference, letter, file }: KnownCase): string {
  const id = path.includes("relaties/") ? importId : ids.handler;
  const params: Record<string, string> = {
    ":reference": reference,
    ":letter": letter,
    ":file": file,
    ":audit": auditId,
  };
  return path
    .split("/")
    .map((part) => (part.startsWith(":") ? (params[part] ?? id) : part))
    .join("/");
}

async function ask(who: Who | null, method: "GET" | "POST", address: string) {
  const cookie = who ? cookies[who] : "";
  const form = method === "POST" ? { intention: "note", intent: "nothing" } : undefined;
  const response = await answer(requestFor(address, { cookie, form }), context);
  const location = response.headers.get("Location") ?? "";
  return { status: response.status, location, body: await response.text() };
}

type Answer = Awaited<ReturnType<typeof ask>>;
/** Refused, sent to sign in, or offered to give a reason on a page that tells nothing. */
const refused = ({ status, location }: Answer) =>
  [403, 404].includes(status) || (status === 302 && /inloggen|tweede-stap|\/glas$/.test(location));

describe("the map of the site", () => {
  it("has a line in the table for every route of the staff side, and the table has no others", () => {
    const keys = staffRoutes.map(({ key }) => key).filter((key) => !WAY_IN.includes(key as "staff/frame"));
    expect(keys.sort()).toEqual(Object.keys(ACCESS).sort());
    const others = routes
      .map(({ key }) => key.split("/")[0])
      .filter((room) => !ON_STAFF.includes(room ?? ""));
    expect([...new Set(others)].sort()).toEqual(["hooks", "mailbox", "public", "status"]);
  });

  it("takes from each route what its line allows to somebody, and nothing else", () => {
    for (const { key, module } of staffRoutes) {
      const line: Access | undefined = ACCESS[key as StaffRoute];
      if (!line) continue;
      expect("loader" in module, `${key} answers a page`).toBe(line.read !== undefined);
      expect("action" in module, `${key} takes a form`).toBe(line.write !== undefined);
    }
  });

  it("is asked by each route for its own line", () => {
    for (const key of Object.keys(ACCESS)) {
      const source = sourceOf(key);
      const asked = [...source.matchAll(/requireStaff\([^)]*?route: "([^"]+)"/gs)].map(([, line]) => line);
      expect(asked.length, `${key} does not ask who is there`).toBeGreaterThan(0);
      expect([...new Set(asked)], key).toEqual([key]);
      expect(source.match(/requireStaff\(/g)?.length, `${key} asks without its line`).toBe(asked.length);
    }
  });

  it("marks every route whose address names a case", () => {
    for (const { key, path } of staffRoutes) {
      const line: Access | undefined = ACCESS[key as StaffRoute];
      if (line) expect(line.ofCase === true, key).toBe(path.includes(":reference"));
    }
  });
});

describe.each(
  staffRoutes.flatMap(({ key, path }) => {
    const line: Access | undefined = ACCESS[key as StaffRoute];
    if (path === "/") return []; // a frame around other pages has no address of its own
    return [
      ...(line?.read ? [{ key: key as StaffRoute, path, method: "GET" as const }] : []),
      ...(line?.write ? [{ key: key as StaffRoute, path, method: "POST" as const }] : []),
    ];
  }),
)("$method $key", ({ key, path, method }) => {
  const allowed = method === "GET" ? mayRead : mayWrite;

  it("answers each role as the table says, and a stranger not at all", async () => {
    const stranger = await ask(null, method, addressOf(path, cases["nobody's"] as KnownCase));
    expect(refused(stranger), `a stranger got ${stranger.status}`).toBe(true);
    expect(stranger.body).not.toContain(SECRET);
    for (const who of EVERYBODY) {
      const given = await ask(who, method, addressOf(path, seenCase(who, key)));
      const mayDo = allowed(whoIs(who), key);
      expect(refused(given), `${who} got ${given.status} ${given.location}`).toBe(!mayDo);
      if (!mayDo) expect(given.body, `${who} was shown the case`).not.toContain(SECRET);
    }
  });
});

/** Who sees which case, given a route that lets their role in. */
const VISIBLE: Record<string, readonly Who[]> = {
  "nobody's": ["handler", "approver", "privacy-officer", "auditor"],
  "the handler's own": ["handler", "auditor"],
  "the team's": ["handler", "approver", "privacy-officer", "auditor"],
  "another team's": ["auditor"],
  "a case outside the sample": ["handler"],
  "a complaint": ["handler", "approver", "manager", "privacy-officer", "auditor"],
  "a complaint about the reader": [],
  "a complaint that nobody read": ["manager", "privacy-officer"],
};

describe.each(
  staffRoutes.filter(
    ({ key }) => (ACCESS[key as StaffRoute] as Access | undefined)?.ofCase && key !== "staff/glass",
  ),
)("a case at $key", ({ key, path }) => {
  const route = key as StaffRoute;

  it("is open to nobody who does not see the case, whatever their role", async () => {
    for (const [name, seenBy] of Object.entries(VISIBLE)) {
      for (const who of EVERYBODY.filter((one) => !seenBy.includes(one))) {
        for (const method of ["GET", "POST"] as const) {
          if (!(method === "GET" ? mayRead : mayWrite)(whoIs(who), route)) continue;
          const given = await ask(who, method, addressOf(path, cases[name] as KnownCase));
          expect(refused(given), `${method} by ${who} at ${name} got ${given.status}`).toBe(true);
          expect(given.body, `${method} by ${who} at ${name}`).not.toContain(SECRET);
        }
      }
    }
  }, 60_000);
});

it("the case page opens for everybody who sees the case", async () => {
  for (const [name, seenBy] of Object.entries(VISIBLE)) {
    for (const who of EVERYBODY.filter((one) => mayRead(whoIs(one), "staff/case"))) {
      const address = addressOf("/medewerkers/verzoeken/:reference", cases[name] as KnownCase);
      const given = await ask(who, "GET", address);
      expect(refused(given), `${who} at ${name} got ${given.status}`).toBe(!seenBy.includes(who));
      expect(given.body.includes(SECRET), `${who} at ${name}`).toBe(seenBy.includes(who));
    }
  }
});

it("an auditor opens the cases of the sample, a letter of each, and nothing of a person or a file", async () => {
  for (const [name, seenBy] of Object.entries(VISIBLE)) {
    const known = cases[name] as KnownCase;
    const [page, letter] = await Promise.all(
      [
        "/medewerkers/mijn-audits/:audit/:reference",
        "/medewerkers/mijn-audits/:audit/:reference/brieven/:letter",
      ].map((path) => ask("auditor", "GET", addressOf(path, known))),
    );
    for (const given of [page, letter])
      expect(refused(given as Answer), name).toBe(!seenBy.includes("auditor"));
    expect(letter?.body.includes(SECRET), name).toBe(seenBy.includes("auditor"));
    for (const hidden of [`A. ${SECRET}`, `${SECRET}.csv`, "a@example.nl"]) {
      expect(page?.body, name).not.toContain(hidden);
    }
  }
});

it("the page that asks for a reason tells nothing: not even that the case exists", async () => {
  const missing = { ...(cases["the team's"] as KnownCase), reference: formatReference("KL", 2026, 9999) };
  for (const who of EVERYBODY.filter((one) => mayRead(whoIs(one), "staff/glass"))) {
    const bodies = new Set<string>();
    for (const known of [
      ...Object.entries(VISIBLE)
        .filter(([, seenBy]) => !seenBy.includes(who))
        .map(([name]) => cases[name] as KnownCase),
      missing,
    ]) {
      const given = await ask(who, "GET", addressOf("/medewerkers/verzoeken/:reference/glas", known));
      expect(given.status, `${who} at ${known.reference}`).toBe(404);
      bodies.add(given.body.replaceAll(known.reference, ""));
    }
    expect(bodies.size, who).toBe(1);
  }
});
