import type { Executor } from "../../../db/client";
import { countTowards, type Limit } from "../../../db/rate-limits";
import { suppressedBrands } from "../../../db/suppressions";
import type { Language } from "../../../workflows/wording/language";
import { submitCases } from "../intake/submit-cases.server";

const HOUR = 60 * 60 * 1000;

/** Whoever opts out hundreds of others may do so, but may not have us mail them all. */
const MAIL_PER_NETWORK: Limit = { name: "opt-out-mail-network", most: 20, windowMs: HOUR };

export interface OptOut {
  email: string;
  /** Ids; every brand when the person wants nothing any more. */
  brands: readonly string[];
  everything: boolean;
  language: Language;
  now: Date;
  /** The visitor's network address; null when a mail server speaks for its reader. */
  network: string | null;
  /** SESSION_SECRET. */
  secret: string;
  mailingSystems: readonly string[];
}

/**
 * Stops newsletters at once. Never refused and never limited: a limit only holds back the mail, and the worker
 * holds it to one an address a day. Opting out of what was stopped already changes nothing, and looks the same
 * from outside.
 */
export async function optOut(db: Executor, wish: OptOut): Promise<void> {
  const { email, brands, everything, language, now, mailingSystems } = wish;
  const stopped = await suppressedBrands(db, email);
  if (brands.every((brand) => stopped.includes(brand))) return;
  await submitCases(db, {
    requests: [{ kind: "opt-out", brands: [...brands], everything }],
    requester: { email },
    subject: null,
    relation: null,
    capacity: "client",
    replyChannel: "portal",
    language,
    channel: "portal",
    actor: { type: "requester" },
    now,
    receivedAt: now,
    mayMail: await mayMail(db, wish),
    mailingSystems,
  });
}

async function mayMail(db: Executor, { network, secret, now }: OptOut): Promise<boolean> {
  if (network === null) return true;
  return (await countTowards(db, MAIL_PER_NETWORK, { subject: network, secret, now })).within;
}
