import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { languageOf } from "../../../../language.server";
import { beginOidc } from "../../../../oidc/client.server";
import { signInOutcomeAt } from "../../paths";
import { EVERY_READER, requireVisit } from "../../session.server";
import { openSignInOf, pendingElsewhere, purposeOf, redirectUriOf } from "./check.server";

/** To the identity provider. A link, not a form: the policy of our pages lets forms go nowhere else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference, { readers: EVERY_READER });
  const outcomeAt = signInOutcomeAt(visit.reader, visit.own.reference);
  const open = await openSignInOf(context, visit);
  if (!open) return redirect(outcomeAt("opnieuw"));
  const { provider, required } = open;
  // The least sure that is enough stands first: nobody is asked for more than that.
  const enough = provider.levels.filter(([, level]) => level >= required).sort(([, a], [, b]) => a - b);
  const begun = await beginOidc(provider, {
    redirectUri: redirectUriOf(context),
    scopes: provider.scopes,
    acrValues: enough.map(([acr]) => acr),
    // The browser may be a shared one, in which somebody else signed in before.
    prompt: "login",
    language: await languageOf(request),
  });
  if (!begun) return redirect(outcomeAt("onbereikbaar"));
  const kept = { pending: begun.pending, with: purposeOf(visit, open) };
  return redirect(begun.url, { headers: { "Set-Cookie": await pendingElsewhere.keep(kept, context) } });
}
