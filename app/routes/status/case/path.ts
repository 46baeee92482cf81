import type { CaseRow } from "../../../../db/case-row";
import { stationsOf } from "../../../../workflows/kinds";
import type { Station } from "../../../../workflows/stations";

export interface PathStep {
  station: Station;
  state: "done" | "now" | "later";
}

/** Ended before the end of the path: drawing it as walked would be untrue. */
const ENDED_EARLY: readonly CaseRow["closed_as"][] = ["withdrawn", "lapsed", "merged", "spam"];

/** Stations that are no place of their own for the person who waits. */
const WITHIN: Partial<Record<Station, Station>> = { clarification: "handling", complaint: "handling" };

/**
 * Where a case is on the path of its kind; empty when it ended early. A question to the requester does not move
 * it off its place.
 */
export function pathOf({
  kind,
  station,
  closed_as,
}: Pick<CaseRow, "kind" | "station" | "closed_as">): PathStep[] {
  if (ENDED_EARLY.includes(closed_as)) return [];
  const stations = stationsOf(kind);
  const here = closed_as ? "closing" : (WITHIN[station] ?? station);
  const place = stations.indexOf(here);
  return stations.map((each, index) => ({
    station: each,
    state: index < place || closed_as ? "done" : index === place ? "now" : "later",
  }));
}
