import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";

interface Circumstances {
  /** The page that asks, as the browser tells it. */
  origin?: string;
  /** Whether the holder unlocked the device. */
  unlocked?: boolean;
  /** What the device counted; one more than the last by default. */
  counter?: number;
  /** Whose key the device says it is. */
  userHandle?: string;
}

const ORIGIN = "https://privacy.werkcontact.example";
const PRESENT = 0x01;
const UNLOCKED = 0x04;
const WITH_KEY = 0x40;

/** A device with one passkey and the browser in front of it: real keys, real signatures (WebAuthn Level 3, 6). */
export class Authenticator {
  readonly id = randomBytes(16);
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private holder = "";
  private counter = 0;

  /** Makes its passkey. @returns what the browser says, as JSON */
  make(options: PublicKeyCredentialCreationOptionsJSON, at: Circumstances = {}): string {
    this.holder = options.user.id;
    const length = Buffer.from([this.id.length >> 8, this.id.length & 0xff]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, coseKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.data(options.rp.id ?? "", at, WITH_KEY), credential]);
    const attestationObject = map([
      [text("fmt"), text("none")],
      [text("attStmt"), map([])],
      [text("authData"), bytes(authData)],
    ]);
    return this.say({
      clientDataJSON: said("webauthn.create", options.challenge, at),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Shows its passkey. @returns what the browser says, as JSON */
  show(options: PublicKeyCredentialRequestOptionsJSON, at: Circumstances = {}): string {
    const authData = this.data(options.rpId ?? "", at, 0);
    const clientDataJSON = said("webauthn.get", options.challenge, at);
    const told = createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest();
    return this.say({
      clientDataJSON,
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", Buffer.concat([authData, told]), this.keys.privateKey).toString("base64url"),
      userHandle: at.userHandle ?? this.holder,
    });
  }

  private data(rpId: string, { unlocked = true, counter }: Circumstances, flags: number): Buffer {
    this.counter = counter ?? this.counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const party = createHash("sha256").update(rpId).digest();
    return Buffer.concat([party, Buffer.from([flags | PRESENT | (unlocked ? UNLOCKED : 0)]), count]);
  }

  private say(response: object): string {
    const id = this.id.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
  }
}

const said = (type: string, challenge: string, { origin = ORIGIN }: Circumstances): string =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString("base64url");

/** RFC 9053: an elliptic curve key on P-256, for ES256. */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: "jwk" });
  const coordinate = (value: string | undefined) => bytes(Buffer.from(value ?? "", "base64url"));
  return map([
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), coordinate(x)],
    [int(-3), coordinate(y)],
  ]);
}

/** The little of CBOR that this takes (RFC 8949): lengths below 65,536. */
const head = (major: number, length: number): Buffer =>
  length < 24
    ? Buffer.from([(major << 5) | length])
    : length < 256
      ? Buffer.from([(major << 5) | 24, length])
      : Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
const int = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (entries: [Buffer, Buffer][]): Buffer =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);
