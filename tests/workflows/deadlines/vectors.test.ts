import { describe, expect, it } from "vitest";
import { type Clock, type ClockEvent, computeDeadlines, courtTermUntil } from "../../../workflows/deadlines";
import auxVectors from "./data/aux-vectors.json";
import deadlineVectors from "./data/deadline-vectors.json";

type Vector = {
  id: string;
  kind: string;
  receivedAt: string;
  events: ClockEvent[];
  policy?: Record<string, number | boolean>;
  receivedLocalDate: string;
  expectedDueDate: string | null;
  expectedExtensionNoticeBy: string | null;
  rawEnd?: string | null;
  pausedDays?: number | null;
  extensionEffective?: boolean;
  expectedAckBy?: string;
  expectedSuppressFrom?: string;
  expectedReplyBy?: string;
  alt?: Record<string, string | null>;
  why: string;
};

const vectors = deadlineVectors as unknown as Vector[];
const ownClocks = ["complaint", "marketing", "question"];

function clockOf(kind: string): Clock {
  return ownClocks.includes(kind) ? (kind as Clock) : "statutory";
}

function results({ kind, receivedAt, events, policy }: Vector) {
  return computeDeadlines({ clock: clockOf(kind), receivedAt, events, policy });
}

describe("every worked example of the law note", () => {
  it("is there", () => expect(vectors).toHaveLength(95));

  it.each(vectors)("$id ($kind): $why", (vector) => {
    const result = results(vector);
    const asked: Record<string, unknown> = {
      receivedLocalDate: vector.receivedLocalDate,
      dueDate: vector.expectedDueDate,
      extensionNoticeBy: vector.expectedExtensionNoticeBy,
      ackBy: vector.expectedAckBy ?? null,
      suppressFrom: vector.expectedSuppressFrom ?? null,
      replyBy: vector.expectedReplyBy ?? null,
      extensionEffective: vector.extensionEffective ?? false,
    };
    if ("rawEnd" in vector) asked.rawEnd = vector.rawEnd;
    if ("pausedDays" in vector) asked.pausedDays = vector.pausedDays;
    expect(result).toMatchObject(asked);
    expect(result.alternatives).toMatchObject(vector.alt ?? {});
  });

  it("names no other readings than the examples do, but one that the note leaves out", () => {
    const unexpected = vectors.flatMap((vector) => {
      const { alternatives } = results(vector);
      return Object.keys(alternatives)
        .filter((name) => !(name in (vector.alt ?? {})))
        .map((name) => `${vector.id} ${name}`);
    });
    expect(unexpected).toEqual(["F05 stepwise"]);
  });
});

describe("the court term of six weeks", () => {
  it.each(auxVectors.petitionArt35Uavg)("$answerReceived: $why", ({ answerReceived, petitionUntil }) => {
    expect(courtTermUntil(answerReceived)).toBe(petitionUntil);
  });
});
