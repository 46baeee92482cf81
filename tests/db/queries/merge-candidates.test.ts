import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepParties } from "../../../db/content/parties";
import { findDuplicates } from "../../../db/queries/case-page";
import { fileCase } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { readerNamed, seenBy } from "../../support/reader";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A request of a lawyer for one of her clients, or for herself. */
async function filedFor(client: { name: string; birthDate?: string } | null): Promise<string> {
  const { id: caseId } = await fileCase(database.db, { capacity: client ? "representative" : "client" });
  const lawyer = { caseId, role: "requester", name: "Mr. Vos", email: "vos@advocaten.example" } as const;
  await keepParties(database.db, client ? [lawyer, { caseId, role: "subject", ...client }] : [lawyer]);
  return caseId;
}

const reader = readerNamed("reader");
const duplicatesOf = async (caseId: string) => {
  const { id } = await seenBy(database.db, caseId, reader);
  return (await findDuplicates(database.db, id, reader)).map((found) => found.id);
};

describe("cases that may be one and the same", () => {
  it("are those about the same person: a lawyer's two clients are two people", async () => {
    const jansen = await filedFor({ name: "Anna Jansen", birthDate: "1980-02-01" });
    const again = await filedFor({ name: "anna jansen" });
    const pietersen = await filedFor({ name: "Piet Pietersen" });
    const namesake = await filedFor({ name: "Anna Jansen", birthDate: "1991-07-09" });
    const herself = await filedFor(null);
    expect(await duplicatesOf(jansen)).toEqual([again]);
    expect(await duplicatesOf(pietersen)).toEqual([]);
    expect(await duplicatesOf(herself)).toEqual([]);
    expect(new Set(await duplicatesOf(again))).toEqual(new Set([jansen, namesake]));
  });
});
