import { createHash, randomBytes } from "node:crypto";
import { type AppLoadContext, createCookie, redirect } from "@remix-run/node";
import { KINDS, type Kind } from "../../../../workflows/kinds";
import type { Fields } from "./fields";
import { kindOfSlug } from "./paths";
import type { TypedStep } from "./steps";

const DAY = 24 * 60 * 60 * 1000;

/** What is left of a draft after it was sent: enough for the sent page, nothing about the person. */
export interface Receipt {
  caseIds: string[];
  /** The pickup code was shown; it is not shown again. */
  shown: boolean;
}

export interface DraftBody {
  kinds: Kind[];
  steps: Partial<Record<TypedStep, Fields>>;
  receipt?: Receipt;
}

export interface Draft extends DraftBody {
  /** Null while nothing was sent yet: nothing is stored for a page that was only looked at. */
  id: string | null;
  token: string;
  createdAt: Date;
}

const draftCookie = createCookie("concept", { path: "/verzoek", httpOnly: true, sameSite: "lax" });
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** `Set-Cookie` that ties this browser to a draft, for as long as drafts are kept. */
export async function rememberDraft(token: string, context: AppLoadContext): Promise<HeadersInit> {
  const secure = context.settings.origin.startsWith("https:");
  return { "Set-Cookie": await draftCookie.serialize(token, { secure, maxAge: (7 * DAY) / 1000 }) };
}

/** The draft of this browser that was not sent yet, or null. */
export async function findDraft(request: Request, context: AppLoadContext): Promise<Draft | null> {
  const draft = await findDraftOrReceipt(request, context);
  return draft?.receipt ? null : draft;
}

export async function findDraftOrReceipt(request: Request, context: AppLoadContext): Promise<Draft | null> {
  const token: unknown = await draftCookie.parse(request.headers.get("Cookie")).catch(() => null);
  return typeof token === "string" ? draftByToken(token, context) : null;
}

export async function draftByToken(token: string, { db, now }: AppLoadContext): Promise<Draft | null> {
  const row = await db
    .selectFrom("drafts")
    .select(["id", "body", "created_at"])
    .where("token_hash", "=", hashOf(token))
    .where("expires_at", ">", now())
    .executeTakeFirst();
  if (!row) return null;
  return { ...(row.body as unknown as DraftBody), id: row.id, token, createdAt: row.created_at };
}

/**
 * The draft a page of the form works on. Without one, `?soort=` on the first page starts it in memory.
 * @throws Response to the sent page when it was sent, to the choice of kinds when there is nothing
 */
export async function draftFor(request: Request, context: AppLoadContext): Promise<Draft> {
  const draft = await findDraftOrReceipt(request, context);
  const kind = kindOfSlug(new URL(request.url).searchParams.get("soort"));
  if (draft && !draft.receipt) return draft;
  if (kind) return { id: null, token: newToken(), kinds: [kind], steps: {}, createdAt: context.now() };
  throw redirect(draft ? "/verzoek/verzonden" : "/verzoek/soorten?niets");
}

const newToken = () => randomBytes(24).toString("base64url");

/** Starts a draft for these kinds and ties the browser to it. */
export async function beginDraft(kinds: readonly Kind[], context: AppLoadContext): Promise<HeadersInit> {
  const draft: Draft = {
    id: null,
    token: newToken(),
    kinds: [...kinds],
    steps: {},
    createdAt: context.now(),
  };
  return store(draft, context);
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

async function store(draft: Draft, context: AppLoadContext): Promise<HeadersInit> {
  const { db, now } = context;
  const body = JSON.stringify({ kinds: draft.kinds, steps: draft.steps } satisfies DraftBody);
  const times = { updated_at: now(), expires_at: new Date(now().getTime() + 7 * DAY) };
  if (draft.id) {
    await db
      .updateTable("drafts")
      .set({ body, ...times })
      .where("id", "=", draft.id)
      .execute();
  } else {
    const id = crypto.randomUUID();
    await db
      .insertInto("drafts")
      .values({ id, token_hash: hashOf(draft.token), body, created_at: now(), ...times })
      .execute();
  }
  return rememberDraft(draft.token, context);
}

/** Address that opens this draft elsewhere; null while nothing is stored. */
export function resumeLink(draft: Draft, context: AppLoadContext): string | null {
  return draft.id ? `${context.settings.origin}/verzoek/verder/${draft.token}` : null;
}
