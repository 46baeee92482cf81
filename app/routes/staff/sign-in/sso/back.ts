import type { LoaderFunctionArgs } from "@remix-run/node";
import { finishSso } from "../../../../auth/sso.server";
import { toResponse } from "./begin";

/** Where the provider sends the browser back. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return toResponse(await finishSso(request, context));
}
