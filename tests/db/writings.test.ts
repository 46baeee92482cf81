import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findContent, keepContent, rewriteContent } from "../../db/content/keep";
import {
  findLetter,
  keepFrozenLetter,
  letterHash,
  letterSent,
  lettersOf,
  postLetter,
  publishLetter,
  recordDelivery,
  supersedeLetter,
} from "../../db/content/letters";
import { addNote, notesOf } from "../../db/content/notes";
import { keepParties, partiesOf, surnameOf } from "../../db/content/parties";
import { ContentMismatch } from "../../db/content/referred";
import type { DispatchedCase } from "../../db/dispatch";
import { logView } from "../../db/views";
import { fileCase, happen, REQUESTER, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { readerNamed, seenBy } from "../support/reader";
import { viewsOf } from "../support/views";

const NOW = new Date("2026-03-06T10:00:00Z");

let database: TestDatabase;
let filed: DispatchedCase;
beforeAll(async () => {
  database = await createTestDatabase();
  filed = await fileCase(database.db);
});
afterAll(() => database.drop());

const keep = (body: unknown) =>
  keepContent(database.db, { caseId: filed.id, station: "handling", kind: "decision", body });

describe("content", () => {
  it("is edited freely until an event refers to it, and then never again", async () => {
    const draft = await keep({ text: "eerste" });
    const about = { caseId: filed.id, contentId: draft.contentId };
    const content = await rewriteContent(database.db, { ...about, body: { text: "tweede" } });
    expect(content.hash).not.toBe(draft.hash);
    await happen(database.db, filed.id, {
      type: "InformationAdded",
      actor: REQUESTER,
      ...when("2026-03-06T09:00:00Z"),
      content,
    });
    await expect(rewriteContent(database.db, { ...about, body: { text: "derde" } })).rejects.toThrow(
      /cannot be/,
    );
    const rewrite = database.ownerDb
      .updateTable("content")
      .set({ body: JSON.stringify("vierde") })
      .where("id", "=", content.contentId);
    await expect(rewrite.execute()).rejects.toThrow(/is frozen/);
    expect(await findContent(database.db, filed.id, content.contentId)).toMatchObject({
      body: { text: "tweede" },
    });
  });

  it("must say what the event says it says", async () => {
    const { contentId } = await keep("x");
    const act = happen(database.db, filed.id, {
      type: "InformationAdded",
      actor: REQUESTER,
      ...when("2026-03-06T09:00:00Z"),
      content: { contentId, hash: "0".repeat(64) },
    });
    await expect(act).rejects.toBeInstanceOf(ContentMismatch);
  });

  it("that says the same twice has two hashes", async () => {
    expect((await keep("Ja")).hash).not.toBe((await keep("Ja")).hash);
  });

  it("of another case does not exist here", async () => {
    const { contentId } = await keep("x");
    const other = await fileCase(database.db);
    expect(await findContent(database.db, other.id, contentId)).toBeNull();
    const rewrite = rewriteContent(database.db, { caseId: other.id, contentId, body: "y" });
    await expect(rewrite).rejects.toThrow(/cannot be/);
  });
});

describe("a letter", () => {
  const text = { subject: "Ons besluit", html: "<p>Ja</p>", text: "Ja" };
  const fixed = () =>
    keepFrozenLetter(database.db, {
      caseId: filed.id,
      name: "decision",
      language: "nl",
      channel: "portal",
      now: NOW,
      ...text,
    });

  it("is published as it was approved, byte for byte", async () => {
    const { letterId, hash } = await fixed();
    expect(hash).toBe(letterHash(text));
    const cheat = database.ownerDb.updateTable("letters").set({ text: "Nee" }).where("id", "=", letterId);
    await expect(cheat.execute()).rejects.toThrow(/is frozen/);
    await publishLetter(database.db, letterId, NOW);
    expect(await findLetter(database.db, filed.id, letterId)).toMatchObject({
      ...text,
      state: "published",
      hash,
    });
  });

  it("that was replaced is no longer shown", async () => {
    const { letterId } = await fixed();
    await supersedeLetter(database.db, filed.id, letterId);
    await expect(postLetter(database.db, { caseId: filed.id, letterId, on: "2026-03-06" })).rejects.toThrow();
    const shown = await lettersOf(database.db, filed.id);
    expect(shown.map((letter) => letter.id)).not.toContain(letterId);
  });

  it("keeps the furthest that the mail server reported, in whatever order reports come", async () => {
    const { letterId } = await fixed();
    const messageId = `<${letterId}@example.org>`;
    await letterSent(database.db, { letterId, messageId });
    const report = (state: "accepted" | "delivered" | "bounced") =>
      recordDelivery(database.db, { messageId, state, at: NOW });
    expect(await report("delivered")).toMatchObject({ id: letterId });
    expect(await report("delivered")).toBeNull();
    expect(await report("accepted")).toBeNull();
    expect(await report("bounced")).toMatchObject({ delivery: "bounced" });
    expect(await recordDelivery(database.db, { messageId: "<x@y>", state: "bounced", at: NOW })).toBeNull();
  });
});

describe("people around a case", () => {
  it.each([
    ["Jan de Vries", "vries"],
    ["J.P. van der Berg-Jansen", "berg-jansen"],
    ["Zoë Çelik", "celik"],
    ["Maria van den Heuvel Rijnders", "heuvel rijnders"],
    ["Sukarno", "sukarno"],
  ])("%s is found under %s", (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });

  it("are kept with what searches compare", async () => {
    await keepParties(database.db, [
      { caseId: filed.id, role: "requester", name: " Renée de Wit ", email: "Renee@Example.org", phone: " " },
    ]);
    expect(await partiesOf(database.db, filed.id)).toMatchObject([
      {
        name: "Renée de Wit",
        phone: null,
        email: "Renee@Example.org",
        email_normalised: "renee@example.org",
        name_normalised: "renee de wit",
        surname_normalised: "wit",
      },
    ]);
  });
});

describe("reading a case", () => {
  it("shows notes to staff and who looked", async () => {
    await addNote(database.db, { caseId: filed.id, by: "anna", text: "Bellen na tienen" });
    expect(await notesOf(database.db, filed.id)).toMatchObject([{ by: "anna", text: "Bellen na tienen" }]);
    const anna = readerNamed("anna", { now: NOW });
    await logView(database.db, anna, await seenBy(database.db, filed.id, anna), "case");
    expect(await viewsOf(database.db, filed.id)).toMatchObject([
      { staff_id: "anna", what: "case", at: NOW, ground: "nobody" },
    ]);
  });
});
