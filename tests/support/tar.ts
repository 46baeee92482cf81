import fs from "node:fs";
import path from "node:path";

const BLOCK = 512;
const FILE = new Set(["0", "\0"]);

/** Writes the plain files of a tar archive under `folder`; the few archives we read hold nothing else. */
export function unpackTar(archive: Buffer, folder: string): void {
  let offset = 0;
  while (offset + BLOCK <= archive.length && archive[offset] !== 0) {
    const field = (start: number, length: number) =>
      archive.toString("latin1", offset + start, offset + start + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 12), 8);
    if (FILE.has(archive.toString("latin1", offset + 156, offset + 157))) {
      const file = path.join(folder, field(0, 100));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, archive.subarray(offset + BLOCK, offset + BLOCK + size), {
        mode: Number.parseInt(field(100, 8), 8),
      });
    }
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
