import type { CaseEventType } from "../events";
import { en } from "./en";
import type { Language } from "./language";
import { nl } from "./nl";
import { timelineEn } from "./timeline.en";
import { timelineNl } from "./timeline.nl";
import type { Timeline, TimelineArgs, Wording } from "./types";

export type { Language } from "./language";
export type { Wording } from "./types";

export const wording = (language: Language): Wording => (language === "nl" ? nl : en);

const timelines: Record<Language, Timeline> = { nl: timelineNl, en: timelineEn };

/** One event as a sentence for the timeline of its case. */
export function timelineSentence(language: Language, args: TimelineArgs<CaseEventType>): string {
  const tell = timelines[language][args.event.type] as (args: unknown) => string;
  return tell(args);
}
