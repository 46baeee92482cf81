import { findWaitingImport } from "../../db/register/imports";
import { carryOut } from "../relations/carry-out.server";
import type { Worker } from "./worker";

/** Checks and applies the files that somebody uploaded to the register of relations, one after the other. */
export async function carryOutImports(worker: Worker): Promise<void> {
  for (;;) {
    const waiting = await findWaitingImport(worker.db);
    if (!waiting || !(await carryOut(worker, waiting))) return;
    worker.log.info({ importId: waiting.id, state: waiting.state }, "an import moved on");
  }
}
