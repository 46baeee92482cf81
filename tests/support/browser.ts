import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { unpackTar } from "./tar";

/**
 * A Chromium that comes through npm alone, so that the journeys run on a machine with nothing but Node. Its own
 * default arguments are for a cloud function and are not used. CHROMIUM_PATH names an installed one instead.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH;
  const folder = installed ? undefined : unpackBrowser();
  return chromium.launch({
    executablePath: installed ?? path.join(folder ?? "", "chromium"),
    args: [
      // Chromium's sandbox does not work for root, nor in most containers.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...(folder
        ? { LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") }
        : {}),
    },
  });
}

/** Unpacks once per version and user; renamed into place whole, because several processes may do it at once. */
function unpackBrowser(): string {
  const source = path.resolve("node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8"));
  const folder = path.join(os.tmpdir(), `privacyloket-chromium-${version}-${os.userInfo().uid}`);
  if (fs.existsSync(folder)) return folder;

  const unfinished = fs.mkdtempSync(`${folder}-`);
  const read = (name: string) => brotliDecompressSync(fs.readFileSync(path.join(source, "bin", name)));
  fs.writeFileSync(path.join(unfinished, "chromium"), read("chromium.br"), { mode: 0o755 });
  unpackTar(read("al2023.tar.br"), unfinished);
  unpackTar(read("swiftshader.tar.br"), unfinished);
  unpackTar(read("fonts.tar.br"), unfinished);
  fs.writeFileSync(path.join(unfinished, "fonts.conf"), fontConfiguration(folder));
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
  return folder;
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
