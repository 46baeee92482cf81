import { createServer } from "node:http";
import { type ActionFunctionArgs, createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createRequest, sendResponse } from "@remix-run/node-fetch-server";
import type pg from "pg";
import { type Recording, replay } from "./statements";

/** What the bare route says to Postgres: per figure a few recordings, taken in turn. */
export type Repertoire = Record<string, Recording[]>;

const KEEP_ALIVE_MS = 75_000;

/**
 * The measure of what Remix itself can do here: one resource route that says the same to Postgres and nothing
 * else, behind Node's own server.
 */
export async function serveBare(port: number, pool: pg.Pool, repertoire: () => Repertoire): Promise<void> {
  let turn = 0;
  const answer = async ({ request }: Pick<ActionFunctionArgs, "request">): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const recordings = repertoire()[searchParams.get("figure") ?? ""] ?? [];
    const recording = recordings[turn++ % recordings.length];
    if (!recording) return new Response(null, { status: 404 });
    const client = await pool.connect();
    try {
      if (request.method === "GET") return Response.json({ rows: await replay(client, recording) });
      const form = await request.formData();
      const draft = { id: String(form.get("id")), tokenHash: String(form.get("tokenHash")) };
      await replay(client, recording, draft);
      return new Response(null, { status: 302, headers: { Location: "/" } });
    } finally {
      client.release();
    }
  };
  const handler = createRequestHandler(buildOf({ loader: answer, action: answer }), "production");
  // As the site does: connections wait while others are measured.
  createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, async (request, response) => {
    const asked = createRequest(request, response, { protocol: "http:", host: `127.0.0.1:${port}` });
    await sendResponse(response, await handler(asked));
  }).listen(port, "127.0.0.1");
}

function buildOf(route: { loader: unknown; action: unknown }): ServerBuild {
  const manifest = { id: "bare", path: "bare", module: "", hasAction: true, hasLoader: true };
  return {
    entry: { module: { default: () => new Response(null, { status: 500 }) } },
    routes: { bare: { id: "bare", path: "bare", module: route } },
    assets: {
      entry: { imports: [], module: "" },
      routes: { bare: manifest },
      url: "",
      version: "bare",
    },
    assetsBuildDirectory: "",
    publicPath: "/",
    isSpaMode: false,
    mode: "production",
    future: { v3_singleFetch: true },
  } as unknown as ServerBuild;
}
