import type { Executor } from "../../../db/client";
import { keepPushToken } from "../../../db/register/push-tokens";
import { newToken, tokenHash } from "../../../db/tokens";

/** Recognisable in a configuration file, and to programs that look for secrets in the wrong place. */
const PREFIX = "plr_";

/** Makes a token for one system. @returns the token itself, which is nowhere stored: it is shown once */
export async function makePushToken(
  db: Executor,
  { name, by, now }: { name: string; by: string; now: Date },
): Promise<string> {
  const token = PREFIX + newToken();
  await keepPushToken(db, { name, hash: tokenHash(token), by, now });
  return token;
}
