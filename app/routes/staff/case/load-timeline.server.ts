import type { Executor } from "../../../../db/client";
import { contentOf } from "../../../../db/for-staff";
import type { VisibleCaseId } from "../../../../db/reader";
import type { CaseEvent } from "../../../../workflows/events";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { timelineSentence } from "../../../../workflows/wording/timeline";
import { longDate } from "../../../components/dates";
import type { CaseFacts } from "../../../letters/case-facts.server";

export interface TimelineEntry {
  key: string;
  sentence: string;
  /** What a person wrote with it: the reason, the doubt, the answer. */
  text: string | null;
}

/** Everything that happened, in sentences, newest first. */
export async function loadTimeline(
  db: Executor,
  id: VisibleCaseId,
  facts: CaseFacts,
  nameOf: (staffId: string) => string,
  language: Language,
): Promise<TimelineEntry[]> {
  const content = await contentOf(db, id);
  return timelineOf(facts, new Map(content.map((row) => [row.id, row.body])), nameOf, language);
}

/** The same of events and as much of the content as its reader may see, by id. */
export function timelineOf(
  { events, snapshot }: Pick<CaseFacts, "events" | "snapshot">,
  content: Map<string, unknown>,
  nameOf: (staffId: string) => string,
  language: Language,
): TimelineEntry[] {
  const texts = new Map([...content].map(([contentId, body]) => [contentId, textIn(body)]));
  const date = (localDate: string) => longDate(localDate, language);
  const pauses = snapshot.context.clockEvents.filter((entry) => entry.type === "pause");
  return events
    .map((event, index) => ({
      key: String(index),
      sentence: timelineSentence(language, {
        event,
        who: whoDid(event, nameOf, language),
        on: date(event.on),
        nameOf,
        date,
        paused: pauses.some((pause) => pause.from === event.on && pause.accepted),
      }),
      text:
        event.type === "CaseSubmitted" || event.type === "DecisionProposed"
          ? null
          : writtenWith(event, texts),
    }))
    .reverse();
}

function whoDid({ actor }: CaseEvent, nameOf: (staffId: string) => string, language: Language): string {
  if (actor.type === "staff") return nameOf(actor.id) || actor.id;
  return wording(language)[actor.type];
}

function textIn(body: unknown): string | null {
  const { text } = (body ?? {}) as { text?: unknown };
  return typeof text === "string" && text.trim() !== "" ? text : null;
}

/** The first text among the content that an event points at. */
function writtenWith(event: CaseEvent, texts: Map<string, string | null>): string | null {
  const refs = Object.values(event).filter(
    (value): value is { contentId: string } =>
      typeof value === "object" && value !== null && "contentId" in value,
  );
  return refs.map(({ contentId }) => texts.get(contentId) ?? null).find((text) => text !== null) ?? null;
}
