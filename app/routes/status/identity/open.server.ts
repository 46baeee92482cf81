import { redirect } from "@remix-run/node";
import type { Executor } from "../../../../db/client";
import { findStatusRow, type OwnCase } from "../../../../db/queries/status";
import { statusAt } from "../paths";

/**
 * What the requester can do to show who they are: only what staff started, and a place for a code that is there
 * whether or not one was sent, so that nobody reads from it what is on file.
 * @throws Response to the status page when who asks is not the question (any more)
 */
export async function openIdentity(db: Executor, own: OwnCase) {
  const row = await findStatusRow(db, own.id);
  if (!row.stage.startsWith("identity.")) throw redirect(statusAt(own.reference));
  const { maskedAllowed, document } = row.snapshot.context.identity;
  return { document: maskedAllowed ? (document ? "received" : "wanted") : null } as const;
}
