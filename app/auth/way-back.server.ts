import { safeReturnPath } from "../language.server";
import { STAFF_PATHS } from "../routes/staff/paths";

/** Forms are not sent again after signing in, so their page is where a person comes back. */
export function backTo(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return safeReturnPath(pathname + search);
}

/** Pages that lead on to another: coming back to one of them leads nowhere. */
const ENTRANCES: string[] = [
  STAFF_PATHS.signIn,
  STAFF_PATHS.signOut,
  STAFF_PATHS.secondStep,
  STAFF_PATHS.confirm,
];

/** Where the person was going when they were asked who they are; only inside the staff side. */
export function afterEntry(request: Request): string {
  const path = safeReturnPath(new URL(request.url).searchParams.get("naar"));
  const inside = path === STAFF_PATHS.start || path.startsWith(`${STAFF_PATHS.start}/`);
  return inside && !ENTRANCES.includes(path.split("?")[0] ?? "") ? path : STAFF_PATHS.start;
}
