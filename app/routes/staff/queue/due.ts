import { daysBetween } from "../../../../workflows/deadlines/days";
import type { Language } from "../../../../workflows/wording/language";
import { shortDate } from "../../../components/dates";
import type { IconName } from "../../../components/icon";

/** What decides how a term reads in a list. */
export interface Term {
  dueDate: string | null;
  paused: boolean;
  replyGivenOn: string | null;
  closedOn: string | null;
}

export type DueState = "closed" | "answered" | "paused" | "none" | "late" | "today" | "soon" | "later";

export function dueState({ dueDate, paused, replyGivenOn, closedOn }: Term, today: string): DueState {
  if (closedOn) return "closed";
  if (replyGivenOn) return "answered";
  if (paused) return "paused";
  if (!dueDate) return "none";
  const days = daysBetween(today, dueDate);
  if (days < 0) return "late";
  if (days === 0) return "today";
  return days <= 7 ? "soon" : "later";
}

export const DUE_SHAPES: Record<DueState, IconName> = {
  closed: "archive",
  answered: "letter",
  paused: "pause",
  none: "calendar",
  late: "alert",
  today: "bell",
  soon: "clock",
  later: "calendar",
};

/** The due date in words: "2 dagen te laat", "vandaag", "opgeschort", "over 5 dagen", "7 apr 2026". */
export function dueWords(term: Term, today: string, language: Language): string {
  const nl = language === "nl";
  const { dueDate, replyGivenOn, closedOn } = term;
  switch (dueState(term, today)) {
    case "closed":
      return shortDate(closedOn ?? "", language);
    case "answered":
      return `${nl ? "beantwoord" : "answered"} ${shortDate(replyGivenOn ?? "", language)}`;
    case "paused":
      return nl ? "opgeschort" : "paused";
    case "none":
      return nl ? "geen termijn" : "no term";
    case "today":
      return nl ? "vandaag" : "today";
    case "later":
      return shortDate(dueDate ?? "", language);
  }
  const days = daysBetween(today, dueDate ?? today);
  if (days < 0) {
    if (nl) return days === -1 ? "1 dag te laat" : `${-days} dagen te laat`;
    return days === -1 ? "1 day late" : `${-days} days late`;
  }
  if (days === 1) return nl ? "morgen" : "tomorrow";
  return nl ? `over ${days} dagen` : `in ${days} days`;
}

/** How many days after its due date a case was answered; 0 when in time or not answered. */
export function daysTooLate({ dueDate, replyGivenOn }: Term): number {
  return dueDate && replyGivenOn ? Math.max(0, daysBetween(dueDate, replyGivenOn)) : 0;
}
