import type { Executor } from "../../../db/client";
import { issueCode } from "../../../db/codes";
import { keepContent } from "../../../db/content/keep";
import { keepParties, type PartyDetails } from "../../../db/content/parties";
import { type DispatchedCase, dispatch, type EventToAppend } from "../../../db/dispatch";
import { suppress } from "../../../db/suppressions";
import type { Actor } from "../../../workflows/actors";
import { localDateOf } from "../../../workflows/deadlines";
import type { EventOf } from "../../../workflows/events";
import type { Kind } from "../../../workflows/kinds";
import type { Language } from "../../../workflows/wording/language";
import type { RequestAnswers } from "./request-answers";

type Submitted = EventOf<"CaseSubmitted">;

/** One form: one person, one receipt date, one case for each thing that was asked. */
export interface Submission {
  /** At least one, no kind twice. */
  requests: readonly RequestAnswers[];
  requester: PartyDetails;
  /** Whose data it is about, when the requester represents someone. */
  subject: PartyDetails | null;
  /** What a representative says to be: "advocaat". The mandate itself is asked later. */
  relation: string | null;
  capacity: Submitted["capacity"];
  replyChannel: Submitted["replyChannel"];
  language: Language;
  channel: Submitted["channel"];
  actor: Actor;
  now: Date;
  /** When it reached the organisation; not after `now`. It starts the clock (R1). */
  receivedAt: Date;
  /** Date on the requester's own letter, `YYYY-MM-DD`. */
  requestedOn?: string | null;
  /** Only true where staff know the address from the channel itself. */
  addressConfirmed?: boolean;
  handler?: { id: string; team: string | null } | null;
  /** False: this time nothing may be mailed, though there is an address. */
  mayMail?: boolean;
  /** The code that opens downloads; it holds for every case of the form. Only its keyed hash is stored. */
  pickup?: { code: string; secret: string };
  /** The systems that must stop for an opt-out. */
  mailingSystems: readonly string[];
}

/**
 * Files a form: content, parties, events and effects of every case in one transaction. An opt-out works from
 * this moment (R13). The first case that is no opt-out comes first; the others are linked to it.
 * @throws CaseRejected when `receivedAt` lies after `now`
 */
export async function submitCases(db: Executor, submission: Submission): Promise<DispatchedCase[]> {
  const filed = inOrder(submission.requests).map((request) => ({ caseId: crypto.randomUUID(), request }));
  const { cases } = await dispatch(db, [], async (trx) => {
    await keepParties(
      trx,
      filed.flatMap(({ caseId }) => partiesOf(submission, caseId)),
    );
    const events: EventToAppend[] = [];
    for (const { caseId, request } of filed) {
      events.push({
        caseId,
        event: await submitted(trx, submission, { caseId, request, first: filed[0]?.caseId }),
      });
      if (submission.handler && isTakenUp(request.kind)) events.push(takenUp(submission, caseId));
      if (request.kind === "opt-out") await suppressFor(trx, submission, caseId, request.brands);
      if (submission.pickup) {
        const { code, secret } = submission.pickup;
        await issueCode(trx, { caseId, purpose: "pickup", now: submission.now, code, secret });
      }
    }
    return events;
  });
  return cases;
}

const HELD_BACK: readonly Kind[] = ["opt-out"];

/** The first case carries the links and usually the files: it must be one that staff see. */
const inOrder = (requests: readonly RequestAnswers[]): RequestAnswers[] =>
  [...requests].sort((a, b) => Number(HELD_BACK.includes(a.kind)) - Number(HELD_BACK.includes(b.kind)));

/**
 * The case that gets the files of a form. Beside a complaint they may be evidence about the very colleague who
 * handles the other case, so they go where that person does not come.
 */
export const caseOfFiles = (cases: readonly DispatchedCase[]): DispatchedCase | undefined =>
  cases.find(({ columns }) => columns.kind === "complaint") ?? cases[0];

function partiesOf({ requester, subject }: Submission, caseId: string) {
  const parties = [{ ...requester, caseId, role: "requester" as const }];
  return subject ? [...parties, { ...subject, caseId, role: "subject" as const }] : parties;
}

interface Filed {
  caseId: string;
  request: RequestAnswers;
  first: string | undefined;
}

async function submitted(trx: Executor, submission: Submission, { caseId, request, first }: Filed) {
  const { actor, now, receivedAt, requester, requestedOn = null, relation } = submission;
  const at = now.toISOString();
  const optOut = request.kind === "opt-out";
  return {
    type: "CaseSubmitted" as const,
    actor,
    at,
    on: localDateOf(at),
    kind: request.kind,
    channel: submission.channel,
    replyChannel: submission.replyChannel,
    capacity: submission.capacity,
    language: submission.language,
    receivedAt: receivedAt.toISOString(),
    addressConfirmed: submission.addressConfirmed ?? false,
    hasEmail: Boolean(requester.email) && submission.mayMail !== false,
    request: await keepContent(trx, {
      caseId,
      station: "intake",
      kind: "request",
      body: { ...request, requestedOn, relation },
      createdBy: actor.type === "staff" ? actor.id : null,
      frozen: true,
    }),
    brands: optOut ? request.brands : [],
    systems: optOut ? [...submission.mailingSystems] : [],
    linked: first && first !== caseId ? { caseId: first, as: "same-form" as const } : null,
  };
}

/** Nobody takes up a complaint before it is known whom it is about; an opt-out leaves nothing to do. */
const isTakenUp = (kind: Kind): boolean => kind !== "complaint" && kind !== "opt-out";

function takenUp({ handler, actor, now }: Submission, caseId: string): EventToAppend {
  const at = now.toISOString();
  const { id: handlerId, team } = handler ?? { id: null, team: null };
  return { caseId, event: { type: "HandlerAssigned", actor, at, on: localDateOf(at), handlerId, team } };
}

async function suppressFor(trx: Executor, { requester, now }: Submission, caseId: string, brands: string[]) {
  if (!requester.email) return;
  await suppress(trx, { address: requester.email, brands, caseId, now });
}
