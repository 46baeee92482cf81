import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { STAFF_PATHS } from "../paths";
import type { PasskeyFault } from "./copy";

/** What the browser said, for the server to judge; or why it said nothing. */
type Said = { said: object } | PasskeyFault;

/** Has the browser make a passkey. */
export const makePasskey = (): Promise<Said> =>
  tell(async () => {
    const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>(STAFF_PATHS.newPasskeyQuestion);
    return startRegistration({ optionsJSON });
  });

/** Has a passkey answer. */
export const showPasskey = (): Promise<Said> =>
  tell(async () => {
    const optionsJSON = await ask<PublicKeyCredentialRequestOptionsJSON>(STAFF_PATHS.passkeyQuestion);
    return startAuthentication({ optionsJSON });
  });

async function ask<Options>(path: string): Promise<Options> {
  const response = await fetch(path, { method: "POST", headers: { Accept: "application/json" } });
  if (!response.ok || response.redirected) throw new Error(`asked in vain: ${response.status}`);
  return response.json();
}

async function tell(run: () => Promise<object>): Promise<Said> {
  try {
    return { said: await run() };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "NotAllowedError" || name === "AbortError") return "stopped";
    return name === "InvalidStateError" ? "known" : "failed";
  }
}
