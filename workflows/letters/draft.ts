import type { CaseLetter } from "../effects";
import type { IdentityMethod } from "../events/identity";
import type { Kind, Outcome } from "../kinds";
import type { Language } from "../wording/language";
import type { CheckCode } from "./codes";
import type { Words } from "./free-parts";
import type { OrganisationFacts } from "./organisation";
import type { DecisionWork, OverviewRow, SearchAccount } from "./work";
import type { ComplaintPoint } from "./work/complaint";

/** Someone whose data must not slip into the letter: a colleague, another client, a referee. */
export interface OtherParty {
  name: string;
  email: string | null;
}

/** The approver looked at a flagged place and let it stand. Content, never event: the reason names people. */
export interface Clearance {
  findingId: string;
  reason: string;
}

/** A letter as it stands, with what is known about its case: all that a check may look at. */
export interface LetterDraft {
  letter: CaseLetter;
  kind: Kind;
  outcome: Outcome | null;
  language: Language;
  subject: string;
  /** The rendered text, exactly as the requester will read it. */
  text: string;
  /** The handler's own words, by part. */
  words: Words;
  signer: { name: string; jobTitle: string } | null;
  organisation: OrganisationFacts;
  /** The answer is given after its due date: the court term of six weeks does not apply (UAVG 35(2)). */
  late: boolean;
  /** Given after the date by which a refusal may be sent (R7). */
  afterRefusalBy: boolean;
  lateRefusalReason: string | null;
  work: DecisionWork | null;
  search: SearchAccount | null;
  ways: readonly IdentityMethod[];
  overview: readonly OverviewRow[];
  points: readonly ComplaintPoint[];
  otherParties: readonly OtherParty[];
  clearances: readonly Clearance[];
}

export type Severity = "block" | "flag";

/** A place in the letter. Positions count UTF-16 units in the part named by `part`. */
export interface Hit {
  part: "subject" | "text";
  start: number;
  end: number;
  snippet: string;
}

/** What a check found. `where` is an element of the check's own list, or the name of an item. */
export interface Finding {
  where: string | null;
  hit: Hit | null;
}

export interface JudgedFinding extends Finding {
  /** Stays the same while the place says the same, so that a clearance survives edits elsewhere. */
  id: string;
  cleared: boolean;
}

export interface CheckResult {
  code: CheckCode;
  severity: Severity;
  /** Nothing found, or every hit of a flag cleared with a reason. */
  ok: boolean;
  findings: JudgedFinding[];
}

/** One check: when it applies and what it finds; an empty list is good. */
export interface Check {
  code: CheckCode;
  severity: Severity;
  applies: (draft: LetterDraft) => boolean;
  find: (draft: LetterDraft) => Finding[];
}
