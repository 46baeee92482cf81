import type { AppLoadContext } from "@remix-run/node";
import { signIn } from "../../app/routes/status/session.server";
import type { Worker } from "../../app/worker/worker";
import { openRequesterSession } from "../../db/requester-sessions";

type RouteFunction = (args: {
  request: Request;
  context: AppLoadContext;
  params: Record<string, string>;
}) => Promise<unknown>;

/** A browser at the status page, signed in to one case or to none. Calls routes as Remix would. */
export class Visitor {
  private constructor(
    private readonly context: AppLoadContext,
    private readonly cookie: string,
  ) {}

  static async of({ db, settings, log, now }: Worker, caseId?: string): Promise<Visitor> {
    const context = { db, settings, log, now, clientAddress: "192.0.2.1" } as AppLoadContext;
    if (!caseId) return new Visitor(context, "");
    const token = await openRequesterSession(db, { caseId, now: now() });
    const cookie = (await signIn(token, context)).getSetCookie()[0]?.split(";")[0] ?? "";
    return new Visitor(context, cookie);
  }

  /** What the route answers; a thrown Response counts as its answer. */
  async ask(
    route: unknown,
    params: Record<string, string> = {},
    body?: Record<string, string> | FormData,
  ): Promise<unknown> {
    const request = new Request("https://privacy.werkcontact.example/volgen", {
      headers: { Cookie: this.cookie },
      ...(body ? { method: "POST", body: body instanceof FormData ? body : new URLSearchParams(body) } : {}),
    });
    try {
      return await (route as RouteFunction)({ request, context: this.context, params });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  }
}

/** Status of a Response, and where it leads. */
export const went = (answer: unknown) =>
  answer instanceof Response ? [answer.status, answer.headers.get("Location")] : answer;
