import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { confirmAddress } from "../../../app/commands/intake/confirm-address.server";
import { pickupCode, sendForm } from "../../../app/commands/intake/send-form.server";
import { type Submission, submitCases } from "../../../app/commands/intake/submit-cases.server";
import { issueToken, tryCode } from "../../../db/codes";
import { fileKeys } from "../../../db/content/file-keys";
import { filesOf, storeFile } from "../../../db/content/files";
import { partiesOf } from "../../../db/content/parties";
import { beginDraft, findDraft } from "../../../db/drafts";
import { suppressedBrands } from "../../../db/suppressions";
import { REQUESTER } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";

const NOW = new Date("2026-03-05T10:00:00Z");
const SECRET = "a secret for tests that is long enough";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function submission(details: Partial<Submission> = {}): Submission {
  return {
    requests: [{ kind: "access", scope: "all", what: null, period: null }],
    requester: { name: "Sanne Jansen", email: "sanne@voorbeeld.nl" },
    subject: null,
    relation: null,
    capacity: "client",
    replyChannel: "portal",
    language: "nl",
    channel: "portal",
    actor: REQUESTER,
    now: NOW,
    receivedAt: NOW,
    mailingSystems: ["suppression-list"],
    ...details,
  };
}

const effectKeys = async (caseId: string) =>
  (await database.db.selectFrom("effects").select("key").where("case_id", "=", caseId).execute()).map(
    (effect) => effect.key,
  );

describe("one form with several requests", () => {
  test("becomes linked cases with one receipt date, each with its own clock", async () => {
    const cases = await submitCases(
      database.db,
      submission({
        requests: [
          { kind: "opt-out", brands: ["werkcontact"], everything: true },
          { kind: "access", scope: "all", what: null, period: null },
          { kind: "complaint", topic: "both", about: null, what: "Een rapport", wish: null },
        ],
      }),
    );
    expect(
      cases.map((filed) => [filed.columns.kind, filed.columns.receivedOn, filed.columns.dueDate]),
    ).toEqual([
      ["access", "2026-03-05", "2026-04-07"],
      ["complaint", "2026-03-05", "2026-04-02"],
      ["opt-out", "2026-03-05", expect.anything()],
    ]);
    const [access, ...others] = cases;
    const links = await database.db.selectFrom("case_links").selectAll().execute();
    expect(links.map((link) => link.to_case_id)).toEqual([access?.id, access?.id]);
    expect(new Set(links.map((link) => link.from_case_id))).toEqual(new Set(others.map((filed) => filed.id)));
  });

  test("an opt-out among them works from that moment", async () => {
    const email = "Weg@Voorbeeld.nl";
    await submitCases(
      database.db,
      submission({
        requester: { email },
        requests: [{ kind: "opt-out", brands: ["zusje", "werkcontact"], everything: false }],
      }),
    );
    expect(await suppressedBrands(database.db, "weg@voorbeeld.nl")).toEqual(["werkcontact", "zusje"]);
  });

  test("a representative is the requester; whose data it is stands beside them", async () => {
    const [filed] = await submitCases(
      database.db,
      submission({ capacity: "representative", subject: { name: "Piet Pietersen" }, relation: "advocaat" }),
    );
    const parties = await partiesOf(database.db, filed?.id ?? "");
    expect(parties.map(({ role, name }) => [role, name])).toEqual(
      expect.arrayContaining([
        ["requester", "Sanne Jansen"],
        ["subject", "Piet Pietersen"],
      ]),
    );
  });

  test("is undone as a whole when one of its cases cannot be", async () => {
    const before = await database.db.selectFrom("parties").select("id").execute();
    const late = submission({ receivedAt: new Date("2026-03-06T10:00:00Z") });
    await expect(submitCases(database.db, late)).rejects.toThrow("no-receipt-after-registration");
    expect(await database.db.selectFrom("parties").select("id").execute()).toHaveLength(before.length);
  });
});

