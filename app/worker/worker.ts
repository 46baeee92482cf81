import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Database } from "../../db/schema";
import type { Transport } from "../mail/message";
import type { Settings } from "../settings.server";

/** What every part of the worker works with. */
export interface Worker {
  /** Connected as the role `privacyloket_app`: the worker may no more rewrite history than the web may. */
  db: Kysely<Database>;
  settings: Settings;
  log: Logger;
  transport: Transport;
  now: () => Date;
}
