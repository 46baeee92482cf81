import type { Executor } from "../../db/client";
import { keepContent } from "../../db/content/keep";
import { type DispatchedCase, dispatch, type EventToAppend } from "../../db/dispatch";
import type { Actor, StaffActor } from "../../workflows/actors";
import { localDateOf } from "../../workflows/deadlines";

export const HANDLER: StaffActor = { type: "staff", id: "staff-handler", roles: ["handler"] };
export const APPROVER: StaffActor = { type: "staff", id: "staff-approver", roles: ["handler", "approver"] };
export const MANAGER: StaffActor = { type: "staff", id: "staff-manager", roles: ["manager"] };
export const REQUESTER: Actor = { type: "requester" };
export const SYSTEM: Actor = { type: "system" };

/** `at` and `on` of something that happens and is recorded at one moment. */
export const when = (at: string) => ({ at, on: localDateOf(at) });

type Submitted = Extract<EventToAppend["event"], { type: "CaseSubmitted" }>;

/** Files a case: a confirmed access request of 5 March 2026 unless told otherwise. */
export async function fileCase(
  db: Executor,
  details: Partial<Submitted> & { id?: string } = {},
): Promise<DispatchedCase> {
  const { id = crypto.randomUUID(), ...facts } = details;
  const at = facts.at ?? "2026-03-05T10:00:00.000Z";
  const { cases } = await dispatch(db, [], async (trx) => {
    const request = await keepContent(trx, {
      caseId: id,
      station: "intake",
      kind: "request",
      body: { text: "Welke gegevens hebt u van mij?" },
      frozen: true,
    });
    const event: Submitted = {
      type: "CaseSubmitted",
      actor: REQUESTER,
      ...when(at),
      kind: "access",
      channel: "portal",
      replyChannel: "portal",
      capacity: "client",
      language: "nl",
      receivedAt: at,
      addressConfirmed: true,
      hasEmail: true,
      request,
      ...facts,
    };
    return [{ caseId: id, event }];
  });
  const filed = cases[0];
  if (!filed) throw new Error("nothing was filed");
  return filed;
}

/** Dispatches one event on one case. */
export async function happen(
  db: Executor,
  caseId: string,
  event: EventToAppend["event"],
): Promise<DispatchedCase> {
  const { cases } = await dispatch(db, [caseId], () => [{ caseId, event }]);
  const moved = cases[0];
  if (!moved) throw new Error("nothing happened");
  return moved;
}
