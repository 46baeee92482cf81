import type { ActionFunctionArgs } from "@remix-run/node";
import { recordReport } from "./record-report.server";
import { verifiedReport } from "./report.server";

/** A delivery report is a few kilobytes. */
const MOST_CHARACTERS = 200_000;

/**
 * Resend reports here what became of a mail. Open to other machines, so the signature decides. Whatever is not
 * about a letter of ours is answered with 200 too, or Resend would repeat it for days.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const secret = context.settings.mail.resend?.webhookSecret;
  if (!secret) return new Response(null, { status: 404 });
  const payload = await request.text();
  if (payload.length > MOST_CHARACTERS) return new Response(null, { status: 413 });
  const report = verifiedReport(payload, request.headers, secret);
  if (report === "forged") return new Response(null, { status: 401 });
  if (report) await recordReport(context.db, report, context.now());
  return new Response(null, { status: 200 });
}

/** Nothing to look at. */
export const loader = () => new Response(null, { status: 404 });
