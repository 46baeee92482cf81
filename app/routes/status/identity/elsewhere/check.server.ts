import type { AppLoadContext } from "@remix-run/node";
import { findStatusRow } from "../../../../../db/queries/status";
import { tokenHash } from "../../../../../db/tokens";
import { type Level, requiredLevel } from "../../../../../workflows/kinds";
import { pendingOidcCookie } from "../../../../oidc/pending.server";
import type { IdentityOidc } from "../../../../settings.server";
import { SIGN_IN_ELSEWHERE_BACK, STATUS_PATHS } from "../../paths";
import type { Visit } from "../../session.server";

/** What a sign-in elsewhere is for: one check of one case, in one visit to the status page. */
interface Purpose {
  reference: string;
  caseId: string;
  checkId: string;
  /** Hash of the token of that visit. */
  visit: string;
}

export const pendingElsewhere = pendingOidcCookie<Purpose>({ name: "identiteit", path: STATUS_PATHS.ask });

export const redirectUriOf = ({ settings }: AppLoadContext): string =>
  `${settings.origin}${SIGN_IN_ELSEWHERE_BACK}`;

export interface OpenSignIn {
  provider: IdentityOidc;
  checkId: string;
  required: Level;
}

/**
 * The check in which staff offered this reader to sign in elsewhere, or null. It is about the person whose data it
 * is: where somebody acts for another, that other signs in, on the page of their own.
 */
export async function openSignInOf(
  { db, settings }: AppLoadContext,
  { own, reader }: Pick<Visit, "own" | "reader">,
): Promise<OpenSignIn | null> {
  const { closed_on, snapshot } = await findStatusRow(db, own.id);
  const { capacity, identity } = snapshot.context;
  const signsIn = capacity === "representative" ? "subject" : "requester";
  const provider = settings.identityOidc;
  if (!provider || closed_on || reader !== signsIn || identity.check?.method !== "external-provider")
    return null;
  return { provider, checkId: identity.check.id, required: requiredLevel(snapshot.context) };
}

export const purposeOf = ({ own, token }: Visit, { checkId }: OpenSignIn): Purpose => ({
  reference: own.reference,
  caseId: own.id,
  checkId,
  visit: tokenHash(token),
});

/** Whether the browser that comes back is still in the visit in which it went. */
export const sameVisit = ({ own, token }: Visit, { caseId, visit }: Purpose): boolean =>
  own.id === caseId && tokenHash(token) === visit;
