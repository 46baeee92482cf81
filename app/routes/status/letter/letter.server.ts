import type { LoaderFunctionArgs } from "@remix-run/node";
import { findLetter, type Letter } from "../../../../db/content/letters";
import { requireVisit, type Visit } from "../session.server";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A letter of the case in the address that reached its requester. @throws Response 404 for any other */
export async function requireLetter({
  request,
  params,
  context,
}: LoaderFunctionArgs): Promise<{ visit: Visit; letter: Letter }> {
  const visit = await requireVisit(request, context, params.reference);
  const id = params.letterId ?? "";
  const letter = UUID.test(id) ? await findLetter(context.db, visit.own.id, id) : null;
  const arrived = letter?.state === "published" || letter?.state === "posted";
  if (
    !letter ||
    !arrived ||
    letter.recipient_id ||
    letter.destroyed_at ||
    letter.name === "confirm-address"
  ) {
    throw new Response(null, { status: 404 });
  }
  return { visit, letter };
}