describe("sending a form", () => {
  const draft = () => beginDraft(database.db, { body: { kinds: ["access"] }, now: NOW, days: 7 });
  const { mailingSystems, ...rest } = submission();
  const form = { ...rest, mailingSystems };

  test("pressing the button ten times at once files it once", async () => {
    const { token } = await draft();
    const receipts = await Promise.all(
      Array.from({ length: 10 }, () => sendForm(database.db, { token, submission: form, secret: SECRET })),
    );
    expect(new Set(receipts.map((receipt) => receipt?.caseIds.join())).size).toBe(1);
    expect(receipts[0]?.caseIds).toHaveLength(1);
  });

  test("nothing of what was typed stays behind in the draft", async () => {
    const { token } = await draft();
    await sendForm(database.db, { token, submission: form, secret: SECRET });
    const left = await findDraft(database.db, token, NOW);
    expect(Object.keys(left?.body ?? {})).toEqual(["receipt"]);
    expect(JSON.stringify(left)).not.toContain("sanne");
  });

  test("the pickup code opens every case of the form and stands nowhere in the database", async () => {
    const { token } = await draft();
    const receipt = await sendForm(database.db, {
      token,
      submission: {
        ...form,
        requests: [...form.requests, { kind: "erasure", scope: "all", what: null, why: null }],
      },
      secret: SECRET,
    });
    const code = pickupCode(token, SECRET);
    expect(code).toMatch(/^[A-Z2-9]{3}(-[A-Z2-9]{3}){3}$/);
    expect(pickupCode(token, SECRET)).toBe(code);
    for (const caseId of receipt?.caseIds ?? []) {
      const tried = { caseId, purpose: "pickup" as const, now: NOW, secret: SECRET };
      expect(await tryCode(database.db, { ...tried, code: code.toLowerCase() })).toBe("right");
      expect(await tryCode(database.db, { ...tried, code: "AAA-AAA-AAA-AAA" })).toBe("wrong");
    }
    const codes = await database.db.selectFrom("codes").selectAll().execute();
    expect(JSON.stringify(codes)).not.toContain(code);
  });

  test("files move from the draft to the case that staff see", async () => {
    const { id, token } = await draft();
    const keys = fileKeys([randomBytes(32).toString("base64")]);
    await storeFile(database.db, {
      owner: { draftId: id },
      purpose: "request",
      name: "brief.txt",
      uploadedBy: "requester",
      source: (async function* () {
        yield Buffer.from("hallo");
      })(),
      keys,
      mostBytes: 100,
    });
    const receipt = await sendForm(database.db, {
      token,
      submission: {
        ...form,
        requests: [{ kind: "opt-out", brands: ["werkcontact"], everything: true }, ...form.requests],
      },
      secret: SECRET,
    });
    expect(await filesOf(database.db, receipt?.caseIds[0] ?? "")).toMatchObject([{ name: "brief.txt" }]);
    const first = await database.db
      .selectFrom("cases")
      .select("kind")
      .where("id", "=", receipt?.caseIds[0] ?? "")
      .executeTakeFirstOrThrow();
    expect(first.kind).toBe("access");
  });

  test("files beside a complaint go with the complaint: they may be about a colleague who handles the rest", async () => {
    const { id, token } = await draft();
    await storeFile(database.db, {
      owner: { draftId: id },
      purpose: "request",
      name: "verslag.txt",
      uploadedBy: "requester",
      source: (async function* () {
        yield Buffer.from("wat er gebeurde");
      })(),
      keys: fileKeys([randomBytes(32).toString("base64")]),
      mostBytes: 100,
    });
    const complaint = {
      kind: "complaint",
      topic: "both",
      about: null,
      what: "Een rapport",
      wish: null,
    } as const;
    const requests = [...form.requests, complaint];
    const receipt = await sendForm(database.db, {
      token,
      submission: { ...form, requests },
      secret: SECRET,
    });
    const [access = "", complained = ""] = receipt?.caseIds ?? [];
    expect(await filesOf(database.db, access)).toEqual([]);
    expect(await filesOf(database.db, complained)).toMatchObject([{ name: "verslag.txt" }]);
  });

  test("a draft that is gone files nothing", async () => {
    expect(await sendForm(database.db, { token: "verzonnen", submission: form, secret: SECRET })).toBeNull();
  });
});

describe("confirming the address", () => {
  test("confirms every case of the form, once, and not the opt-out", async () => {
    const cases = await submitCases(
      database.db,
      submission({
        requests: [
          { kind: "erasure", scope: "all", what: null, why: null },
          { kind: "question", question: "Hoe lang bewaart u mijn dossier?" },
          { kind: "opt-out", brands: ["werkcontact"], everything: true },
        ],
      }),
    );
    const question = cases.find((filed) => filed.columns.kind === "question");
    const token = await issueToken(database.db, { caseId: question?.id ?? "", purpose: "confirm", now: NOW });

    expect(await confirmAddress(database.db, { token, now: NOW })).toBe(true);
    expect(await confirmAddress(database.db, { token, now: NOW })).toBe(true);

    const confirmations = await database.db
      .selectFrom("events")
      .innerJoin("cases", "cases.id", "events.case_id")
      .select("cases.kind")
      .where("type", "=", "AddressConfirmed")
      .where(
        "case_id",
        "in",
        cases.map((filed) => filed.id),
      )
      .orderBy("cases.kind")
      .execute();
    expect(confirmations.map((row) => row.kind)).toEqual(["erasure", "question"]);
    expect(await effectKeys(question?.id ?? "")).toEqual(expect.arrayContaining(["letter:received"]));
  });

  test("an invented link confirms nothing", async () => {
    expect(await confirmAddress(database.db, { token: "verzonnen", now: NOW })).toBe(false);
  });
});
