import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface ResendRequest {
  method: string;
  path: string;
  idempotencyKey: string | null;
  body: Record<string, unknown>;
}

export interface TestResendServer {
  baseUrl: string;
  /** Everything that was asked, in order. */
  requests: ResendRequest[];
  /** Mails that were taken: one for each idempotency key, as Resend does. */
  mails: { id: string; idempotencyKey: string | null; body: Record<string, unknown> }[];
  /** Contacts by address, with whether they are unsubscribed. */
  contacts: Map<string, boolean>;
  /** The next requests are answered with these errors; after them everything works. */
  failNext(...errors: { statusCode: number; name: string }[]): void;
  /** Breaks the connection of the next requests before any answer. */
  hangUpNext(times?: number): void;
  stop(): Promise<void>;
}

/** An HTTP server shaped like Resend: mails with idempotency keys, contacts, errors as they send them. */
export async function startResendServer(): Promise<TestResendServer> {
  const requests: ResendRequest[] = [];
  const mails: TestResendServer["mails"] = [];
  const contacts = new Map<string, boolean>();
  const errors: { statusCode: number; name: string }[] = [];
  let hangUps = 0;

  const server = createServer(async (request, response) => {
    const asked = await requestOf(request);
    requests.push(asked);
    if (hangUps > 0) {
      hangUps -= 1;
      request.socket.destroy();
      return;
    }
    const error = errors.shift();
    const [status, answer] = error
      ? [error.statusCode, { ...error, message: "refused by the test" }]
      : answerTo(asked, mails, contacts);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mails,
    contacts,
    failNext: (...next) => void errors.push(...next),
    hangUpNext: (times = 1) => {
      hangUps = times;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function requestOf(request: IncomingMessage): Promise<ResendRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const key = request.headers["idempotency-key"];
  return {
    method: request.method ?? "",
    path: decodeURIComponent(request.url ?? ""),
    idempotencyKey: typeof key === "string" ? key : null,
    body: chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {},
  };
}

const notFound = [404, { statusCode: 404, name: "not_found", message: "Contact not found" }] as const;

function answerTo(
  { method, path, idempotencyKey, body }: ResendRequest,
  mails: TestResendServer["mails"],
  contacts: Map<string, boolean>,
): readonly [number, unknown] {
  if (method === "POST" && path === "/emails") {
    const known = idempotencyKey && mails.find((mail) => mail.idempotencyKey === idempotencyKey);
    if (known && JSON.stringify(known.body) !== JSON.stringify(body)) {
      return [409, { statusCode: 409, name: "invalid_idempotent_request", message: "Another payload" }];
    }
    if (known) return [200, { id: known.id }];
    const id = `mail-${mails.length + 1}`;
    mails.push({ id, idempotencyKey, body });
    return [200, { id }];
  }
  if (method === "POST" && path === "/contacts") {
    contacts.set(String(body.email), body.unsubscribed === true);
    return [201, { object: "contact", id: `contact-${contacts.size}` }];
  }
  if (method === "PATCH" && path.startsWith("/contacts/")) {
    const email = path.slice("/contacts/".length);
    if (!contacts.has(email)) return notFound;
    contacts.set(email, body.unsubscribed === true);
    return [200, { object: "contact", id: email }];
  }
  if (method === "GET" && path.startsWith("/topics")) return [200, { object: "list", data: [] }];
  return notFound;
}

/** A secret in the form that Resend hands out. */
export const WEBHOOK_SECRET = `whsec_${Buffer.from("a secret for tests, 32 bytes long").toString("base64")}`;

/** The headers by which Resend (svix) signs a webhook. */
export function signWebhook(
  payload: string,
  { id = "msg_1", at = new Date(), secret = WEBHOOK_SECRET } = {},
) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${payload}`).digest("base64");
  return { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
}
