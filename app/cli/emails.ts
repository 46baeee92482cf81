import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { previewLetters } from "../../emails/previews";
import type { CommandContext } from "./command";

const DEFAULT_FOLDER = ".data/emails";

/**
 * Writes every letter with its example data, in both languages, as the page and the text that would be sent,
 * and an index to look at them: `npm run emails [folder]`.
 */
export async function run({ args, say }: CommandContext): Promise<void> {
  const folder = args[0] ?? DEFAULT_FOLDER;
  await mkdir(folder, { recursive: true });
  const rows: string[] = [];
  for await (const { file, language, rendered } of previewLetters()) {
    await writeFile(join(folder, `${file}.html`), rendered.html);
    await writeFile(join(folder, `${file}.txt`), `${rendered.subject}\n\n${rendered.text}`);
    rows.push(
      `<li lang="${language}"><a href="${file}.html">${file}</a> <a href="${file}.txt">text</a></li>`,
    );
  }
  await writeFile(join(folder, "index.html"), indexPage(rows));
  say(`Written: ${rows.length} letters, see ${join(folder, "index.html")}`);
}

const indexPage = (rows: readonly string[]) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Letters</title></head><body><h1>Letters</h1><ul>${rows.join("\n")}</ul></body></html>\n`;
