import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { z } from "zod";

/** What browsers say for a passkey, as JSON (WebAuthn Level 3, 5.1). Its parts are judged by SimpleWebAuthn. */

/** Base64url of at most so many bytes. */
const bytes = (most: number) => z.string().max(Math.ceil((most * 4) / 3));
const LONGEST_ID = 1023;

const common = {
  id: bytes(LONGEST_ID),
  rawId: bytes(LONGEST_ID),
  type: z.literal("public-key"),
  // None was asked for.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

const attestation = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes(4096),
    attestationObject: bytes(32_768),
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(10)
      .optional()
      // Of one that is not known yet.
      .catch([]),
  }),
});

const assertion = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes(4096),
    authenticatorData: bytes(4096),
    signature: bytes(4096),
    userHandle: bytes(64).optional(),
  }),
});

/** The answer of a passkey that was made; null when this is none. */
export const attestationIn = (answer: string) => read(attestation, answer);
/** The answer of a passkey that was shown; null when this is none. */
export const assertionIn = (answer: string) => read(assertion, answer);

function read<Schema extends z.ZodType>(schema: Schema, answer: string): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(answer)).data ?? null;
  } catch {
    return null;
  }
}

/** The question that it answers; null when it names none. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string | null {
  try {
    const { challenge } = decodeClientDataJSON(response.clientDataJSON);
    return typeof challenge === "string" ? challenge : null;
  } catch {
    return null;
  }
}
