import http from "node:http";
import type { AddressInfo } from "node:net";

export interface SentText {
  to: string;
  from: string;
  text: string;
  authorization: string;
  idempotencyKey: string;
}

export interface TestSmsGateway {
  url: string;
  /** What it took, in order. */
  taken: SentText[];
  /** The next messages are answered with these statuses; after them everything is taken. */
  answerNext(...statuses: number[]): void;
  stop(): Promise<void>;
}

/** A real HTTP gateway for text messages on loopback. */
export async function startSmsGateway(): Promise<TestSmsGateway> {
  const taken: SentText[] = [];
  const statuses: number[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Pick<SentText, "to" | "from" | "text">;
    const status = statuses.shift() ?? 202;
    if (status < 300) {
      taken.push({
        ...body,
        authorization: request.headers.authorization ?? "",
        idempotencyKey: String(request.headers["idempotency-key"]),
      });
    }
    response.writeHead(status, status === 307 ? { location: "http://127.0.0.1:1/elders" } : {});
    response.end(JSON.stringify({ echo: body.text }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    taken,
    answerNext: (...next) => void statuses.push(...next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
