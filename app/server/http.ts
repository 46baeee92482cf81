import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import { createRequest, sendResponse } from "@remix-run/node-fetch-server";
import type { AppContext } from "../context";
import type { ServeAsset } from "./assets";
import { bodyRefusal } from "./body-limits";
import { clientAddress } from "./client-address";
import type { PatternOf } from "./route-patterns";
import { comesFromOurselves, sameSiteProof } from "./same-origin";
import { setSecurityHeaders } from "./security-headers";

/** What is the same for every request of this process. */
export type ProcessContext = Omit<AppContext, "nonce" | "clientAddress">;

export interface Site {
  answer: (request: Request, context: AppLoadContext) => Promise<Response>;
  serveAsset: ServeAsset;
  patternOf: PatternOf;
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/**
 * The thin layer between Node's server and Remix: built files, what may not pass, the headers every answer
 * carries, one log line a request. The line has the route's pattern: no identifiers, no query, no address.
 */
export function createListener(site: Site, processContext: ProcessContext): RequestListener {
  const { origin, trustProxy } = processContext.settings;
  return async (nodeRequest, nodeResponse) => {
    const path = (nodeRequest.url ?? "/").split("?")[0] ?? "/";
    const nonce = randomBytes(16).toString("base64");
    setSecurityHeaders(nodeResponse, { nonce, origin, path });
    if (site.serveAsset(path, nodeRequest, nodeResponse)) return;

    const log = processContext.log.child({ requestId: randomUUID() });
    logWhenDone(nodeRequest, nodeResponse, site.patternOf(path), log);
    try {
      const refusal = refusalOf(nodeRequest, path, origin);
      if (refusal) {
        refuse(nodeRequest, nodeResponse, refusal);
        return;
      }
      const request = toFetch(nodeRequest, nodeResponse, origin);
      const response = await site.answer(request, {
        ...processContext,
        log,
        nonce,
        clientAddress: clientAddress(nodeRequest, trustProxy),
      });
      const proof = sameSiteProof(nodeRequest, origin);
      if (proof) response.headers.append("Set-Cookie", proof);
      await sendResponse(nodeResponse, response);
    } catch (error) {
      if (nodeResponse.destroyed) return;
      log.error({ err: error }, "a request failed");
      if (nodeResponse.headersSent) nodeResponse.destroy();
      else refuse(nodeRequest, nodeResponse, 500);
    }
  };
}

function refusalOf(request: IncomingMessage, path: string, origin: string): number | undefined {
  if (!METHODS.has(request.method ?? "")) return 405;
  if (!URL.canParse(`${origin}${request.url}`)) return 400;
  return bodyRefusal(request, path) ?? (comesFromOurselves(request, path, origin) ? undefined : 403);
}

/** Plain sentences: these are answers to broken or hostile senders, or to a browser far too old. */
const REFUSALS: Record<number, string> = {
  400: "Dit adres klopt niet.\nThis address is not valid.\n",
  403: "Dit formulier kwam niet van deze website. Open de pagina opnieuw en probeer het nog eens.\nThis form did not come from this website. Open the page again and try once more.\n",
  405: "Dit kan hier niet.\nThis is not possible here.\n",
  411: "De lengte van het bericht ontbreekt.\nThe length of the message is missing.\n",
  413: "Wat u stuurt is te groot. Stuur minder of kleinere bestanden.\nWhat you send is too large. Send fewer or smaller files.\n",
  500: "Er ging iets mis. Probeer het later nog eens.\nSomething went wrong. Please try again later.\n",
};

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(REFUSALS[status]);
  // Reading on for a moment lets the sender see the answer before the connection closes.
  request.resume();
}

/**
 * The address is built from APP_ORIGIN, never from the Host header, which a visitor can invent. Origin has been
 * judged: it is replaced, because our own Referrer-Policy makes browsers send "null", which Remix refuses.
 */
function toFetch(request: IncomingMessage, response: ServerResponse, origin: string): Request {
  const { protocol, host } = new URL(origin);
  if (request.headers.origin !== undefined) request.headers.origin = origin;
  request.headers.host = host;
  delete request.headers["x-forwarded-host"];
  return createRequest(request, response, { protocol, host });
}

function logWhenDone(
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  log: ProcessContext["log"],
): void {
  const started = performance.now();
  response.once("close", () => {
    const ms = Math.round(performance.now() - started);
    const { statusCode: status, writableFinished: complete } = response;
    log.info(
      { method: request.method, route, status, ms, ...(complete ? {} : { aborted: true }) },
      "request",
    );
  });
}
