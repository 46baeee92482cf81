import type { DemoName } from "../../../db/seed/staff";
import { approveDecision, returnDecision } from "../../commands/approval/decide-approval.server";
import { acknowledgeComplaint } from "../../commands/complaint/acknowledge-complaint.server";
import { recordHearing } from "../../commands/complaint/hear-complainant.server";
import { recordComplaintSubjects } from "../../commands/complaint/record-subjects.server";
import { completeExecution } from "../../commands/execution/complete-execution.server";
import { executeItem } from "../../commands/execution/execute-item.server";
import { settleRecipient } from "../../commands/execution/settle-recipient.server";
import { proposeDecision } from "../../commands/handling/propose-decision.server";
import { extendComplaint } from "../../commands/term/extend-complaint.server";
import { findCaseFacts } from "../../letters/case-facts.server";
import { findDraft } from "../../letters/decision/stored-draft.server";
import type { Decide } from "./decisions";
import type { Scene, Step } from "./scene";

const clearances: [] = [];

export const proposed = (day: number, who: DemoName, decide: Decide): Step => ({
  day,
  happen: async (scene) => {
    const desk = scene.as(who);
    const facts = await findCaseFacts(desk.db, scene.caseId);
    const { draft, hash } = await findDraft(desk.db, facts);
    const part = await decide(draft, facts, scene);
    return proposeDecision(desk, { ...scene.form, draftHash: hash, part, clearances });
  },
});

/** @param abuseShownBy facts, for a refusal on GDPR 12(5) */
export const approved = (day: number, who: DemoName, abuseShownBy?: string): Step => ({
  day,
  happen: async ({ world, caseId, as, form }) => {
    const { proposal } = await contextOf({ world, caseId });
    return approveDecision(as(who), { ...form, hash: proposal?.hash ?? "", clearances, abuseShownBy });
  },
});

export const returned = (day: number, who: DemoName, reason: string): Step => ({
  day,
  happen: ({ as, form }) => returnDecision(as(who), { ...form, reason }),
});

/** Carries out the first so many promises, with evidence. */
export const carriedOut = (day: number, who: DemoName, atMost = Number.POSITIVE_INFINITY): Step => ({
  day,
  happen: async ({ world, caseId, as, form, on }) => {
    const { items } = await contextOf({ world, caseId });
    for (const { id } of items.filter(({ executed }) => !executed).slice(0, atMost)) {
      const how = "Uitgevoerd en gecontroleerd in het systeem; melding in het logboek van die dag.";
      await executeItem(as(who), { ...form, itemId: id, on, system: "", how });
    }
  },
});

export const recipientsTold = (day: number, who: DemoName): Step => ({
  day,
  happen: async ({ world, caseId, as, form, on }) => {
    const { recipients } = await contextOf({ world, caseId });
    for (const { id } of recipients.filter(({ settled }) => !settled)) {
      await settleRecipient(as(who), { ...form, recipientId: id, as: "confirmed", reason: null, on });
    }
  },
});

export const executionCompleted = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) => completeExecution(as(who), { ...form, words: {}, clearances }),
});

export const acknowledged = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form }) =>
    acknowledgeComplaint(as(who), {
      ...form,
      words: { hearing: "U kunt ons bellen om een moment te kiezen. Het gesprek kan ook per telefoon." },
      offersHearing: true,
      clearances,
    }),
});

export const heard = (day: number, who: DemoName): Step => ({
  day,
  happen: ({ as, form, on }) =>
    recordHearing(as(who), {
      ...form,
      on,
      report: "Gesprek van een half uur. De indiener vertelde wat er gebeurde en wat dat deed.",
    }),
});

export const complaintExtended = (day: number, who: DemoName, reasons: string): Step => ({
  day,
  happen: ({ as, form }) => extendComplaint(as(who), { ...form, words: { reasons }, clearances }),
});

/** The manager reads a complaint first: it is about these colleagues, or about nobody. */
export const about = (day: number, ...subjects: DemoName[]): Step => ({
  day,
  happen: ({ as, form }) => {
    const staffIds = subjects.map((subject) => as(subject).actor.id);
    return recordComplaintSubjects(as("joost"), { ...form, staffIds });
  },
});

async function contextOf({ world, caseId }: Pick<Scene, "world" | "caseId">) {
  const { snapshot } = await world.db
    .selectFrom("cases")
    .select("snapshot")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  return snapshot.context;
}
