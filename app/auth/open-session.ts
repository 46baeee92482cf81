import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * Opens a session for whoever proved who they are in a way that is ours: a second step, sign-in elsewhere. Made as
 * a plugin because only inside better-auth can its own sessions and signed cookies be made; has no web address.
 */
export const openSessionPlugin = {
  id: "open-session",
  endpoints: {
    openStaffSession: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ staffId: z.string(), secondFactorAt: z.date().nullable() }) },
      async (ctx) => {
        const { staffId, secondFactorAt } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(staffId);
        if (!user) throw ctx.error("NOT_FOUND");
        const session = await ctx.context.internalAdapter.createSession(staffId, false, { secondFactorAt });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ id: session.id });
      },
    ),
  },
} satisfies BetterAuthPlugin;
