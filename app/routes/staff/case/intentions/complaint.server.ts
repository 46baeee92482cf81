import { MOST_COMPLAINED_ABOUT } from "../../../../../workflows/events/complaint";
import {
  acknowledgeComplaint,
  acknowledgementLetter,
} from "../../../../commands/complaint/acknowledge-complaint.server";
import {
  declineHearingForRequester,
  offerHearing,
  recordHearing,
} from "../../../../commands/complaint/hear-complainant.server";
import { recordComplaintSubjects } from "../../../../commands/complaint/record-subjects.server";
import { intention } from "./intention.server";
import { knownColleagues } from "./known-colleagues.server";

export const complaintIntentions = {
  "record-subjects": intention({
    form: "subjects",
    read: (fields) => fields.done({ staffIds: fields.several("staff", MOST_COMPLAINED_ABOUT) }),
    run: async (desk, base, { staffIds }) =>
      recordComplaintSubjects(desk, { ...base, staffIds: await knownColleagues(desk.db, staffIds) }),
  }),
  "acknowledge-complaint": intention({
    form: "acknowledged",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("complaint-acknowledged", row.kind, null),
        offersHearing: fields.has("hearing"),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => acknowledgeComplaint(desk, { ...base, ...input }),
    letter: acknowledgementLetter,
  }),
  "offer-hearing": intention({
    form: "hearing-offered",
    read: () => ({}),
    run: (desk, base) => offerHearing(desk, base),
  }),
  "record-hearing": intention({
    form: "hearing",
    read: (fields) => fields.done({ report: fields.text("report"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordHearing(desk, { ...base, ...input }),
  }),
  "decline-hearing": intention({
    form: "hearing-declined",
    read: (fields) => fields.done({ on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => declineHearingForRequester(desk, { ...base, ...input }),
  }),
};
