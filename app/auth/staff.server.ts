import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Reader } from "../../db/reader";
import type { Role, StaffActor } from "../../workflows/actors";
import { STAFF_PATHS } from "../routes/staff/paths";
import { mayRead, mayWrite, type StaffRoute, whoIs } from "./access";
import { ABSOLUTE_SECONDS, authOf, HALF_IN_SECONDS, type StaffRow } from "./auth.server";
import { type EntryStep, nextStep, stepPath } from "./entry-steps.server";
import { requireFreshOn } from "./fresh.server";
import { afterEntry, backTo } from "./way-back.server";

export interface StaffMember {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
  language: "nl" | "en";
  sessionId: string;
  /** When this session last saw the second factor; null while it is still to come, and nothing is open. */
  secondFactorAt: Date | null;
  /** As events record who acted, with the roles of this moment. */
  actor: StaffActor;
  /** As queries ask who reads, at this moment. */
  reader: Reader;
}

export interface RequireOptions {
  /** The route that asks: its line in access.ts decides. A form that is sent needs `write`. */
  route?: StaffRoute;
  /** At least one of these roles; on top of `route`. */
  roles?: readonly Role[];
  /** A page that asks for news by itself: does not keep an unattended session alive. */
  background?: boolean;
}

/**
 * Who is asking: every loader and action of the staff side begins with this. In this order: signed in, second
 * factor shown, statements accepted, a role that may be here, and where the route's line says so the second factor
 * shown of late.
 * @throws a redirect to the page where the first of these that lacks can be done, which leads back here; a 403 when a
 * role is missing; for a form that needs a code with it what requireFresh throws
 */
export async function requireStaff(
  request: Request,
  context: AppLoadContext,
  { route, roles, background }: RequireOptions = {},
): Promise<StaffMember> {
  const reads = request.method === "GET" || request.method === "HEAD";
  const { staff, step } = await together(context, [reads, background, request.headers.get("Cookie")], () =>
    entering(request, context, { background, sendsForm: !reads }),
  );
  if (!staff) throw redirect(signInPath(request));
  if (step) throw redirect(stepPath(step, backTo(request)));
  if (route && !(reads ? mayRead : mayWrite)(whoIs(staff), route)) throw forbidden();
  if (roles && !staff.roles.some((role) => roles.includes(role))) throw forbidden();
  if (route) await requireFreshOn(route, request, context, staff);
  return staff;
}

async function entering(
  request: Request,
  context: AppLoadContext,
  { background, sendsForm }: { background?: boolean; sendsForm: boolean },
): Promise<{ staff: StaffMember | null; step: EntryStep | null }> {
  const staff = await findSignedIn(request, context, { background });
  const step = staff && (await nextStep(context.db, staff, { now: context.now(), sendsForm }));
  return { staff, step };
}

const underWay = new WeakMap<AppLoadContext, Map<string, Promise<unknown>>>();

/**
 * The loaders of a page ask the same at one moment, and are answered together. Nothing is remembered: whoever asks
 * later, as the page that follows on a form does, is answered anew.
 */
function together<Answer>(
  context: AppLoadContext,
  question: unknown[],
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const asked = underWay.get(context) ?? new Map<string, Promise<unknown>>();
  underWay.set(context, asked);
  const key = JSON.stringify(question);
  const answering =
    (asked.get(key) as Promise<Answer> | undefined) ?? answer().finally(() => asked.delete(key));
  asked.set(key, answering);
  return answering;
}

/**
 * Who is asking on a page of the way in, which is for whoever is exactly there; the pages of the last step can be
 * opened again later.
 * @throws a redirect to the sign-in page, or to where the person is on their way, or was going
 */
export async function requireOnTheWay(
  request: Request,
  context: AppLoadContext,
  step: EntryStep,
): Promise<StaffMember> {
  const staff = await findSignedIn(request, context);
  if (!staff) throw redirect(signInPath(request));
  const next = await nextStep(context.db, staff, { now: context.now() });
  if (next === step || (next === null && step === "statements")) return staff;
  throw redirect(next ? stepPath(next, afterEntry(request)) : afterEntry(request));
}

/** The person behind this request's session, or null. Ends sessions that lasted too long. */
export async function findSignedIn(
  request: Request,
  context: AppLoadContext,
  { background }: { background?: boolean } = {},
): Promise<StaffMember | null> {
  const cookie = request.headers.get("Cookie");
  if (!cookie?.includes("privacyloket.session_token")) return null;
  const found = await authOf(context).api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: background === true },
  });
  if (!found) return null;
  const { session } = found;
  const staff = found.user as unknown as StaffRow;
  const age = context.now().getTime() - session.createdAt.getTime();
  const longest = session.secondFactorAt ? ABSOLUTE_SECONDS : HALF_IN_SECONDS;
  if (staff.closedAt !== null || age > longest * 1000) {
    await context.db.deleteFrom("session").where("id", "=", session.id).execute();
    return null;
  }
  const { id, roles, team, privacyOfficer } = staff;
  return {
    id,
    name: staff.name,
    email: staff.email,
    roles,
    team,
    privacyOfficer,
    language: staff.language,
    sessionId: session.id,
    secondFactorAt: session.secondFactorAt ?? null,
    actor: { type: "staff", id, roles },
    reader: { staffId: id, roles, team, privacyOfficer, now: context.now() },
  };
}

/** A 403 that the staff layout shows as a page. */
export const forbidden = (): Response => new Response(null, { status: 403 });

function signInPath(request: Request): string {
  const back = backTo(request);
  return back === STAFF_PATHS.start
    ? STAFF_PATHS.signIn
    : `${STAFF_PATHS.signIn}?naar=${encodeURIComponent(back)}`;
}
