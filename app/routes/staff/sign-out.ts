import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "../../auth/sign-in.server";
import { STAFF_PATHS } from "./paths";

/** Leaving needs no permission: a session that is gone already just leads to the same page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers();
  for (const cookie of await signOut(request, context)) headers.append("Set-Cookie", cookie);
  return redirect(STAFF_PATHS.signIn, { headers });
}

export const loader = () => redirect(STAFF_PATHS.start);
