import { contentRefSchema, event, hashSchema } from "./shared";

export const approvalEvents = [
  event("DecisionApproved", { hash: hashSchema }),
  event("DecisionReturned", { reason: contentRefSchema }),
  event("ApprovalExpired", {}),
] as const;
