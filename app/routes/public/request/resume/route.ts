import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { draftByToken, rememberDraft } from "../draft.server";
import { pathOf, STEPS } from "../steps";

/** Opens a draft on this device and goes to the first page that has no answers yet. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const draft = await draftByToken(params.token ?? "", context);
  if (!draft) return redirect("/verzoek/soorten?niets");
  const unanswered = STEPS.find((step) => step in draft.steps === false) ?? "check";
  return redirect(pathOf(unanswered), { headers: await rememberDraft(params.token ?? "", context) });
}
