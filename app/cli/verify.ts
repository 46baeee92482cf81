import { verify } from "../../db/verify";
import { type CommandContext, CommandFailed, withOwner } from "./command";

/**
 * Recomputes chains, snapshots, due dates and hashes. Names the first row that does not hold and fails, so that a
 * nightly job outside can raise the alarm.
 */
export async function run(context: CommandContext): Promise<void> {
  const started = performance.now();
  const found = await withOwner(context, (owner) => verify(owner.db));
  if (found.kind === "broken") throw new CommandFailed(`Broken: ${found.row}: ${found.why}.`);
  const { cases, events, content, letters, views, checkpoints } = found;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  context.say(
    `Whole: ${cases} cases, ${events} events, ${content} pieces of content, ${letters} letters, ` +
      `${views} looks and ${checkpoints} checkpoints checked in ${seconds} s.`,
  );
}
