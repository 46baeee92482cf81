import { inflateSync } from "node:zlib";

export interface ReadPdf {
  /** Everything that is shown, in the order of the page, words of one paragraph on as many lines as they take. */
  text: string;
  /** The same with where each line stands: millimetres from the left and the top edge. */
  lines: { text: string; x: number; y: number }[];
  /** Types of the structure, outermost first, in reading order. */
  structure: string[];
  /** Lines that stand in no structure. */
  untagged: string[];
  title: string;
  catalog: string;
  metadata: string;
  /** Whether every font is in the file. */
  fontsEmbedded: boolean;
}

interface Part {
  head: string;
  stream: string;
}

/** Reads a letter of one page as pdfkit writes it: plain objects, embedded fonts that say what their glyphs mean. */
export function readPdf(bytes: Buffer): ReadPdf {
  const parts = partsOf(bytes);
  const all = [...parts.values()];
  const typed = (type: string) => all.find(({ head }) => new RegExp(`/Type /${type}\\b`).test(head));
  const page = typed("Page")?.head ?? "";
  const catalog = typed("Catalog")?.head ?? "";
  const { lines, untagged } = linesIn(parts, page);
  const info = all.find(({ head }) => head.includes("/Producer"))?.head ?? "";
  const descriptors = all.filter(({ head }) => head.includes("/Type /FontDescriptor"));
  return {
    text: lines.map((line) => line.text).join("\n"),
    lines,
    structure: structureUnder(parts, refIn(catalog, "StructTreeRoot")),
    untagged,
    title: (parts.get(refIn(info, "Title"))?.head ?? "").replace(/^\(|\)$/g, ""),
    catalog,
    metadata: typed("Metadata")?.stream ?? "",
    fontsEmbedded: descriptors.length > 0 && descriptors.every(({ head }) => head.includes("/FontFile2")),
  };
}

function partsOf(bytes: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [, id = "", body = ""] of bytes
    .toString("latin1")
    .matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf("stream\n");
    const head = at < 0 ? body : body.slice(0, at);
    const data = at < 0 ? "" : body.slice(at + "stream\n".length, body.lastIndexOf("\nendstream"));
    const packed = head.includes("/FlateDecode");
    const stream = packed ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data;
    parts.set(id, { head, stream });
  }
  return parts;
}

const refIn = (head: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? "";

function linesIn(parts: Map<string, Part>, page: string) {
  const height = Number(/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(page)?.[1]);
  const fonts = fontsOf(parts, page);
  const lines: ReadPdf["lines"] = [];
  const untagged: string[] = [];
  let tagged = 0;
  let font = new Map<string, string>();
  let [x, y] = [0, 0];
  for (const line of (parts.get(refIn(page, "Contents"))?.stream ?? "").split("\n")) {
    if (/B[DM]C$/.test(line)) tagged += 1;
    if (line === "EMC") tagged -= 1;
    const chosen = /^\/(F\d+) [\d.]+ Tf$/.exec(line)?.[1];
    if (chosen) font = fonts.get(chosen) ?? new Map();
    const placed = /^1 0 0 1 ([\d.]+) ([\d.]+) Tm$/.exec(line);
    if (placed) [x, y] = [Number(placed[1]), Number(placed[2])];
    const shown = /^\[(.*)\] TJ$/.exec(line)?.[1];
    if (shown === undefined) continue;
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
    const text = glyphs.map((glyph) => font.get(glyph) ?? "\uFFFD").join("");
    lines.push({ text, x: millimetres(x), y: millimetres(height - y) });
    if (tagged === 0) untagged.push(text);
  }
  return { lines, untagged };
}

const millimetres = (points: number): number => Math.round((points * 25.4 * 10) / 72) / 10;

/** For each font of the page: what its glyph numbers mean. */
function fontsOf(parts: Map<string, Part>, page: string): Map<string, Map<string, string>> {
  const resources = parts.get(refIn(page, "Resources"))?.head ?? "";
  const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name = "", id = ""]) => {
      const map = parts.get(refIn(parts.get(id)?.head ?? "", "ToUnicode"))?.stream ?? "";
      return [name, meaningsIn(map)];
    }),
  );
}

function meaningsIn(map: string): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f]+)>/g)].forEach(([, hex = ""], index) => {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      meanings.set(glyph, String.fromCharCode(...units));
    });
  }
  return meanings;
}

function structureUnder(parts: Map<string, Part>, id: string): string[] {
  const head = parts.get(id)?.head ?? "";
  const type = /\/S \/(\w+)/.exec(head)?.[1];
  const children = /\/K \[([^\]]*)\]/.exec(head)?.[1] ?? "";
  const below = [...children.matchAll(/(\d+) 0 R/g)].flatMap(([, child = ""]) =>
    structureUnder(parts, child),
  );
  return type ? [type, ...below] : below;
}
