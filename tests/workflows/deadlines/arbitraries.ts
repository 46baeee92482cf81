/** Cases as fast-check makes them up: any receipt, any questions, any notices, in any order. */
import fc from "fast-check";
import { addDays, type ClockEvent, type ExtensionEvent, type PauseEvent } from "../../../workflows/deadlines";

export const receivedOn = fc.integer({ min: 0, max: 25 * 365 }).map((days) => addDays("2018-06-01", days));

export const receivedAt = fc
  .date({ min: new Date("2018-06-01T00:00:00Z"), max: new Date("2043-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

const DAY_MS = 86_400_000;

function instantAfter(received: string, days: number): string {
  return new Date(Date.parse(received) + days * DAY_MS).toISOString();
}

const daysLater = (max: number) => fc.double({ min: 0, max, noNaN: true });

export function pauseAfter(received: string): fc.Arbitrary<PauseEvent & { to: string; from: string }> {
  return fc
    .record({
      asked: daysLater(120),
      answered: daysLater(60),
      reason: fc.constantFrom("identity", "clarification"),
      accepted: fc.boolean(),
    })
    .map(({ asked, answered, reason, accepted }) => ({
      type: "pause",
      reason,
      from: instantAfter(received, asked),
      to: instantAfter(received, asked + answered),
      accepted: accepted || answered > 30,
    }));
}

export function noticeAfter(received: string): fc.Arbitrary<ExtensionEvent> {
  return fc
    .record({ notice: daysLater(50), months: fc.constantFrom(1, 2), withReasons: fc.boolean() })
    .map(({ notice, months, withReasons }) => ({
      type: "extension",
      noticeAt: instantAfter(received, notice),
      months: months === 1 ? 1 : 2,
      withReasons,
    }));
}

/** At most one question still open, the rest answered. */
export const anyCase: fc.Arbitrary<{ receivedAt: string; events: ClockEvent[] }> = receivedAt.chain(
  (received) =>
    fc
      .record({
        pauses: fc.array(pauseAfter(received), { maxLength: 4 }),
        notices: fc.array(noticeAfter(received), { maxLength: 2 }),
        leaveOpen: fc.boolean(),
      })
      .map(({ pauses, notices, leaveOpen }) => ({
        receivedAt: received,
        events: [
          ...pauses.map((pause, at) => (leaveOpen && at === 0 ? { ...pause, to: null } : pause)),
          ...notices,
        ],
      })),
);
