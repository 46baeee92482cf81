import type { DecisionWork } from "../../../../workflows/letters";
import { AccessPart } from "./access";
import { ConsentPart } from "./consent";
import { ErasurePart } from "./erasure";
import type { DecisionProps } from "./frame";
import { ObjectionPart } from "./objection";
import { PortabilityPart } from "./portability";
import { RectificationPart } from "./rectification";
import { RestrictionPart } from "./restriction";

/** The part of the letter that belongs to the kind. */
export function WorkPart({ work, letter }: { work: DecisionWork; letter: DecisionProps }) {
  switch (work.kind) {
    case "access":
      return <AccessPart work={work} letter={letter} />;
    case "rectification":
      return <RectificationPart work={work} letter={letter} />;
    case "erasure":
      return <ErasurePart work={work} letter={letter} />;
    case "restriction":
      return <RestrictionPart work={work} />;
    case "portability":
      return <PortabilityPart work={work} letter={letter} />;
    case "objection":
      return <ObjectionPart work={work} />;
    case "consent-withdrawal":
      return <ConsentPart work={work} letter={letter} />;
  }
}
