import type { Executor } from "../../../db/client";
import { findToken, spendToken } from "../../../db/codes";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import { localDateOf } from "../../../workflows/deadlines";

/**
 * Confirms the e-mail address of a case by the link that was mailed to it, and with it the other cases of the
 * same form: they were filed with the same address. A second time changes nothing.
 * @returns false when the link is unknown
 */
export async function confirmAddress(
  db: Executor,
  { token, now }: { token: string; now: Date },
): Promise<boolean> {
  const found = await findToken(db, { purpose: "confirm", token, now });
  if (!found) return false;
  for (const caseId of await casesOfForm(db, found.caseId)) await confirmCase(db, caseId, now);
  await spendToken(db, { purpose: "confirm", token, now });
  return true;
}

/** A case that is closed, or was set aside as spam, takes no confirmation: the others do. */
async function confirmCase(db: Executor, caseId: string, now: Date): Promise<void> {
  const at = now.toISOString();
  try {
    await dispatch(db, [caseId], async (_trx, [found]) =>
      found && !found.row.confirmed
        ? [
            {
              caseId,
              event: {
                type: "AddressConfirmed",
                actor: { type: "requester" },
                at,
                on: localDateOf(at),
                by: "link",
              },
            },
          ]
        : [],
    );
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
  }
}

/** The case and those that were filed with it; an opt-out needs no confirmation and takes none. */
async function casesOfForm(db: Executor, caseId: string): Promise<string[]> {
  const links = await db
    .selectFrom("case_links")
    .select(["from_case_id", "to_case_id"])
    .where("as", "=", "same-form")
    .where((eb) =>
      eb.or([
        eb("from_case_id", "=", caseId),
        eb("to_case_id", "=", caseId),
        eb(
          "to_case_id",
          "in",
          eb
            .selectFrom("case_links")
            .select("to_case_id")
            .where("from_case_id", "=", caseId)
            .where("as", "=", "same-form"),
        ),
      ]),
    )
    .execute();
  const ids = new Set([caseId, ...links.flatMap((link) => [link.from_case_id, link.to_case_id])]);
  const rows = await db
    .selectFrom("cases")
    .select("id")
    .where("id", "in", [...ids])
    .where("kind", "<>", "opt-out")
    .execute();
  return rows.map((row) => row.id);
}
