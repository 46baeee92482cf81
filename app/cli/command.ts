import type { Logger } from "pino";
import { type Connection, connect } from "../../db/client";
import { joinDatabase } from "../server/database";
import type { Settings } from "../settings.server";

export interface CommandContext {
  /** What follows the command's name. */
  args: string[];
  settings: Settings;
  log: Logger;
  /** Aborts on Ctrl-C and SIGTERM. */
  stopping: AbortSignal;
  /** Writes a line for the person at the terminal. */
  say: (line: string) => void;
}

/**
 * Each file in this folder but `main` and this one is a command of its name: `app/cli/verify.ts` exports
 * `run: Command` and is `npm run verify`. To fail with a sentence, throw `CommandFailed`.
 */
export type Command = (context: CommandContext) => Promise<void>;

/** Ends the command with exit code 1; the message is all that is shown. */
export class CommandFailed extends Error {}

/** Connects as owner for as long as `use` lasts, beside a running Privacyloket or on its own. */
export async function withOwner<Result>(
  { settings, log }: CommandContext,
  use: (owner: Connection, url: string) => Promise<Result>,
): Promise<Result> {
  const database = await joinDatabase(settings, log);
  const owner = connect(database.url, { as: "owner" });
  try {
    return await use(owner, database.url);
  } finally {
    await owner.close();
    await database.close();
  }
}
