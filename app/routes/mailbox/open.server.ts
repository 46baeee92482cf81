import type { AppLoadContext } from "@remix-run/node";

/** The mailbox exists only where mail goes nowhere else. @throws Response 404 everywhere else */
export function requireMailbox({ settings }: AppLoadContext): void {
  const open = settings.database.mode === "embedded" && settings.mail.transport === "mailbox";
  if (!open) throw new Response(null, { status: 404 });
}
