import type { Role } from "../actors";
import type { Stage } from "../columns";
import type { CaseEventType, EventOf } from "../events";
import type {
  CheckFailure,
  FactTopic,
  IdentityCheck,
  IdentityMethod,
  MatchReason,
  PickupChannel,
  ProofRefusal,
} from "../events/identity";
import type { CAPACITIES, CHANNELS } from "../events/intake";
import type { MandateBasis } from "../events/mandate";
import type { Kind, Level, Outcome } from "../kinds";
import type { ClosedAs } from "../machines/context";
import type { Disagreement } from "../matching/match";
import type { RejectionCode } from "../rejections";
import type { Station } from "../stations";

export interface TimelineArgs<Type extends CaseEventType> {
  event: EventOf<Type>;
  /** Name of the actor, or "de verzoeker", "het systeem". */
  who: string;
  /** The local date it happened, written out for the reader. */
  on: string;
  nameOf: (staffId: string) => string;
  date: (localDate: string) => string;
  paused: boolean;
}

export type Timeline = { [Type in CaseEventType]: (args: TimelineArgs<Type>) => string };

/** Words of the house that more than one room speaks. */
export interface Wording {
  /** In lists: "inzage". */
  kinds: Record<Kind, string>;
  /** In a sentence: "verzoek om inzage". */
  requests: Record<Kind, string>;
  stations: Record<Station, string>;
  /** For staff. */
  stages: Record<Stage, string>;
  /** For the requester, as what we are doing now. */
  stagesForRequester: Record<Stage, string>;
  outcomes: Record<Outcome, string>;
  closedAs: Record<ClosedAs, string>;
  levels: Record<Level, string>;
  identityMethods: Record<IdentityMethod, string>;
  /** Why somebody in the register may be this person, as part of a sentence. */
  matchReasons: Record<MatchReason, string>;
  /** What both sides know, and differently. */
  disagreements: Record<Disagreement, string>;
  /** As what was checked. */
  identityChecks: Record<IdentityCheck, string>;
  factTopics: Record<FactTopic, string>;
  /** After "omdat". */
  checkFailures: Record<CheckFailure, string>;
  /** After "omdat"; the requester reads it. */
  proofRefusals: Record<ProofRefusal, string>;
  pickupChannels: Record<PickupChannel, string>;
  channels: Record<(typeof CHANNELS)[number], string>;
  capacities: Record<(typeof CAPACITIES)[number], string>;
  roles: Record<Role, string>;
  mandateBases: Record<MandateBasis, string>;
  requester: string;
  /** Whose data it is, when somebody else asked. */
  subject: string;
  system: string;
  rejections: Record<RejectionCode, string>;
}
