import type { ActionFunctionArgs } from "@remix-run/node";
import { askForPasskey } from "../../../auth/passkey-sign-in.server";

/** What a page asks before it has a passkey answer: at sign-in, as second step, and to confirm who is there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const question = await askForPasskey(request, context);
  if (question === "none") throw new Response(null, { status: 404 });
  if (question === "too-often") throw new Response(null, { status: 429 });
  const headers = new Headers();
  for (const cookie of question.cookies) headers.append("Set-Cookie", cookie);
  return Response.json(question.options, { headers });
}
