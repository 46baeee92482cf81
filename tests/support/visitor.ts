import type { AppLoadContext } from "@remix-run/node";
import { signIn } from "../../app/routes/status/session.server";
import type { Worker } from "../../app/worker/worker";
import { openRequesterSession } from "../../db/requester-sessions";
import type { StatusReader } from "../../db/schema/public";

type RouteFunction = (args: {
  request: Request;
  context: AppLoadContext;
  params: Record<string, string>;
}) => Promise<unknown>;

/** A browser at the status page, signed in to one case or to none. Calls routes as Remix would. */
export class Visitor {
  /** As a browser keeps them, for every address. */
  readonly cookies = new Map<string, string>();

  private constructor(
    private readonly context: AppLoadContext,
    setCookies: string[],
  ) {
    this.keep(setCookies);
  }

  static async of(
    { db, settings, log, now }: Worker,
    caseId?: string,
    reader: StatusReader = "requester",
  ): Promise<Visitor> {
    const context = { db, settings, log, now, clientAddress: "192.0.2.1" } as AppLoadContext;
    if (!caseId) return new Visitor(context, []);
    const token = await openRequesterSession(db, { caseId, reader, now: now() });
    return new Visitor(context, (await signIn(token, context)).getSetCookie());
  }

  /** What the route answers; a thrown Response counts as its answer. */
  async ask(
    route: unknown,
    params: Record<string, string> = {},
    body?: Record<string, string> | FormData,
    address = "https://privacy.werkcontact.example/volgen",
  ): Promise<unknown> {
    const request = new Request(address, {
      headers: { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(body ? { method: "POST", body: body instanceof FormData ? body : new URLSearchParams(body) } : {}),
    });
    const answer = await answerOf(() => (route as RouteFunction)({ request, context: this.context, params }));
    if (answer instanceof Response) this.keep(answer.headers.getSetCookie());
    return answer;
  }

  private keep(setCookies: string[]): void {
    for (const cookie of setCookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/; Max-Age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** Status of a Response, and where it leads. */
export const went = (answer: unknown) =>
  answer instanceof Response ? [answer.status, answer.headers.get("Location")] : answer;
