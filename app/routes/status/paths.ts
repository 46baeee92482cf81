import type { StatusReader } from "../../../db/schema/public";

/** Addresses of the status pages. They hold references and ids, never anything about a person. */
export const STATUS_PATHS = { ask: "/volgen", code: "/volgen/code", signOut: "/volgen/afsluiten" } as const;

export const statusAt = (reference: string): string => `/volgen/${reference}`;
export const answerAt = (reference: string): string => `${statusAt(reference)}/antwoord`;
export const identityAt = (reference: string): string => `${statusAt(reference)}/identiteit`;
export const identityCopyAt = (reference: string): string => `${identityAt(reference)}/kopie`;
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
