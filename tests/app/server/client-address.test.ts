import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddress } from "../../../app/server/client-address";

function seenFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  return {
    socket: { remoteAddress },
    headers: { "x-forwarded-for": forwarded },
  } as unknown as IncomingMessage;
}

test("without a proxy the connection tells, and the header is not believed", () => {
  expect(clientAddress(seenFrom("192.0.2.1", "198.51.100.9"), 0)).toBe("192.0.2.1");
});

test("behind one proxy the last entry counts, whatever the visitor put before it", () => {
  expect(clientAddress(seenFrom("10.0.0.1", "6.6.6.6, 198.51.100.9"), 1)).toBe("198.51.100.9");
});

test("behind two proxies the last but one counts", () => {
  expect(clientAddress(seenFrom("10.0.0.1", "6.6.6.6, 198.51.100.9, 10.0.0.2"), 2)).toBe("198.51.100.9");
});

test("a header that holds no address leaves the connection's", () => {
  expect(clientAddress(seenFrom("10.0.0.1", "unknown"), 1)).toBe("10.0.0.1");
  expect(clientAddress(seenFrom("10.0.0.1"), 1)).toBe("10.0.0.1");
});

test("an IPv4 visitor on an IPv6 socket has one address, not two", () => {
  expect(clientAddress(seenFrom("::ffff:192.0.2.1"), 0)).toBe("192.0.2.1");
});
