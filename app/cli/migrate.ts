import { prepareDatabase } from "../server/prepare";
import { type CommandContext, withOwner } from "./command";

/** Brings the database up to date. Run it before starting a new version on your own database. */
export async function run(context: CommandContext): Promise<void> {
  const done = await withOwner(context, (owner) => prepareDatabase(owner, new Date()));
  context.say(done.length > 0 ? `Migrated: ${done.join(", ")}.` : "The database is up to date.");
}
