import { type CaseForm, type Desk, record } from "../desk.server";

/** Whom the complaint is about: from now on they neither handle nor see it. */
export function recordComplaintSubjects(desk: Desk, form: CaseForm & { staffIds: string[] }) {
  return record(desk, form, async () => ({ type: "ComplaintSubjectsRecorded", staffIds: form.staffIds }));
}
