import type { AnswersOf } from "../../../commands/intake/request-answers";

/** What people ask, in their own words. */
export const access = (what: string | null = null): AnswersOf<"access"> => ({
  kind: "access",
  scope: what ? "part" : "all",
  what,
  period: null,
});

export const correction = (
  items: [what: string, oldValue: string, newValue: string][],
  supplement: string | null = null,
): AnswersOf<"rectification"> => ({
  kind: "rectification",
  items: items.map(([what, oldValue, newValue]) => ({ what, oldValue, newValue })),
  supplement,
});

export const erasure = (why: string, what: string | null = null): AnswersOf<"erasure"> => ({
  kind: "erasure",
  scope: what ? "part" : "all",
  what,
  why,
});

export const restriction = (what: string, why: string): AnswersOf<"restriction"> => ({
  kind: "restriction",
  ground: "inaccurate",
  what,
  why,
});

export const portability = (organisation: string | null = null): AnswersOf<"portability"> => ({
  kind: "portability",
  what: "Mijn cv en wat ik bij de inschrijving invulde.",
  receiver: organisation ? "organisation" : "self",
  organisation,
});

export const objection = (against: string, situation: string): AnswersOf<"objection"> => ({
  kind: "objection",
  against,
  situation,
});

export const consentWithdrawal = (): AnswersOf<"consent-withdrawal"> => ({
  kind: "consent-withdrawal",
  consents: ["share-cv"],
  other: null,
});

export const optOut = (brands: string[], everything = false): AnswersOf<"opt-out"> => ({
  kind: "opt-out",
  brands,
  everything,
});

export const complaint = (what: string, wish: string | null = null): AnswersOf<"complaint"> => ({
  kind: "complaint",
  topic: "both",
  about: null,
  what,
  wish,
});

export const question = (text: string): AnswersOf<"question"> => ({ kind: "question", question: text });
