import { type AppLoadContext, createCookie, redirect } from "@remix-run/node";
import * as drafts from "../../../../db/drafts";
import { countTowards, type Limit } from "../../../../db/rate-limits";
import { currentRules } from "../../../../db/rules";
import { localDateOf } from "../../../../workflows/deadlines";
import { KINDS, type Kind } from "../../../../workflows/kinds";
import { type Receipt, receiptOf } from "../../../commands/intake/send-form.server";
import type { Fields } from "./fields";
import { kindOfSlug } from "./paths";
import type { TypedStep } from "./steps";

const DAY_IN_SECONDS = 24 * 60 * 60;
const HOUR_IN_MS = 60 * 60 * 1000;
/** Many people may share one network address: a company, a library. */
const BEGUN_PER_NETWORK: Limit = { name: "draft-network", most: 120, windowMs: HOUR_IN_MS };

/** What a form holds before it is sent: what was chosen, and what was typed on each page. */
interface DraftBody {
  kinds: Kind[];
  steps: Partial<Record<TypedStep, Fields>>;
  /** ISO instant at which the first page was sent: forms filled in within seconds are not by a person. */
  begunAt: string;
}

export interface Draft extends DraftBody {
  /** Null while nothing was sent yet: nothing is stored for a page that was only looked at. */
  stored: { id: string; token: string; expiresAt: Date } | null;
}

export interface ResumeLink {
  url: string;
  until: string;
}

export interface SentDraft {
  token: string;
  id: string;
  receipt: Receipt;
}

/** Strictly necessary: it ties the browser to its own form. */
const draftCookie = createCookie("concept", { path: "/verzoek", httpOnly: true, sameSite: "lax" });

/** `Set-Cookie` that ties this browser to a draft, for as long as drafts are kept. */
export async function rememberDraft(token: string, context: AppLoadContext): Promise<HeadersInit> {
  const { retention } = await currentRules(context.db);
  const secure = context.settings.origin.startsWith("https:");
  const maxAge = retention.draftDays * DAY_IN_SECONDS;
  return { "Set-Cookie": await draftCookie.serialize(token, { secure, maxAge }) };
}

async function tokenFrom(request: Request): Promise<string | null> {
  const token: unknown = await draftCookie.parse(request.headers.get("Cookie")).catch(() => null);
  return typeof token === "string" ? token : null;
}

/** The draft of this browser that was not sent yet, or null. */
export async function findDraft(request: Request, context: AppLoadContext): Promise<Draft | null> {
  const token = await tokenFrom(request);
  return token ? draftByToken(token, context) : null;
}

/** The same, behind a link. */
export async function draftByToken(token: string, { db, now }: AppLoadContext): Promise<Draft | null> {
  const found = await drafts.findDraft(db, token, now());
  if (!found || receiptOf(found.body)) return null;
  return {
    ...(found.body as unknown as DraftBody),
    stored: { id: found.id, token, expiresAt: found.expiresAt },
  };
}

/** The form that this browser sent last, or null. */
export async function findSent(request: Request, { db, now }: AppLoadContext): Promise<SentDraft | null> {
  const token = await tokenFrom(request);
  const found = token && (await drafts.findDraft(db, token, now()));
  const receipt = found && receiptOf(found.body);
  return receipt ? { token, id: found.id, receipt } : null;
}

/**
 * The draft a page of the form works on. Without one, `?soort=` starts it in memory.
 * @throws Response to the sent page when it was sent, to the choice of kinds when there is nothing
 */
export async function draftFor(request: Request, context: AppLoadContext): Promise<Draft> {
  const draft = await findDraft(request, context);
  if (draft) return draft;
  const kind = kindOfSlug(new URL(request.url).searchParams.get("soort"));
  if (kind) return { kinds: [kind], steps: {}, begunAt: context.now().toISOString(), stored: null };
  throw redirect((await findSent(request, context)) ? "/verzoek/verzonden" : "/verzoek/soorten?niets");
}

/** Starts a draft for these kinds and ties the browser to it. */
export function beginDraft(kinds: readonly Kind[], context: AppLoadContext): Promise<HeadersInit> {
  return store({ kinds: [...kinds], steps: {}, begunAt: context.now().toISOString(), stored: null }, context);
}

/** Keeps what was typed on one page, right or wrong. Answers the headers that tie the browser to the draft. */
export function keepStep(
  draft: Draft,
  step: TypedStep,
  fields: Fields,
  context: AppLoadContext,
): Promise<HeadersInit> {
  return store({ ...draft, steps: { ...draft.steps, [step]: fields } }, context);
}

export function keepKinds(
  draft: Draft,
  kinds: readonly Kind[],
  context: AppLoadContext,
): Promise<HeadersInit> {
  return store({ ...draft, kinds: KINDS.filter((kind) => kinds.includes(kind)) }, context);
}

async function store({ stored, ...body }: Draft, context: AppLoadContext): Promise<HeadersInit> {
  const { db } = context;
  const now = context.now();
  if (stored) {
    await overwrite(stored.token, body, context);
    return {};
  }
  const limit = { subject: context.clientAddress, secret: context.settings.sessionSecret, now };
  if (!(await countTowards(db, BEGUN_PER_NETWORK, limit)).within) throw new Response(null, { status: 429 });
  const { retention } = await currentRules(db);
  const begun = await drafts.beginDraft(db, { body: { ...body }, now, days: retention.draftDays });
  return rememberDraft(begun.token, context);
}

/** Under the draft's lock: a page saved while the form is being sent may not bring the form back. */
async function overwrite(token: string, body: DraftBody, { db, now }: AppLoadContext): Promise<void> {
  const there = await db.transaction().execute(async (trx) => {
    const locked = await drafts.lockDraft(trx, token, now());
    if (!locked) return "gone";
    if (receiptOf(locked.body)) return "sent";
    await drafts.saveDraft(trx, { id: locked.id, body: { ...body }, now: now() });
    return "kept";
  });
  if (there !== "kept") throw redirect(there === "sent" ? "/verzoek/verzonden" : "/verzoek/soorten?niets");
}

/** Where this draft opens elsewhere, and the local date until which it does; null while nothing is stored. */
export function resumeLink({ stored }: Draft, { settings }: AppLoadContext): ResumeLink | null {
  if (!stored) return null;
  const url = `${settings.origin}/verzoek/verder/${stored.token}`;
  return { url, until: localDateOf(stored.expiresAt.toISOString()) };
}
