import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { confirmAt } from "../routes/staff/paths";
import { ACCESS, type Access, type StaffRoute } from "./access";
import { FRESH_CODE, FRESH_PASSKEY, FRESH_RECOVERY } from "./fresh-fields";
import { findPasskeys, relyingParty } from "./passkeys.server";
import { secondFactorState } from "./second-factor.server";
import { type CodeTaken, showCode } from "./second-step.server";
import { showPasskey } from "./show-passkey.server";
import { signsInElsewhere } from "./sso-account.server";
import type { StaffMember } from "./staff.server";
import { backTo } from "./way-back.server";

const FRESH_SECONDS = 10 * 60;

/** What comes back instead of an answer: the form that was sent, to send again with a code. */
export interface AskedAgain {
  askedAgain: {
    action: string;
    /** Everything that was typed, in its order. */
    fields: [name: string, value: string][];
    fault: FreshFault | null;
    ways: ConfirmWays;
  };
}

/** What was wrong with the code that was typed, or with the passkey. */
export type FreshFault = "wrong" | "wrong-passkey" | { lockedUntil: Date };

/** How somebody can show their second factor again: at least one of these. */
export interface ConfirmWays {
  /** By a code of their own app, or a recovery code. */
  code: boolean;
  /** At the organisation's own provider. */
  elsewhere: boolean;
  /** With a passkey of theirs. */
  passkey: boolean;
}

export async function waysToConfirm(
  { db, settings }: Pick<AppLoadContext, "db" | "settings">,
  staffId: string,
): Promise<ConfirmWays> {
  const { since, recoveryCodesLeft } = await secondFactorState(db, staffId);
  const elsewhere = settings.staffOidc !== undefined && (await signsInElsewhere(db, staffId));
  // Without either, the code is asked for, and what an administrator can do about it told.
  const passkey = relyingParty(settings) !== null && (await findPasskeys(db, staffId)).length > 0;
  return { code: since !== null || recoveryCodesLeft > 0 || !elsewhere, elsewhere, passkey };
}

/** Whether this session saw the second factor within the last ten minutes. */
export function isFresh({ now }: Pick<AppLoadContext, "now">, { secondFactorAt }: StaffMember): boolean {
  return secondFactorAt !== null && now().getTime() - secondFactorAt.getTime() < FRESH_SECONDS * 1000;
}

/**
 * Asks what the route's line in access.ts says. Part of `requireStaff`, so that no route can forget it.
 * @throws as requireFresh
 */
export async function requireFreshOn(
  route: StaffRoute,
  request: Request,
  context: AppLoadContext,
  staff: StaffMember,
): Promise<void> {
  const { fresh }: Access = ACCESS[route];
  if (!fresh || isFresh(context, staff)) return;
  if (request.method === "GET" || request.method === "HEAD") {
    if (fresh.read) await requireFresh(request, context, staff);
    return;
  }
  if (!fresh.write) return;
  // The route reads the form as well. Files are not kept: they are chosen again, on a page that was confirmed.
  const typed = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  const form = typed ? await request.clone().formData() : undefined;
  if (fresh.write === true || !form || fresh.write.includes(intentionIn(form)))
    await requireFresh(request, context, staff, form);
}

/** Which of its intentions a form is sent with: a pressed button comes after a hidden field. */
const intentionIn = (form: FormData): string =>
  String(form.getAll("intention").at(-1) ?? form.get("intent") ?? "");

/**
 * For what must not happen on an unattended screen: approving, exporting, downloading, changing rules or accounts.
 * Lets through whoever showed the second factor within ten minutes, or shows it now.
 * @param form what was sent; its text fields are kept, so it may hold no files
 * @throws for a page a redirect to where a code can be typed, which leads back; for a form a 401 that the staff
 * layout shows as a question for the code, with everything that was typed in it
 */
export async function requireFresh(
  request: Request,
  context: AppLoadContext,
  staff: StaffMember,
  form?: FormData,
): Promise<void> {
  if (isFresh(context, staff)) return;
  if (!form) throw redirect(confirmAt(backTo(request)));
  const fault = await confirmFresh(context, staff, form);
  if (fault === null) return;
  const { pathname, search } = new URL(request.url);
  const fields = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !OURS.includes(entry[0]),
  );
  const ways = await waysToConfirm(context, staff.id);
  const asked = { action: pathname + search, fields, fault: fault === "nothing" ? null : fault, ways };
  throw data<AskedAgain>({ askedAgain: asked }, { status: 401 });
}

const OURS = [FRESH_CODE, FRESH_RECOVERY, FRESH_PASSKEY];

/**
 * Takes what a form brings to show the second factor in a session that is open: for the next ten minutes it counts as
 * fresh.
 * @returns null when it was taken
 */
export async function confirmFresh(
  context: AppLoadContext,
  staff: Pick<StaffMember, "id" | "sessionId">,
  form: FormData,
): Promise<FreshFault | "nothing" | null> {
  const typed = String(form.get(FRESH_CODE) || form.get(FRESH_RECOVERY) || "").trim();
  const passkey = String(form.get(FRESH_PASSKEY) ?? "");
  if (!typed && !passkey) return "nothing";
  const shown: CodeTaken = passkey
    ? await showPasskey(context, staff, passkey)
    : await showCode(context, staff.id, typed);
  if (shown.kind === "locked") return { lockedUntil: shown.until };
  if (shown.kind === "wrong") return passkey ? "wrong-passkey" : "wrong";
  await markFresh(context, staff.sessionId);
  return null;
}

export async function markFresh({ db, now }: AppLoadContext, sessionId: string): Promise<void> {
  await db.updateTable("session").set({ secondFactorAt: now() }).where("id", "=", sessionId).execute();
}
