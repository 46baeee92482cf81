import { type AppLoadContext, redirect } from "@remix-run/node";
import { organisationFacts } from "../../../../organisation.server";
import { draftFor } from "../draft.server";
import { kindOfSlug } from "../paths";
import { pathOf } from "../steps";

/** The draft, the kind this page is about, and the brands there are. @throws Response when it was not chosen */
export async function openDetails(request: Request, context: AppLoadContext, slug: string | undefined) {
  const draft = await draftFor(request, context);
  const kind = kindOfSlug(slug ?? null);
  if (!kind || !draft.kinds.includes(kind)) throw redirect(pathOf("details"));
  const { brands } = await organisationFacts(context.db);
  return { draft, kind, brands, brandIds: brands.map((brand) => brand.id) };
}
