import { describe, expect, it } from "vitest";
import { pathOf } from "../../../app/routes/status/case/path";
import { KINDS, stationsOf } from "../../../workflows/kinds";
import { STATIONS } from "../../../workflows/stations";

const walked = (path: ReturnType<typeof pathOf>) => path.map(({ station, state }) => `${station} ${state}`);

describe("the drawn path", () => {
  it("shows a question to the requester, and a complaint's hearing, as part of the work", () => {
    expect(walked(pathOf({ kind: "access", station: "clarification", closed_as: null }))).toEqual([
      "intake done",
      "identity done",
      "handling now",
      "approval later",
      "reply later",
      "closing later",
    ]);
    expect(walked(pathOf({ kind: "complaint", station: "complaint", closed_as: null }))).toContain(
      "handling now",
    );
  });

  it("has one place for every station that a kind can pass", () => {
    for (const kind of KINDS) {
      for (const station of STATIONS.filter((each) => stationsOf(kind).includes(each))) {
        const now = pathOf({ kind, station, closed_as: null }).filter(({ state }) => state === "now");
        expect(now.map((step) => step.station)).toEqual([station]);
      }
    }
  });

  it("is whole when the case was answered, and not drawn when it ended early", () => {
    const answered = pathOf({ kind: "erasure", station: "closing", closed_as: "answered" });
    expect(answered.every(({ state }) => state === "done")).toBe(true);
    expect(pathOf({ kind: "erasure", station: "closing", closed_as: "withdrawn" })).toEqual([]);
  });
});
