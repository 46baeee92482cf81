import type http from "node:http";
import { STAFF_PATHS } from "../../routes/staff/paths";
import { DEMO_PASSWORD } from "../seed/demo";
import { mustAnswer } from "./load";
import { cookiesOf, form, SENT_BY_OURSELVES, someAddress } from "./visitor";

/** @returns headers of a signed-in handler */
export async function signIn(port: number, agent: http.Agent): Promise<Record<string, string>> {
  const answer = await mustAnswer(agent, port, {
    path: STAFF_PATHS.signIn,
    method: "POST",
    body: form({ email: "fatima@werkcontact.example", password: DEMO_PASSWORD }),
    headers: { ...SENT_BY_OURSELVES, "x-forwarded-for": someAddress() },
    status: 302,
  });
  return { ...SENT_BY_OURSELVES, "x-forwarded-for": someAddress(), cookie: cookiesOf(answer) };
}
