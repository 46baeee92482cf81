import type { LoaderFunctionArgs } from "@remix-run/node";
import { readiness } from "./readiness.server";

/** 200 when a visitor's request can be served to its end; 503 and the parts that fail otherwise. */
export async function loader({ context }: LoaderFunctionArgs) {
  const parts = await readiness(context.db, context.now());
  const ready = Object.values(parts).every((part) => part === "ok");
  return Response.json({ status: ready ? "ready" : "not ready", ...parts }, { status: ready ? 200 : 503 });
}
