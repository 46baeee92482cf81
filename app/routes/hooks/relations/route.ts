import type { ActionFunctionArgs } from "@remix-run/node";
import { recognisePushToken } from "../../../../db/register/push-tokens";
import { tokenHash } from "../../../../db/tokens";
import { pushRelations, RegisterBusy } from "../../../commands/relations/push.server";
import { JsonBroken } from "../../../relations/read-json.server";
import { MOST_PUSH_BYTES } from "../../../server/body-limits";

class PushTooLarge extends Error {
  override name = "PushTooLarge";
}

/**
 * A client tracking system brings its relations here, every night or whenever it likes: JSON or NDJSON, judged by its
 * bearer token. The answer counts, and names rejected records by their place: nothing in it is about a person.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== "POST") return problem(405, "post-only");
  const { db, now } = context;
  const tokenId = await recognisePushToken(db, tokenHash(bearerOf(request)), now());
  // One answer, whether the token is absent, invented or revoked.
  if (!tokenId) return problem(401, "no-such-token", { "WWW-Authenticate": "Bearer" });
  if (!request.body) return problem(400, "empty");
  try {
    const body = limited(request.body as unknown as AsyncIterable<Uint8Array>);
    return Response.json(await pushRelations({ db, now }, { tokenId, body }));
  } catch (error) {
    if (error instanceof JsonBroken) return problem(400, "broken-json");
    if (error instanceof PushTooLarge) return problem(413, "too-large");
    if (error instanceof RegisterBusy) return problem(503, "busy", { "Retry-After": "60" });
    throw error;
  }
}

/** Nothing to look at. */
export const loader = () => new Response(null, { status: 404 });

const bearerOf = (request: Request): string =>
  /^Bearer (\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1] ?? "";

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ problem: code }, { status, headers });

/** A sender that streams announces no length, so it is counted. */
async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_PUSH_BYTES) throw new PushTooLarge();
    yield chunk;
  }
}
