import { accepted, permanent, temporary } from "../mail/message";
import type { SmsTransport } from "./transport.server";

const TIMEOUT_MS = 15_000;
const TOO_MANY = 429;
const TIMED_OUT = 408;

export interface SmsGateway {
  url: string;
  token: string;
  /** Sender as the telephone shows it: a number, or at most eleven letters. */
  from: string;
}

/**
 * Sends through a gateway that takes `POST { from, to, text }` as JSON with a bearer token; what most providers
 * offer, or a few lines in front of them. The idempotency key lets one of two repeats be recognised.
 */
export function httpSms({ url, token, from }: SmsGateway): SmsTransport {
  return {
    async send({ to, text, idempotencyKey }) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "idempotency-key": idempotencyKey,
        },
        body: JSON.stringify({ from, to, text }),
        // The token and the code go to this address and nowhere else.
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch(() => null);
      if (!response) return temporary("sms-no-answer");
      // The answer is not read: it may repeat what was sent.
      await response.body?.cancel();
      if (response.ok) return accepted(null);
      const { status } = response;
      const again = status >= 500 || status === TOO_MANY || status === TIMED_OUT;
      return again ? temporary(`sms-${status}`) : permanent(`sms-${status}`);
    },
  };
}
