import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { beginSso, type SsoAnswer } from "../../../../auth/sso.server";
import { STAFF_PATHS } from "../../paths";

/** A link, not a form: the policy of our pages lets forms go nowhere else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return toResponse(await beginSso(request, context));
}

export function toResponse(answer: SsoAnswer): Response {
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append("Set-Cookie", cookie);
  return redirect(answer.kind === "onwards" ? answer.to : `${STAFF_PATHS.signIn}?sso=${answer.kind}`, {
    headers,
  });
}
