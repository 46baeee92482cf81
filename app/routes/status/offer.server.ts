import { type AppLoadContext, redirect } from "@remix-run/node";
import { findStatusRow, type OwnCase } from "../../../db/queries/status";
import { findRules } from "../../../db/rules";
import { localDateOf } from "../../../workflows/deadlines";
import type { CaseEventType } from "../../../workflows/events";
import { offers } from "../../../workflows/offers";
import { statusAt } from "./paths";

/** A page exists while its event is offered. @throws Response to the status page otherwise */
export async function requireOffer(
  { db, now }: AppLoadContext,
  own: OwnCase,
  type: CaseEventType,
): Promise<void> {
  const row = await findStatusRow(db, own.id);
  const at = now().toISOString();
  const moment = { at, on: localDateOf(at) };
  const offered = offers(row.snapshot, { type: "requester" }, moment, await findRules(db, row.rules_version));
  if (!offered.includes(type)) throw redirect(statusAt(own.reference));
}
