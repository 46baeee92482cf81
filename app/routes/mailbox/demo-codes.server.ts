import type { AppLoadContext } from "@remix-run/node";
import { DEMO_STAFF } from "../../../db/seed/staff";
import { secretOf } from "../../auth/second-factor.server";
import { totpCode, totpStep } from "../../auth/totp";

export interface DemoCode {
  email: string;
  now: string;
  next: string;
}

/** What the phones of the made-up colleagues show at this moment. Whoever was invited has a phone of their own. */
export async function demoCodes(context: AppLoadContext): Promise<DemoCode[]> {
  const step = totpStep(context.now());
  const codes: DemoCode[] = [];
  for (const { id, email } of Object.values(DEMO_STAFF)) {
    const secret = await secretOf(context, id, "confirmed");
    if (secret) codes.push({ email, now: totpCode(secret, step), next: totpCode(secret, step + 1) });
  }
  return codes;
}
