import type { CaseRow } from "../../../../db/case-row";
import { stationsOf } from "../../../../workflows/kinds";
import type { Station } from "../../../../workflows/stations";

export interface PathStep {
  station: Station;
  state: "done" | "now" | "later";
}

/** Where a case is on the path of its kind. A question to the requester does not move it off its place. */
export function pathOf({
  kind,
  station,
  closed_as,
}: Pick<CaseRow, "kind" | "station" | "closed_as">): PathStep[] {
  const stations = stationsOf(kind);
  const here = closed_as ? "closing" : station === "clarification" ? "handling" : station;
  const place = stations.indexOf(here);
  return stations.map((each, index) => ({
    station: each,
    state: index < place || closed_as ? "done" : index === place ? "now" : "later",
  }));
}
