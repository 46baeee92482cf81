import type { Executor } from "../../db/client";
import { keepContent } from "../../db/content/keep";
import type { ContentTable } from "../../db/schema/content";
import type { ContentRef } from "../../workflows/events/shared";
import type { Desk } from "./desk.server";

interface Prose {
  caseId: string;
  station: ContentTable["station"];
  /** What it is within its station: "extension-reason". */
  kind: string;
  text: string;
}

/** Keeps what a person wrote, as an event will point at it: from here on it cannot change. */
export const fixProse = (trx: Executor, desk: Desk, { text, ...prose }: Prose): Promise<ContentRef> =>
  keepContent(trx, { ...prose, body: { text }, createdBy: desk.actor.id, frozen: true });

/** The same for a text that may be absent. */
export const fixProseIfAny = async (
  trx: Executor,
  desk: Desk,
  { text, ...prose }: Omit<Prose, "text"> & { text: string | null | undefined },
): Promise<ContentRef | null> => (text?.trim() ? fixProse(trx, desk, { ...prose, text }) : null);
