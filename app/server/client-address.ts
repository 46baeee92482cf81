import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * The visitor's network address. Each proxy appends the address it was called from to X-Forwarded-For, so with
 * `proxies` in front the one that counts stands that many places from the right; what a visitor puts in the
 * header stands further left and is never believed.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const direct = plain(request.socket.remoteAddress ?? "");
  if (proxies === 0) return direct;
  const header = request.headers["x-forwarded-for"];
  const forwarded = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",");
  const candidate = plain(forwarded.at(-proxies)?.trim() ?? "");
  return isIP(candidate) ? candidate : direct;
}

/** An IPv4 address that arrives on an IPv6 socket is written ::ffff:192.0.2.1. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}
