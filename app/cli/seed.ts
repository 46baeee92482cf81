import { seedOrganisation } from "../../db/seed/organisation";
import { type CommandContext, CommandFailed, withOwner } from "./command";
import { demoAccounts, seedDemo } from "./seed/demo";

/**
 * `npm run seed`: gives a new installation its organisation data. `npm run seed -- --demo` adds made-up
 * staff and cases, to look around with; never on an installation that has people in it.
 */
export async function run(context: CommandContext): Promise<void> {
  const { args, settings, log, say } = context;
  await withOwner(context, async ({ db }) => {
    const now = new Date();
    if (!args.includes("--demo")) {
      await seedOrganisation(db, now);
      say("The organisation has its first data. An administrator can change them.");
      return;
    }
    if (!(await seedDemo(db, settings, log, now))) {
      throw new CommandFailed("There are staff already: demo data would get mixed up with real data.");
    }
    for (const line of demoAccounts()) say(line);
  });
}
