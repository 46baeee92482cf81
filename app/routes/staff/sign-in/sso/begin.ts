import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { beginSso, type SsoAnswer } from "../../../../auth/sso.server";
import { confirmAt, SSO_FOR_FORM, STAFF_PATHS } from "../../paths";

/** A link, not a form: the policy of our pages lets forms go nowhere else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return toResponse(await beginSso(request, context));
}

export function toResponse(answer: SsoAnswer): Response {
  const headers = new Headers();
  for (const cookie of answer.cookies) headers.append("Set-Cookie", cookie);
  return redirect(addressOf(answer), { headers });
}

function addressOf(answer: SsoAnswer): string {
  if (answer.kind === "onwards") return answer.to;
  if (answer.kind !== "again") return `${STAFF_PATHS.signIn}?sso=${answer.kind}`;
  const { way, failed } = answer;
  const form = way.again?.forForm ? `&${SSO_FOR_FORM}` : "";
  return `${confirmAt(way.back)}${form}${failed ? `&sso=${failed}` : ""}`;
}
