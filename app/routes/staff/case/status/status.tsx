import { stationsOf } from "../../../../../workflows/kinds";
import type { Station } from "../../../../../workflows/stations";
import { wording } from "../../../../../workflows/wording";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { type Stage, StageLine } from "../../../../components/stage-line";
import { usePage } from "../form";
import { Clock } from "./clock";
import { People } from "./people";

const copy: Copy<{ path: string; title: string }> = {
  nl: { path: "Waar het dossier is", title: "Stand van zaken" },
  en: { path: "Where the case is", title: "State of affairs" },
};

/** Left column: where it stands, until when, who it is about. */
export function Status() {
  const words = useCopy(copy);
  return (
    <div className="case__status">
      <h2 className="visually-hidden">{words.title}</h2>
      <Clock />
      <CasePath />
      <People />
    </div>
  );
}

export function CasePath() {
  return <StageLine stages={usePath()} across={false} label={useCopy(copy).path} />;
}

/** The drawn path. A side step (a question to the requester, the complaint's own stages) shows where it is taken. */
function usePath(): Stage[] {
  const { kind, station, stage, closedAs } = usePage();
  const words = wording(useLanguage());
  const path = stationsOf(kind);
  const here = path.indexOf(closedAs ? "closing" : onPath(station));
  return path.map((name, index) => ({
    word: capital(words.stations[name]),
    state: index < here ? "done" : index === here ? (closedAs ? "done" : "now") : "later",
    note: index === here && !closedAs && isSideStep(stage) ? words.stages[stage] : undefined,
  }));
}

/** Says more than the name of its station. */
const isSideStep = (stage: string) => stage.includes(".") || stage === "clarification";
const onPath = (station: Station): Station =>
  station === "clarification" || station === "complaint" || station === "term" ? "handling" : station;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
