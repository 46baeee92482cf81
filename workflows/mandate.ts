import { addDays } from "./deadlines";
import type { PickupReader } from "./events/identity";
import type { AgeBand } from "./events/mandate";
import { type Kind, kindOf, type Outcome } from "./kinds";
import type { CaseContext } from "./machines/context";
import type { RejectionCode } from "./rejections";
import type { Policy } from "./rules";

/** Outcomes that tell a representative nothing about the person: they may follow without a mandate. */
const TELLS_NOTHING: readonly Outcome[] = ["refused", "inadmissible"];

export const tellsNothing = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && TELLS_NOTHING.includes(outcome);

/** Whether a representative has to show a mandate: for everything but a question and an opt-out. */
export const needsMandate = (kind: Kind, capacity: CaseContext["capacity"]): boolean =>
  capacity === "representative" && kindOf(kind).level > 0;

/**
 * The band in which somebody born on this date stands on that day.
 * @param birthDate local date, or null when it is not known
 */
export function ageBandOf(
  birthDate: string | null,
  on: string,
  { youthFrom, ofAgeFrom }: Policy["mandate"],
): AgeBand | null {
  if (birthDate === null) return null;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = on.slice(5) < birthDate.slice(5) ? years - 1 : years;
  if (age < youthFrom) return "child";
  return age < ofAgeFrom ? "youth" : "of-age";
}

/** A parent speaks for a young child, who is not told; everybody else hears who acts for them. */
export const subjectIsTold = ({ mandate }: CaseContext): boolean =>
  mandate !== null && !(mandate.basis === "parent" && mandate.ageBand === "child");

/** The last day on which the subject may object before anything leaves; null when nobody is told. */
export const objectionsUntil = (context: CaseContext, policy: Policy["mandate"]): string | null =>
  context.mandate?.subjectToldOn && subjectIsTold(context)
    ? addDays(context.mandate.subjectToldOn, policy.objectWithinDays)
    : null;

/** What must be mended before an answer that tells something can be prepared; null when nothing. */
export function mandateBlocks(context: CaseContext, on: string): RejectionCode | null {
  const { mandate } = context;
  if (mandate === null) return null;
  if (mandate.state !== "checked") return "mandate-not-checked";
  if (mandate.validUntil !== null && mandate.validUntil < on) return "mandate-expired";
  if (mandate.subjectObjectedOn !== null) return "subject-objected";
  return subjectIsTold(context) && mandate.subjectToldOn === null ? "subject-not-told" : null;
}

/** The same for the moment at which the answer leaves: the days in which the subject may object are over. */
export function mandateHolds(
  context: CaseContext,
  on: string,
  policy: Policy["mandate"],
): RejectionCode | null {
  const until = objectionsUntil(context, policy);
  return mandateBlocks(context, on) ?? (until !== null && on <= until ? "subject-may-still-object" : null);
}

/** Whose code opens the files of the answer: theirs to whom it goes. */
export const pickupReader = ({
  mandate,
  proposal,
}: Pick<CaseContext, "mandate" | "proposal">): PickupReader =>
  mandate !== null && (proposal?.answerTo ?? mandate.answerTo) === "subject" ? "subject" : "requester";
