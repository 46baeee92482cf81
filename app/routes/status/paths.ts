import type { StatusReader } from "../../../db/schema/public";

/** Addresses of the status pages. They hold references and ids, never anything about a person. */
export const STATUS_PATHS = { ask: "/volgen", code: "/volgen/code", signOut: "/volgen/afsluiten" } as const;

export const statusAt = (reference: string): string => `/volgen/${reference}`;
export const answerAt = (reference: string): string => `${statusAt(reference)}/antwoord`;
export const identityAt = (reference: string): string => `${statusAt(reference)}/identiteit`;
export const identityCopyAt = (reference: string): string => `${identityAt(reference)}/kopie`;
/** To the identity provider, and where it sends the browser back: registered there. */
export const signInElsewhereAt = (reference: string): string => `${identityAt(reference)}/inloggen`;
export const SIGN_IN_ELSEWHERE_BACK = "/volgen/inloggen/terug";
export const addAt = (reference: string): string => `${statusAt(reference)}/aanvullen`;
export const withdrawAt = (reference: string): string => `${statusAt(reference)}/intrekken`;
export const objectAt = (reference: string): string => `${statusAt(reference)}/oneens`;
export const hearingAt = (reference: string): string => `${statusAt(reference)}/gesprek`;
export const pickupAt = (reference: string): string => `${statusAt(reference)}/ophaalcode`;
/** The page of the person whose data it is, when somebody else asked. */
export const forSubjectAt = (reference: string): string => `${statusAt(reference)}/voor-u`;
/** Where a reader of the status page is at home. */
export const pageOf = (reader: StatusReader) => (reader === "subject" ? forSubjectAt : statusAt);
export const letterAt = (reference: string, id: string): string => `${statusAt(reference)}/brieven/${id}`;
export const fileAt = (reference: string, id: string): string => `${statusAt(reference)}/bestanden/${id}`;

/** Why a sign-in elsewhere established nobody. */
export const SIGN_IN_OUTCOMES = ["onbevestigd", "afgebroken", "opnieuw", "onbereikbaar"] as const;
export type SignInOutcome = (typeof SIGN_IN_OUTCOMES)[number];
/** The page on which this reader began it, with what came of it. */
export const signInOutcomeAt = (reader: StatusReader, reference: string) => (outcome: SignInOutcome) =>
  `${reader === "subject" ? forSubjectAt(reference) : identityAt(reference)}?inloggen=${outcome}`;
