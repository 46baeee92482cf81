import { clockOf } from "../../clock";
import { kindOf } from "../../kinds";
import type { RejectionCode } from "../../rejections";
import type { Args } from "../context";
import { letter } from "../effects";
import { takes } from "../setup";
import { proposalOpen } from "./anywhere";

type Extends = Args<"TermExtended"> | Args<"ComplaintExtended">;

const refusals: [RejectionCode, (args: Extends) => boolean][] = [
  [
    "not-extendable",
    ({ context }) => !kindOf(context.kind).extendable || context.complaint?.terms.extendWeeks === 0,
  ],
  ["already-extended", ({ context }) => context.clockEvents.some((entry) => entry.type === "extension")],
  ["proposal-open", proposalOpen],
  ["extension-too-late", ({ context, event }) => noticeIsLate(context, event)],
];

/** While a pause is open the notice date is open too (R6, R12). */
function noticeIsLate(context: Extends["context"], event: Extends["event"]): boolean {
  const { extensionNoticeBy } = clockOf(context, event.rules);
  return extensionNoticeBy !== null && event.on > extensionNoticeBy;
}

/** Once, with concrete reasons, its notice given in time (GDPR 12(3), R5, R6). */
export const extendsTerm = () =>
  takes("TermExtended", { refuse: refusals, effects: ({ event }) => [letter("extended", event.letterId)] });

/** The complaint's own single extension (R16). */
export const extendsComplaint = () =>
  takes("ComplaintExtended", {
    refuse: refusals,
    effects: ({ event }) => [letter("complaint-extended", event.letterId)],
  });
