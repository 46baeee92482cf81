import { Readable } from "node:stream";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { fileKeys } from "../../../../../db/content/file-keys";
import { readFile } from "../../../../../db/content/files";
import { findFile } from "../../../../../db/for-staff";
import { logView } from "../../../../../db/views";
import { requireStaff } from "../../../../auth/staff.server";
import { seeCase } from "../../open-case.server";

/** A file of a case, decrypted while it streams out; always as a download, never shown in the page. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/file" });
  const seen = await seeCase(context, staff, params.reference ?? "");
  const id = /^[0-9a-f-]{36}$/.test(params.file ?? "") ? (params.file ?? "") : "";
  const file = id ? await findFile(context.db, seen.id, id) : null;
  // Proof of identity is shown once, on a page of its own.
  if (!file || file.purpose === "identity") throw new Response(null, { status: 404 });
  await logView(context.db, staff.reader, seen, `file:${file.id}`);
  const bytes = readFile(context.db, file, fileKeys(context.settings.fileKeys));
  return new Response(createReadableStreamFromReadable(Readable.from(bytes)), {
    headers: {
      "Content-Type": file.media_type,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name ?? "bestand")}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
