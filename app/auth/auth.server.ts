import type { AppLoadContext } from "@remix-run/node";
import { betterAuth } from "better-auth";
import type { Role } from "../../workflows/actors";
import { openSessionPlugin } from "./open-session";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds without a page asked for after which a session ends. */
export const IDLE_SECONDS = HOUR;
/** Seconds after which a session ends however busy it is. */
export const ABSOLUTE_SECONDS = 12 * HOUR;
/** Seconds in which the second step must follow the password. */
export const HALF_IN_SECONDS = 30 * MINUTE;

/** Carries the visitor's address to better-auth, which keeps it with the session for its holder to see. */
const ADDRESS_HEADER = "x-client-address";
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

type AuthContext = Pick<AppLoadContext, "db" | "settings">;

const instances = new WeakMap<object, ReturnType<typeof createAuth>>();

/** Sign-in over this connection pool; made once for each. Its own web addresses are never mounted. */
export function authOf({ db, settings }: AuthContext): ReturnType<typeof createAuth> {
  const known = instances.get(db);
  if (known) return known;
  const auth = createAuth({ db, settings });
  instances.set(db, auth);
  return auth;
}

function createAuth({ db, settings }: AuthContext) {
  return betterAuth({
    appName: "Privacyloket",
    baseURL: settings.origin,
    secret: settings.sessionSecret,
    database: { db, type: "postgres" },
    // A wrong password is our own business to count and log, without the address that was typed.
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: {
      modelName: "staff",
      additionalFields: {
        roles: { type: "json", input: false },
        team: { type: "string", required: false, input: false },
        privacyOfficer: { type: "boolean", input: false },
        closedAt: { type: "date", required: false, input: false },
        language: { type: "string", input: false },
      },
    },
    session: {
      expiresIn: IDLE_SECONDS,
      updateAge: 2 * MINUTE,
      additionalFields: { secondFactorAt: { type: "date", required: false, input: false } },
    },
    plugins: [openSessionPlugin],
    advanced: {
      cookiePrefix: "privacyloket",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}

/** What better-auth may know about the visitor: it keeps both with the session. */
export function sessionHeaders(request: Request, context: Pick<AppLoadContext, "clientAddress">): Headers {
  return new Headers({
    "user-agent": (request.headers.get("User-Agent") ?? "").slice(0, 200),
    [ADDRESS_HEADER]: context.clientAddress,
    cookie: request.headers.get("Cookie") ?? "",
  });
}

/** A staff row as better-auth hands it over: its types know nothing of the JSON inside `roles`. */
export interface StaffRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
  closedAt: Date | null;
  language: "nl" | "en";
}
