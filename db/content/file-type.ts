import { fileTypeFromBuffer } from "file-type";

/** How much of a file's beginning tells its type. */
export const SNIFFED_BYTES = 4100;

/** Text formats have no signature: told by name, once the bytes are text. */
const TEXT_TYPES: Record<string, string> = {
  csv: "text/csv",
  json: "application/json",
  xml: "application/xml",
};

/**
 * The type that a file's bytes show, whatever its sender called it. Text becomes text/plain (or csv, json, xml by
 * its name, never html or svg); the unknown becomes application/octet-stream.
 */
export async function sniffMediaType(head: Uint8Array, name: string): Promise<string> {
  const known = await fileTypeFromBuffer(head.subarray(0, SNIFFED_BYTES));
  if (known && known.mime !== "application/xml") return known.mime;
  if (!looksLikeText(head)) return "application/octet-stream";
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  return TEXT_TYPES[extension] ?? "text/plain";
}

function looksLikeText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // `stream`: the head may end in the middle of a character.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
