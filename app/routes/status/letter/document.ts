import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireLetter } from "./letter.server";

/** A letter has its styles inline. It runs nothing, loads nothing and is framed by our own page only. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
].join("; ");

/** The letter byte for byte as it was frozen, to read, print or keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  return new Response(letter.html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY },
  });
}
