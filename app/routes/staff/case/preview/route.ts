import { type ActionFunctionArgs, json } from "@remix-run/node";
import { CaseRejected } from "../../../../../db/dispatch";
import { logContinuingView } from "../../../../../db/views";
import { localDateOf } from "../../../../../workflows/deadlines";
import { requireStaff } from "../../../../auth/staff.server";
import { languageOf } from "../../../../language.server";
import { factsFor } from "../../open-case.server";
import { readSentForm } from "../act.server";
import { FormProblems, FormReader } from "../form-reader.server";
import { intentionNamed } from "../intentions/index.server";
import { drawPreview } from "../preview.server";

/** The letter of a form as it is being typed, for the pane beside it. Stores nothing. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/preview", background: true });
  const sent = await readSentForm(context, staff, params.reference ?? "", await request.formData());
  await logContinuingView(context.db, staff.reader, sent.seen, "preview");
  const intention = intentionNamed(sent.intention);
  try {
    const facts = await factsFor(context.db, sent.seen.id);
    const reader = new FormReader(sent.form, intention.form, localDateOf(sent.desk.now.toISOString()));
    const input = intention.read(reader, facts, sent.form);
    return json(await drawPreview(sent.desk, facts, intention, input, await languageOf(request)));
  } catch (error) {
    // An unfinished form has no letter yet; sending it will say what is missing.
    if (error instanceof FormProblems || error instanceof CaseRejected) {
      return json({ document: null, subject: null, checks: [] });
    }
    throw error;
  }
}
