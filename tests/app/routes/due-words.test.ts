import { expect, it } from "vitest";
import { dueState, dueWords, type Term } from "../../../app/routes/staff/queue/due";

const term = (details: Partial<Term>): Term => ({
  dueDate: null,
  paused: false,
  replyGivenOn: null,
  closedOn: null,
  ...details,
});

it.each<[Partial<Term>, string, string, string]>([
  [{ dueDate: "2026-03-18" }, "late", "2 dagen te laat", "2 days late"],
  [{ dueDate: "2026-03-19" }, "late", "1 dag te laat", "1 day late"],
  [{ dueDate: "2026-03-20" }, "today", "vandaag", "today"],
  [{ dueDate: "2026-03-21" }, "soon", "morgen", "tomorrow"],
  [{ dueDate: "2026-03-27" }, "soon", "over 7 dagen", "in 7 days"],
  [{ dueDate: "2026-03-28" }, "later", "28 mrt 2026", "28 Mar 2026"],
  [{ paused: true }, "paused", "opgeschort", "paused"],
  [
    { dueDate: "2026-03-18", replyGivenOn: "2026-03-17" },
    "answered",
    "beantwoord 17 mrt 2026",
    "answered 17 Mar 2026",
  ],
  [{ dueDate: "2026-03-18", closedOn: "2026-03-17" }, "closed", "17 mrt 2026", "17 Mar 2026"],
])("%j reads as %s", (details, state, nl, en) => {
  expect(dueState(term(details), "2026-03-20")).toBe(state);
  expect(dueWords(term(details), "2026-03-20", "nl")).toBe(nl);
  expect(dueWords(term(details), "2026-03-20", "en")).toBe(en);
});
