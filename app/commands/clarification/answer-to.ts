import type { OpenQuestion } from "../../../workflows/machines/context";

/** The event that an answer to each question brings about, and where its words are kept. */
export const ANSWER_TO = {
  identity: { type: "IdentityAnswered", station: "identity", kind: "answer" },
  // Not "answer": proof of identity is destroyed after its check, a mandate stays with the case.
  mandate: { type: "MandateReceived", station: "identity", kind: "mandate" },
  clarification: { type: "ClarificationAnswered", station: "clarification", kind: "answer" },
} as const satisfies Record<OpenQuestion["about"], unknown>;
