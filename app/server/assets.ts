import { createHash } from "node:crypto";
import fs from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY = new Set([".png", ".woff2"]);

interface Asset {
  headers: Record<string, string>;
  plain: Buffer;
  /** Made at the first request that accepts it. */
  br?: Buffer;
  gzip?: Buffer;
  compresses: boolean;
}

/** Answers a request for a built file; false when there is none of that name. */
export type ServeAsset = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Reads the built client files once, so that a later build cannot pull them from under a running server. Names
 * under /assets/ contain a hash of their content and may be kept for ever.
 */
export function readAssets(folder: string): ServeAsset {
  const assets = new Map<string, Asset>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!name.startsWith(".") && fs.statSync(file).isFile()) {
      assets.set(`/${name.split(path.sep).join("/")}`, readAsset(file, name));
    }
  }
  return (wanted, request, response) => {
    const asset = assets.get(wanted);
    if (asset === undefined || (request.method !== "GET" && request.method !== "HEAD")) return false;
    send(asset, request, response);
    return true;
  };
}

function readAsset(file: string, name: string): Asset {
  const plain = fs.readFileSync(file);
  const extension = path.extname(name);
  return {
    plain,
    compresses: !COMPRESSED_ALREADY.has(extension),
    headers: {
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      "Cache-Control": name.startsWith("assets")
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600",
      ETag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
      Vary: "Accept-Encoding",
    },
  };
}

function send(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["if-none-match"] === asset.headers.ETag) {
    response.writeHead(304, asset.headers).end();
    return;
  }
  const [body, encoding] = encode(asset, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(200, {
    ...asset.headers,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function encode(asset: Asset, accepted: string): [Buffer, string | undefined] {
  if (asset.compresses && /\bbr\b/.test(accepted)) {
    asset.br ??= brotliCompressSync(asset.plain);
    return [asset.br, "br"];
  }
  if (asset.compresses && /\bgzip\b/.test(accepted)) {
    asset.gzip ??= gzipSync(asset.plain);
    return [asset.gzip, "gzip"];
  }
  return [asset.plain, undefined];
}
