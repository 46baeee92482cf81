import type { AppLoadContext } from "@remix-run/node";
import { createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import { countOf, countTowards, type Limit } from "../../../../../db/rate-limits";
import { keyedHash } from "../../../../../db/tokens";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Forms from everywhere together. It refuses nobody: from so many on, browsers are asked to work first. */
export const FILED_ANYWHERE: Limit = {
  name: "filed-anywhere",
  most: Number.MAX_SAFE_INTEGER,
  windowMs: 10 * MINUTE,
};
const PRESSURE = 120;
/** A browser without script does no work; it waits instead. */
export const WAIT_SECONDS = 60;
/** How long a challenge may stand on a page. */
const HOLDS = 30 * MINUTE;
/** About a second on an ordinary phone. */
const WORK = { algorithm: "PBKDF2/SHA-256", cost: 500, least: 200, most: 1200 };

const ONCE: Limit = { name: "proof-used", most: 1, windowMs: 24 * 60 * MINUTE };

type Asking = Pick<AppLoadContext, "db" | "settings" | "now">;

async function isAsked({ db, settings, now }: Asking): Promise<boolean> {
  if (settings.proofOfWork !== "pressure") return settings.proofOfWork === "always";
  const filed = await countOf(db, FILED_ANYWHERE, {
    subject: "",
    secret: settings.sessionSecret,
    now: now(),
  });
  return filed >= PRESSURE;
}

/**
 * A puzzle for the browser, when one is asked: always or under pressure, by the setting PROOF_OF_WORK. Signed, so
 * that it needs no place in the database; it is solved or waited out, and counts once.
 * @returns JSON for the hidden field of the form, or null when nothing is asked
 */
export async function challengeFor(asking: Asking): Promise<string | null> {
  if (!(await isAsked(asking))) return null;
  const now = asking.now();
  const challenge = await createChallenge({
    algorithm: WORK.algorithm,
    cost: WORK.cost,
    counter: randomInt(WORK.least, WORK.most),
    deriveKey,
    ...secretsOf(asking),
    expiresAt: new Date(now.getTime() + HOLDS),
    data: { issuedAt: now.getTime() },
  });
  return JSON.stringify(challenge);
}

const challengeSchema = z.object({
  parameters: z.looseObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
    keyLength: z.number(),
    keyPrefix: z.string(),
    data: z.object({ issuedAt: z.number() }),
  }),
  signature: z.string(),
});
const solutionSchema = z.object({ counter: z.number(), derivedKey: z.string() });
const NOT_SOLVED = { counter: 0, derivedKey: "" };

/**
 * Whether the form comes with its work done: the puzzle solved, or waited out by a browser without script. Each
 * puzzle lets one form through.
 */
export async function workIsDone(form: FormData, asking: Asking): Promise<boolean> {
  if (!(await isAsked(asking))) return true;
  const challenge = challengeSchema.safeParse(json(form.get("challenge"))).data;
  if (!challenge) return false;
  const solution = solutionSchema.safeParse(json(form.get("solution"))).data ?? NOT_SOLVED;
  const verdict = await verifySolution({ challenge, solution, deriveKey, ...secretsOf(asking) });
  const now = asking.now();
  const waited =
    verdict.invalidSignature === false &&
    now.getTime() - challenge.parameters.data.issuedAt >= WAIT_SECONDS * SECOND;
  if (!verdict.verified && !waited) return false;
  const used = { subject: challenge.signature, secret: asking.settings.sessionSecret, now };
  return (await countTowards(asking.db, ONCE, used)).within;
}

const secretsOf = ({ settings }: Asking) => ({
  hmacSignatureSecret: keyedHash(settings.sessionSecret, "proof-of-work"),
  hmacKeySignatureSecret: keyedHash(settings.sessionSecret, "proof-of-work-key"),
});

function json(field: FormDataEntryValue | null): unknown {
  try {
    return JSON.parse(String(field));
  } catch {
    return null;
  }
}
