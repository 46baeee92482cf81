import { type CaseContext, isUnread } from "../context";
import { letter, notify, notifyHandler } from "../effects";
import { takes } from "../setup";

const hearingIs = (...states: string[]) => {
  return ({ context }: { context: CaseContext }) => !states.includes(context.complaint?.hearing ?? "");
};

/** Whom it is about is recorded first: that person neither handles nor sees the complaint. */
export const recordsSubjects = () => takes("ComplaintSubjectsRecorded");

/** Acknowledging names the handler and the procedure (R16: within five working days). */
export const acknowledges = () => ({
  ...takes("ComplaintAcknowledged", {
    refuse: [
      ["subjects-not-recorded", ({ context }) => isUnread(context)],
      ["already-acknowledged", ({ context }) => context.complaint?.acknowledgedOn !== null],
    ],
    effects: ({ event }) => [letter("complaint-acknowledged", event.letterId)],
  }),
  ...takes("AcknowledgementDueSoon", {
    effects: ({ context, event }) => [notifyHandler(context, "acknowledge-soon", event.ackBy)],
  }),
  ...takes("AcknowledgementOverdue", {
    effects: ({ context, event }) => [
      notifyHandler(context, "acknowledge-overdue", event.ackBy),
      notify("managers", "acknowledge-overdue", `managers:${event.ackBy}`),
    ],
  }),
});

/** Both sides are heard, or the complainant says that it is not needed. */
export const hears = () => ({
  ...takes("HearingOffered", { refuse: [["hearing-not-open", hearingIs("none")]] }),
  ...takes("HearingHeld", { refuse: [["hearing-not-open", hearingIs("offered")]] }),
  ...takes("HearingDeclined", { refuse: [["hearing-not-open", hearingIs("offered")]] }),
});
