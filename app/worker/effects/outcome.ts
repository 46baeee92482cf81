import type { Executor } from "../../../db/client";
import type { PermanentFailure, TemporaryFailure } from "../../mail/message";

/**
 * How an effect went. `record` writes what it brought about in the transaction that marks the effect as done:
 * a crash before that repeats the effect, never half of it.
 */
export type Outcome = Done | TemporaryFailure | PermanentFailure;

export interface Done {
  kind: "done";
  record?: (trx: Executor) => Promise<void>;
}

export const done = (record?: Done["record"]): Done => ({ kind: "done", record });
