import { Readable } from "node:stream";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { fileKeys } from "../../../db/content/file-keys";
import { readFile } from "../../../db/content/files";
import { countTowards, type Limit } from "../../../db/rate-limits";
import { logDownload } from "../../../db/views";
import { filesForReader } from "./delivered-files.server";
import { pickupAt } from "./paths";
import { EVERY_READER, requireVisit } from "./session.server";

/** Generous for a person, little for whoever found an open browser. */
const PER_CASE: Limit = { name: "download-case", most: 60, windowMs: 60 * 60 * 1000 };

/** One file of the answer: after both codes, logged, streamed and checked chunk by chunk. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own, mayDownload, reader } = await requireVisit(request, context, params.reference, {
    readers: EVERY_READER,
  });
  if (!mayDownload) throw redirect(pickupAt(own.reference));
  const { db, settings } = context;
  const now = context.now();
  const file = (await filesForReader(db, own.id, reader)).find(({ id }) => id === params.fileId);
  if (!file) throw new Response(null, { status: 404 });
  const counted = await countTowards(db, PER_CASE, { subject: own.id, secret: settings.sessionSecret, now });
  if (!counted.within) throw new Response(null, { status: 429 });
  await logDownload(db, { by: reader, caseId: own.id, fileId: file.id, at: now });
  const bytes = Readable.from(readFile(db, file, fileKeys(settings.fileKeys)));
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      "Content-Type": file.media_type,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name ?? "bestand")}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
