import { type CaseForm, type Desk, record } from "../desk.server";

/** A mailing system that failed to stop by itself was stopped by hand. */
export function recordStoppedSystem(desk: Desk, form: CaseForm & { system: string }) {
  const { caseId, system } = form;
  return record(desk, form, async (trx) => {
    await trx
      .updateTable("mailing_stops")
      .set({ stopped_at: desk.now, checked_at: desk.now, error_code: null })
      .where("case_id", "=", caseId)
      .where("system", "=", system)
      .execute();
    return { type: "SystemStopped", system };
  });
}
