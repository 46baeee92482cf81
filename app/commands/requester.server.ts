import type { Executor } from "../../db/client";
import { keepContent } from "../../db/content/keep";
import { type Dispatched, dispatch, type LockedCase } from "../../db/dispatch";
import type { ContentTable } from "../../db/schema/content";
import { localDateOf } from "../../workflows/deadlines";
import type { ContentRef } from "../../workflows/events/shared";
import type { CaseFact } from "./desk.server";

/** The requester at the status page: who acts is proven by the session of that case. */
export interface Requester {
  db: Executor;
  now: Date;
}

/** One intention of the requester about their own case. @throws CaseRejected, CaseNotFound */
export function recordByRequester(
  { db, now }: Requester,
  caseId: string,
  decide: (trx: Executor, current: LockedCase) => Promise<CaseFact>,
): Promise<Dispatched> {
  return dispatch(db, [caseId], async (trx, [current]) => {
    if (!current) throw new Error("dispatch locked no case");
    return [{ caseId, event: byRequester(now, await decide(trx, current)) }];
  });
}

/** Completes a fact with the requester and the moment. */
export function byRequester(now: Date, fact: CaseFact) {
  const at = now.toISOString();
  return { ...fact, actor: { type: "requester" as const }, at, on: localDateOf(at) };
}

interface Words {
  caseId: string;
  station: ContentTable["station"];
  kind: string;
  text: string;
  fileIds: string[];
}

/** What the requester wrote, with the files that came along; fixed, because an event points at it. */
export const keepWords = (trx: Executor, { text, fileIds, ...content }: Words): Promise<ContentRef> =>
  keepContent(trx, { ...content, body: fileIds.length > 0 ? { text, fileIds } : { text }, frozen: true });
