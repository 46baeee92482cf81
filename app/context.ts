import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Database } from "../db/schema";
import type { Settings } from "./settings.server";

/** What every loader and action receives as `context`. Built once per process, completed per HTTP request. */
export interface AppContext {
  /** Connected as the role `privacyloket_app`. */
  db: Kysely<Database>;
  settings: Settings;
  log: Logger;
  /** For the Content-Security-Policy of this response. */
  nonce: string;
  /** The visitor's network address; honours TRUST_PROXY. Never log it. */
  clientAddress: string;
  now: () => Date;
  /** Aborts when the process is told to stop; long-lived responses must end then. */
  stopping: AbortSignal;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
