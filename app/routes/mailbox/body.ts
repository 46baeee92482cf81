import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMail } from "../../../db/queries/mailbox";
import { requireMailbox } from "./open.server";

/** Mail has its styles inline. It runs nothing, loads nothing and is shown in a frame of our own page only. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-top-navigation-by-user-activation",
].join("; ");

/** The mail as its reader would see it; links leave the frame. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  requireMailbox(context);
  const mail = await findMail(context.db, params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  const html = (mail.html ?? "")
    .replace(/<head\b[^>]*>/i, '$&<base target="_top">')
    .replaceAll(' target="_blank"', "");
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY },
  });
}
