import { type AppLoadContext, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { proveElsewhere } from "../../../../commands/identity/prove-elsewhere.server";
import { finishOidc } from "../../../../oidc/client.server";
import { pageOf, type SignInOutcome, STATUS_PATHS, signInOutcomeAt } from "../../paths";
import { EVERY_READER, requireVisit } from "../../session.server";
import { openSignInOf, pendingElsewhere, sameVisit } from "./check.server";
import { attributesIn, levelIn } from "./claims.server";

/** Where the identity provider sends the browser back. What was begun is taken once, whatever comes of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = await finish(request, context);
  return redirect(to, { headers: { "Set-Cookie": await pendingElsewhere.forget(context) } });
}

async function finish(request: Request, context: AppLoadContext): Promise<string> {
  const kept = await pendingElsewhere.find(request, context);
  if (!kept) return STATUS_PATHS.ask;
  const purpose = kept.with;
  const visit = await requireVisit(request, context, purpose.reference, { readers: EVERY_READER });
  const { own, reader } = visit;
  const outcomeAt = (outcome: SignInOutcome) => signInOutcomeAt(reader, own.reference)(outcome);
  const open = await openSignInOf(context, visit);
  if (!open || open.checkId !== purpose.checkId || !sameVisit(visit, purpose)) return outcomeAt("opnieuw");
  const { provider, checkId } = open;
  const answer = await finishOidc(provider, request.url, kept.pending);
  if (answer.kind !== "proved") {
    context.log.warn({ outcome: answer.kind, code: answer.code }, "a sign-in of a requester failed");
    return outcomeAt(OUTCOMES[answer.kind]);
  }
  const proved = await proveElsewhere(
    { db: context.db, now: context.now() },
    {
      caseId: own.id,
      checkId,
      provider: provider.label,
      level: levelIn(answer.claims, provider),
      attributes: attributesIn(answer.claims, provider),
    },
  );
  if (proved === "confirmed") return `${pageOf(reader)(own.reference)}?gedaan=identiteit`;
  return outcomeAt(proved === "no-check" ? "opnieuw" : "onbevestigd");
}

const OUTCOMES = { declined: "afgebroken", refused: "opnieuw", unreachable: "onbereikbaar" } as const;
