import { type AppLoadContext, createCookie, redirect } from "@remix-run/node";
import { casesOfSession, type OwnCase } from "../../../db/queries/status";
import { parseReference } from "../../../db/references";
import { findRequesterSession, prolongRequesterSession } from "../../../db/requester-sessions";
import type { StatusReader } from "../../../db/schema/public";
import { forSubjectAt, STATUS_PATHS, statusAt } from "./paths";

const QUARTER = 15 * 60;

/** Strictly necessary: who gave the mailed code stays signed in for this visit. Holds an opaque token. */
const sessionCookie = createCookie("volgen", { path: "/volgen", httpOnly: true, sameSite: "lax" });

/** What was typed on the first page, for the page that asks for the code. */
const askedCookie = createCookie("volgen-kenmerk", { path: "/volgen", httpOnly: true, sameSite: "lax" });

const secure = ({ settings }: AppLoadContext) => settings.origin.startsWith("https:");

export interface Asked {
  reference: string;
  email: string;
}

export const rememberAsked = (asked: Asked, context: AppLoadContext): Promise<string> =>
  askedCookie.serialize(asked, { maxAge: QUARTER, secure: secure(context) });

export async function askedBy(request: Request): Promise<Asked | null> {
  const asked: unknown = await askedCookie.parse(request.headers.get("Cookie")).catch(() => null);
  const { reference, email } = (asked ?? {}) as Partial<Asked>;
  return typeof reference === "string" && typeof email === "string" ? { reference, email } : null;
}

/** `Set-Cookie` headers that open the status page in this browser. */
export async function signIn(token: string, context: AppLoadContext): Promise<Headers> {
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie.serialize(token, { secure: secure(context) }));
  headers.append("Set-Cookie", await askedCookie.serialize("", { maxAge: 0, secure: secure(context) }));
  return headers;
}

export const signOut = (context: AppLoadContext): Promise<string> =>
  sessionCookie.serialize("", { maxAge: 0, secure: secure(context) });

export async function tokenOf(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie.parse(request.headers.get("Cookie")).catch(() => null);
  return typeof token === "string" && token !== "" ? token : null;
}

/** A visit to the status page of one case. */
export interface Visit {
  token: string;
  /** The case of this page. */
  own: OwnCase;
  /** All cases that this session may see, `own` among them. */
  cases: OwnCase[];
  /** The pickup code was given: downloads are open. */
  mayDownload: boolean;
  /** The person whose data it is sees the one case and its own pages; whoever asked sees the rest. */
  reader: StatusReader;
}

interface VisitOptions {
  /** Who may open the page; only whoever asked when left out. */
  readers?: readonly StatusReader[];
}

export const EVERY_READER: readonly StatusReader[] = ["requester", "subject"];

/**
 * Who may see the case in the address. Somebody else's case is no case at all.
 * @throws Response to the sign-in page without a session, to the page of their own for the other reader, 404 for a
 * case that is not theirs
 */
export async function requireVisit(
  request: Request,
  context: AppLoadContext,
  typedReference: string | undefined,
  { readers = ["requester"] }: VisitOptions = {},
): Promise<Visit> {
  const { db } = context;
  const now = context.now();
  const token = await tokenOf(request);
  const session = token && (await findRequesterSession(db, token, now));
  if (!token || !session) throw redirect(`${STATUS_PATHS.ask}?opnieuw`);
  const { reader } = session;
  const cases = (await casesOfSession(db, session.caseId)).filter(
    (each) => reader === "requester" || each.id === session.caseId,
  );
  const reference = parseReference(typedReference ?? "");
  const own = cases.find((each) => each.reference === reference);
  if (!own) throw new Response(null, { status: 404 });
  if (!readers.includes(reader)) {
    throw redirect(reader === "subject" ? forSubjectAt(own.reference) : statusAt(own.reference));
  }
  await prolongRequesterSession(db, token, { now });
  return { token, own, cases, reader, mayDownload: session.mayDownload };
}

/** The reference of the case that this browser is signed in to, or null. */
export async function signedInReference(
  request: Request,
  { db, now }: AppLoadContext,
): Promise<string | null> {
  const token = await tokenOf(request);
  const session = token && (await findRequesterSession(db, token, now()));
  if (!session) return null;
  const cases = await casesOfSession(db, session.caseId);
  return cases.find((each) => each.id === session.caseId)?.reference ?? null;
}
