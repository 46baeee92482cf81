import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Executor } from "../../../../db/client";
import { findLetter, type Letter } from "../../../../db/content/letters";
import { partiesOf } from "../../../../db/content/parties";
import { EVERY_READER, requireVisit, type Visit } from "../session.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The party whose letters this visitor reads; null for whoever asked. */
export async function recipientOf(db: Executor, { own, reader }: Visit): Promise<string | null> {
  if (reader === "requester") return null;
  const subject = (await partiesOf(db, own.id)).find((party) => party.role === "subject");
  // A session of a subject was opened with that party's address.
  if (!subject) throw new Response(null, { status: 404 });
  return subject.id;
}

/** A letter of the case in the address that reached this reader. @throws Response 404 for any other */
export async function requireLetter({
  request,
  params,
  context,
}: LoaderFunctionArgs): Promise<{ visit: Visit; letter: Letter }> {
  const visit = await requireVisit(request, context, params.reference, { readers: EVERY_READER });
  const id = params.letterId ?? "";
  const letter = UUID.test(id) ? await findLetter(context.db, visit.own.id, id) : null;
  const arrived = letter?.state === "published" || letter?.state === "posted";
  if (
    !letter ||
    !arrived ||
    letter.recipient_id !== (await recipientOf(context.db, visit)) ||
    letter.destroyed_at ||
    letter.name === "confirm-address"
  ) {
    throw new Response(null, { status: 404 });
  }
  return { visit, letter };
}
