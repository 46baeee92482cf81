import type { LoaderFunctionArgs } from "@remix-run/node";
import { findLetter } from "../../../../../db/for-staff";
import { logView } from "../../../../../db/views";
import { requireStaff } from "../../../../auth/staff.server";
import { seeCase } from "../../open-case.server";

/** A letter has its styles inline. It runs nothing, loads nothing and is framed by our own pages only. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** A stored letter, byte for byte, as a page of its own: shown in a frame and printed from there. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/letter/html" });
  const seen = await seeCase(context, staff, params.reference ?? "");
  const letter = isId(params.letter) ? await findLetter(context.db, seen.id, params.letter) : null;
  if (!letter?.html) throw new Response(null, { status: 404 });
  await logView(context.db, staff.reader, seen, `letter:${letter.id}`);
  return new Response(letter.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
    },
  });
}

const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? "");
