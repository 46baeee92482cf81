import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { organisationFacts } from "../../../../organisation.server";
import { draftFor } from "../draft.server";
import { nextPath } from "../steps";
import { detailsPath, firstUnanswered } from "./paths";

/** "Your request" without saying which part: the first that still needs an answer, or else the first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const draft = await draftFor(request, context);
  const { brands } = await organisationFacts(context.db);
  const brandIds = brands.map((brand) => brand.id);
  const kind = firstUnanswered(draft.steps.details, draft.kinds, brandIds) ?? draft.kinds[0];
  return redirect(kind ? detailsPath(kind) : nextPath("details", draft.kinds));
}
