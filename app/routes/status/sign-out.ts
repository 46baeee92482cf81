import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { closeRequesterSession } from "../../../db/requester-sessions";
import { STATUS_PATHS } from "./paths";
import { signOut, tokenOf } from "./session.server";

/** Ends the session here and in the database. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = await tokenOf(request);
  if (token) await closeRequesterSession(context.db, token);
  return redirect(STATUS_PATHS.ask, { headers: { "Set-Cookie": await signOut(context) } });
}

export const loader = () => redirect(STATUS_PATHS.ask);
