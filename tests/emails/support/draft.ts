import type { LetterProps } from "../../../emails/catalogue";
import type { ClarificationAskedProps } from "../../../emails/letters/requester/clarification-asked";
import type { ComplaintDecidedProps } from "../../../emails/letters/requester/complaint-decided";
import type { DecisionProps } from "../../../emails/letters/requester/decision";
import type { IdentityAskedProps } from "../../../emails/letters/requester/identity-asked";
import type { RenderedLetter } from "../../../emails/render";
import type { CaseLetter } from "../../../workflows/effects";
import type { Kind, Outcome } from "../../../workflows/kinds";
import type { LetterDraft } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";

/** What the checks must know that the letter itself does not say. */
export interface Situation
  extends Pick<LetterDraft, "afterRefusalBy" | "lateRefusalReason" | "otherParties" | "clearances"> {
  kind: Kind;
  outcome: Outcome | null;
}

type Known = Partial<
  Pick<DecisionProps, "organisation" | "words" | "signer" | "late" | "work" | "search"> &
    Pick<IdentityAskedProps, "ways"> &
    Pick<ClarificationAskedProps, "overview"> &
    Pick<ComplaintDecidedProps, "points">
>;

/** A rendered letter as the checks read it (`checkLetter`): the bytes that will be sent, and what they say. */
export function draftOf<Name extends CaseLetter>(
  letter: Name,
  props: LetterProps<Name>,
  rendered: Pick<RenderedLetter, "subject" | "text">,
  language: Language,
  situation: Situation,
): LetterDraft {
  const known: Known = props;
  return {
    letter,
    language,
    ...situation,
    subject: rendered.subject,
    text: rendered.text,
    words: known.words ?? {},
    signer: known.signer ?? null,
    organisation: props.organisation,
    late: known.late ?? false,
    work: known.work ?? null,
    search: known.search ?? null,
    ways: known.ways ?? [],
    overview: known.overview ?? [],
    points: known.points ?? [],
  };
}
