import type { CaseEventType } from "../events";
import type { Language } from "./language";
import { timelineEn } from "./timeline.en";
import { timelineNl } from "./timeline.nl";
import type { Timeline, TimelineArgs } from "./types";

const timelines: Record<Language, Timeline> = { nl: timelineNl, en: timelineEn };

/** One event as a sentence for the timeline of its case. Apart from the words that pages carry along: it knows the calendar. */
export function timelineSentence(language: Language, args: TimelineArgs<CaseEventType>): string {
  const tell = timelines[language][args.event.type] as (args: unknown) => string;
  return tell(args);
}
