import type http from "node:http";
import { totpCode, totpStep } from "../../auth/totp";
import { STAFF_PATHS } from "../../routes/staff/paths";
import { DEMO_PASSWORD, demoSecret } from "../seed/demo-sign-in";
import { mustAnswer } from "./load";
import { cookiesOf, form, SENT_BY_OURSELVES, someAddress } from "./visitor";

/** @returns headers of a signed-in handler */
export async function signIn(port: number, agent: http.Agent): Promise<Record<string, string>> {
  const email = "fatima@werkcontact.example";
  const headers: Record<string, string> = { ...SENT_BY_OURSELVES, "x-forwarded-for": someAddress() };
  const post = async (path: string, fields: Record<string, string>) => {
    const answer = await mustAnswer(agent, port, {
      path,
      method: "POST",
      body: form(fields),
      headers,
      status: 302,
    });
    headers.cookie = cookiesOf(answer);
  };
  await post(STAFF_PATHS.signIn, { email, password: DEMO_PASSWORD });
  await post(STAFF_PATHS.secondStep, { code: totpCode(demoSecret(email), totpStep(new Date())) });
  return headers;
}
