import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { findStatusRow } from "../../../../db/queries/status";
import { statusAt } from "../paths";
import type { Visit } from "../session.server";
import { openSignInOf } from "./elsewhere/check.server";

/**
 * What the requester can do to show who they are: only what staff started, and a place for a code that is there
 * whether or not one was sent, so that nobody reads from it what is on file.
 * @throws Response to the status page when who asks is not the question (any more)
 */
export async function openIdentity(context: AppLoadContext, visit: Visit) {
  const { own } = visit;
  const row = await findStatusRow(context.db, own.id);
  if (!row.stage.startsWith("identity.")) throw redirect(statusAt(own.reference));
  const { maskedAllowed, document } = row.snapshot.context.identity;
  return {
    document: maskedAllowed ? (document ? "received" : "wanted") : null,
    /** What people call the provider with which they may sign in. */
    provider: (await openSignInOf(context, visit))?.provider.label ?? null,
  } as const;
}
