import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { logView } from "../../../../../db/views";
import { requireStaff } from "../../../../auth/staff.server";
import { deskOf } from "../../../../commands/desk.server";
import { drawCodeLetter } from "../../../../commands/identity/code-letter.server";
import { seeCase } from "../../open-case.server";
import { caseAt } from "../../paths";

/** The letter with a code, to print: drawn anew each time and kept nowhere. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/code-letter" });
  const seen = await seeCase(context, staff, params.reference ?? "");
  const id = /^[0-9a-f-]{36}$/.test(params.id ?? "") ? (params.id ?? "") : "";
  const letter = id ? await drawCodeLetter(deskOf(context, staff), seen.id, id) : null;
  // Posted, expired or replaced meanwhile: the case tells which.
  if (!letter) throw redirect(caseAt(params.reference ?? ""));
  await logView(context.db, staff.reader, seen, `code-letter:${id}`);
  return new Response(new Uint8Array(letter), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${params.reference}.pdf"`,
    },
  });
}
