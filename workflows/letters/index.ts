export { CHECKS, checkLetter, mayBeProposed, mayBeSent } from "./check";
export { CHECK_CODES, type CheckCode } from "./codes";
export type {
  CheckResult,
  Clearance,
  Finding,
  JudgedFinding,
  LetterDraft,
  OtherParty,
  Severity,
} from "./draft";
export { type FreePart, type FreePartId, freeParts, type Words } from "./free-parts";
export { KEEP_GROUNDS, type KeepGround, keepGrounds } from "./grounds/keeping";
export {
  isAbuse,
  REFUSAL_GROUNDS,
  type RefusalGround,
  refusalGrounds,
  refusalGroundsFor,
} from "./grounds/refusing";
export { ACCOUNT_LETTERS, type AccountLetter, LETTER_NAMES, type LetterName } from "./names";
export { type OrganisationFacts, organisationFactsSchema } from "./organisation";
export { checkAsks, checkSentence } from "./wording";
export type { DecidedKind, DecisionWork, OverviewRow, SearchAccount, WorkOf } from "./work";
export { ACCESS_ELEMENTS, missingFromAccess } from "./work/access";
export { type ComplaintPoint, complaintOutcome, JUDGEMENTS, type Judgement } from "./work/complaint";
export { withheldIn } from "./work/withheld";
