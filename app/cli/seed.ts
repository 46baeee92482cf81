import { seedOrganisation } from "../../db/seed/organisation";
import { isEmpty } from "../../db/seed/staff";
import { makeInvitation } from "../commands/admin/invite-staff.server";
import { type CommandContext, CommandFailed, withOwner } from "./command";
import { demoAccounts, seedDemo } from "./seed/demo";

/**
 * `npm run seed -- you@organisation.nl`: gives a new installation its organisation data, and its first
 * administrator a link to choose a password; again when that link ran out. `npm run seed -- --demo` adds made-up
 * staff and cases, to look around with. Neither touches an installation that has people in it.
 */
export async function run(context: CommandContext): Promise<void> {
  const { args, settings, log, say } = context;
  await withOwner(context, async ({ db }) => {
    const now = new Date();
    if (args.includes("--demo")) {
      if (!(await seedDemo(db, settings, log, now))) {
        throw new CommandFailed("There are staff already: demo data would get mixed up with real data.");
      }
      for (const line of demoAccounts()) say(line);
      return;
    }
    await seedOrganisation(db, now);
    say("The organisation has its first data. An administrator can change them.");
    const [email, ...name] = args;
    if (!(await isEmpty(db))) {
      if (!email) return;
      throw new CommandFailed("There are staff already: an administrator invites new colleagues in the app.");
    }
    if (!email) {
      say(
        "Nobody can sign in yet. Invite the first administrator: npm run seed -- you@organisation.nl Your Name",
      );
      return;
    }
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new CommandFailed(`${email} is not an e-mail address.`);
    const { link } = await makeInvitation(
      { db, settings, now: () => now },
      {
        name: name.join(" ") || email,
        email: email.toLowerCase(),
        roles: ["administrator"],
        team: null,
        privacyOfficer: false,
        language: "nl",
      },
      null,
    );
    say(`The first administrator chooses a password within 7 days at: ${link}`);
  });
}
