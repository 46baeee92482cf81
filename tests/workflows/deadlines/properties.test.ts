import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Clock,
  type ClockEvent,
  computeDeadlines,
  explainDeadlines,
  isWorkingDay,
  localDateOf,
} from "../../../workflows/deadlines";
import { anyCase, pauseAfter, receivedAt, receivedOn } from "./arbitraries";

const clocks: Clock[] = ["statutory", "complaint", "marketing", "question"];
const runs = { numRuns: 300 };
const SLOW_MACHINE_MS = 30_000;

function due(received: string, events: readonly ClockEvent[] = []): string | null {
  return computeDeadlines({ clock: "statutory", receivedAt: received, events }).dueDate;
}

/** An open pause has no date yet: later than any. */
function orNever(date: string | null): string {
  return date ?? "9999-12-31";
}

describe("whatever happens to a case, its due date", { timeout: SLOW_MACHINE_MS }, () => {
  it("is never before receipt, and never on a day without work but for the stop of a mailing", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...clocks), (input, clock) => {
        const { dueDate, receivedLocalDate } = computeDeadlines({ ...input, clock });
        if (dueDate === null) return;
        expect(dueDate >= receivedLocalDate).toBe(true);
        if (clock !== "marketing") expect(isWorkingDay(dueDate)).toBe(true);
      }),
      runs,
    );
  });

  it("never comes before an answer that was waited for", () => {
    fc.assert(
      fc.property(anyCase, ({ receivedAt: received, events }) => {
        const dueDate = due(received, events);
        for (const event of events) {
          if (dueDate === null || event.type !== "pause" || event.accepted === false) continue;
          const tooLate = localDateOf(event.from) > dueDate;
          if (!tooLate) expect(event.to !== null && localDateOf(event.to) <= dueDate).toBe(true);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order in which things were written down", () => {
    const shuffled = anyCase.chain(({ receivedAt: received, events }) =>
      fc.record({
        received: fc.constant(received),
        events: fc.constant(events),
        other: fc.shuffledSubarray(events, { minLength: events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ received, events, other }) => {
        const dates = (list: ClockEvent[]) => {
          const { steps: _told, ...rest } = computeDeadlines({
            clock: "statutory",
            receivedAt: received,
            events: list,
          });
          return rest;
        };
        expect(dates(other)).toEqual(dates(events));
      }),
      runs,
    );
  });

  it("depends on local dates only, not on the time of day", () => {
    fc.assert(
      fc.property(anyCase, ({ receivedAt: received, events }) => {
        const onDates = events.map((event) =>
          event.type === "pause"
            ? { ...event, from: localDateOf(event.from), to: event.to && localDateOf(event.to) }
            : { ...event, noticeAt: localDateOf(event.noticeAt) },
        );
        expect(
          computeDeadlines({ clock: "statutory", receivedAt: localDateOf(received), events: onDates }),
        ).toEqual(computeDeadlines({ clock: "statutory", receivedAt: received, events }));
      }),
      runs,
    );
  });

  it("is the date that its explanation ends with", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom<Clock>("statutory", "complaint"), (input, clock) => {
        const { dueDate, rawEnd, steps } = computeDeadlines({ ...input, clock });
        if (dueDate === null) return;
        const told = steps.flatMap((step) => {
          if (step.code === "rolled") return [step.to];
          return "until" in step ? [step.until] : [];
        });
        expect(told.at(-1)).toBe(dueDate);
        if (rawEnd !== dueDate) expect(told.at(-2)).toBe(rawEnd);
      }),
      runs,
    );
  });

  it("is explained in whole sentences in both languages", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...clocks), (input, clock) => {
        const result = computeDeadlines({ ...input, clock });
        for (const language of ["nl", "en"] as const) {
          const sentences = explainDeadlines(result, language);
          expect(sentences).toHaveLength(result.steps.length);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-Z].*\.$/);
            expect(sentence).not.toMatch(/undefined|null|NaN|\.\.|\s\s|\d{4}-\d{2}/);
          }
        }
      }),
      runs,
    );
  });
});

describe("more waiting", { timeout: SLOW_MACHINE_MS }, () => {
  const days = fc.integer({ min: 0, max: 90 });

  it("never brings the due date forward", () => {
    const paused = receivedAt.chain((received) =>
      fc.record({ received: fc.constant(received), pause: pauseAfter(received), longer: days }),
    );
    fc.assert(
      fc.property(paused, ({ received, pause, longer }) => {
        const accepted = { ...pause, accepted: true };
        const later = { ...accepted, to: addDays(localDateOf(pause.to), longer) };
        const short = due(received, [accepted]);
        expect(orNever(due(received, [later])) >= orNever(short)).toBe(true);
        expect(orNever(short) >= orNever(due(received))).toBe(true);
      }),
      runs,
    );
  });

  it("for the last of several answers never brings the due date forward", () => {
    fc.assert(
      fc.property(anyCase, days, ({ receivedAt: received, events }, longer) => {
        const accepted = events.filter((event) => event.type === "pause" && event.accepted !== false);
        const last = accepted
          .filter((event) => event.type === "pause")
          .sort((a, b) => (localDateOf(a.from) < localDateOf(b.from) ? -1 : 1))
          .at(-1);
        if (!last?.to) return;
        const later = { ...last, to: addDays(localDateOf(last.to), longer) };
        const changed = events.map((event) => (event === last ? later : event));
        expect(orNever(due(received, changed)) >= orNever(due(received, events))).toBe(true);
      }),
      runs,
    );
  });
});

describe("a later receipt", { timeout: SLOW_MACHINE_MS }, () => {
  it("never gives an earlier due date", () => {
    fc.assert(
      fc.property(receivedOn, fc.constantFrom(...clocks), (on, clock) => {
        const dueOf = (received: string) =>
          computeDeadlines({ clock, receivedAt: received, events: [] }).dueDate ?? "";
        expect(dueOf(addDays(on, 1)) >= dueOf(on)).toBe(true);
      }),
      runs,
    );
  });
});
