import type { Group } from "../../../../db/queries/queue-lists";
import type { Copy } from "../../../components/language";

export const title = { nl: "Overzicht", en: "Overview" };

export interface OverviewCopy {
  asOf: (date: string) => string;
  now: Record<"overdue" | "today" | "week" | "later" | "paused", string>;
  onTimeYear: string;
  open: string;
  openEmpty: string;
  kind: string;
  total: string;
  windows: Record<"overdue" | "today" | "week" | "later" | "paused" | "answered", string>;
  complaints: string;
  ackOverdue: string;
  ackOpen: string;
  complaintsNone: string;
  months: string;
  monthsTable: string;
  month: string;
  answered: Record<Group, string>;
  onTime: Record<Group, string>;
  late: string;
  legend: Record<Group | "late", string>;
  barLabel: (month: string, group: string, onTime: number, answered: number) => string;
  noBar: (month: string, group: string) => string;
  late7: string;
  late7Hint: string;
  handler: string;
  nobody: string;
  nobodyLate: string;
  year: string;
  measure: string;
  groups: Record<Group, string>;
  measures: Record<
    "answered" | "onTime" | "median" | "p90" | "extended" | "refused" | "lapsed" | "withdrawn",
    string
  >;
  days: string;
}

export const copy: Copy<OverviewCopy> = {
  nl: {
    asOf: (date) => `Stand van ${date}. Elk getal leidt naar de verzoeken erachter.`,
    now: {
      overdue: "te laat",
      today: "vandaag",
      week: "binnen 7 dagen",
      later: "later",
      paused: "opgeschort",
    },
    onTimeYear: "op tijd, 12 maanden",
    open: "Open verzoeken",
    openEmpty: "Er zijn geen open verzoeken.",
    kind: "Soort",
    total: "Totaal",
    windows: {
      overdue: "Te laat",
      today: "Vandaag",
      week: "7 dagen",
      later: "Later",
      paused: "Opgeschort",
      answered: "Beantwoord",
    },
    complaints: "Klachten: ontvangst bevestigen",
    ackOverdue: "nog niet bevestigd, te laat",
    ackOpen: "nog te bevestigen, op tijd",
    complaintsNone: "Elke klacht is bevestigd.",
    months: "Op tijd beantwoord per maand",
    monthsTable: "Dezelfde cijfers als tabel",
    month: "Maand",
    answered: { requests: "Verzoeken", complaints: "Klachten" },
    onTime: { requests: "op tijd", complaints: "op tijd" },
    late: "te laat",
    legend: { requests: "verzoeken", complaints: "klachten", late: "te laat" },
    barLabel: (month, group, onTime, answered) => `${month}, ${group}: ${onTime} van ${answered} op tijd`,
    noBar: (month, group) => `${month}, ${group}: niets beantwoord`,
    late7: "Wie dreigt te laat te zijn",
    late7Hint: "Open verzoeken die te laat zijn of binnen 7 dagen een antwoord moeten krijgen.",
    handler: "Behandelaar",
    nobody: "nog niemand",
    nobodyLate: "Niemand is te laat, en de komende 7 dagen hoeft er niets klaar te zijn.",
    year: "Laatste 12 maanden",
    measure: "Wat",
    groups: { requests: "Verzoeken", complaints: "Klachten" },
    measures: {
      answered: "Beantwoord",
      onTime: "Op tijd",
      median: "Doorlooptijd, mediaan",
      p90: "Doorlooptijd, 9 van de 10 binnen",
      extended: "Verlengd",
      refused: "Afgewezen",
      lapsed: "Vervallen",
      withdrawn: "Ingetrokken",
    },
    days: "dagen",
  },
  en: {
    asOf: (date) => `As of ${date}. Every number leads to the requests behind it.`,
    now: { overdue: "late", today: "today", week: "within 7 days", later: "later", paused: "paused" },
    onTimeYear: "on time, 12 months",
    open: "Open requests",
    openEmpty: "There are no open requests.",
    kind: "Kind",
    total: "Total",
    windows: {
      overdue: "Late",
      today: "Today",
      week: "7 days",
      later: "Later",
      paused: "Paused",
      answered: "Answered",
    },
    complaints: "Complaints: acknowledge receipt",
    ackOverdue: "not yet acknowledged, late",
    ackOpen: "to acknowledge, in time",
    complaintsNone: "Every complaint has been acknowledged.",
    months: "Answered on time per month",
    monthsTable: "The same figures as a table",
    month: "Month",
    answered: { requests: "Requests", complaints: "Complaints" },
    onTime: { requests: "on time", complaints: "on time" },
    late: "late",
    legend: { requests: "requests", complaints: "complaints", late: "late" },
    barLabel: (month, group, onTime, answered) => `${month}, ${group}: ${onTime} of ${answered} on time`,
    noBar: (month, group) => `${month}, ${group}: nothing answered`,
    late7: "Who is about to be late",
    late7Hint: "Open requests that are late, or must be answered within 7 days.",
    handler: "Handler",
    nobody: "nobody yet",
    nobodyLate: "Nobody is late, and nothing is due in the next 7 days.",
    year: "Last 12 months",
    measure: "What",
    groups: { requests: "Requests", complaints: "Complaints" },
    measures: {
      answered: "Answered",
      onTime: "On time",
      median: "Time taken, median",
      p90: "Time taken, 9 out of 10 within",
      extended: "Extended",
      refused: "Refused",
      lapsed: "Lapsed",
      withdrawn: "Withdrawn",
    },
    days: "days",
  },
};
