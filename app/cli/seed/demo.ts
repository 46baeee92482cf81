import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import type { Database } from "../../../db/schema";
import { seedOrganisation } from "../../../db/seed/organisation";
import { DEMO_STAFF, isEmpty, seedStaff } from "../../../db/seed/staff";
import { seedAcceptances } from "../../../db/seed/statements";
import { localDateOf } from "../../../workflows/deadlines";
import { hashOf, storePassword } from "../../auth/password.server";
import { enrolWith } from "../../auth/second-factor.server";
import { base32 } from "../../auth/totp";
import type { Settings } from "../../settings.server";
import { seedAudit } from "./audit";
import { DEMO_PASSWORD, demoSecret } from "./demo-sign-in";
import { seedRelations } from "./relations";
import type { World } from "./scene";
import { pastStories } from "./stories/past";
import { presentStories } from "./stories/present";
import { receivedOn, tell } from "./story";

/**
 * Lines for the terminal: who can sign in, as what, and with which codes.
 * @param codesAt the page that shows the codes; where there is none, the keys are told for an app to make them
 */
export const demoAccounts = (codesAt?: string): string[] => [
  `Staff (demo), password ${DEMO_PASSWORD}`,
  codesAt
    ? `  codes for the second step: ${codesAt}`
    : "  add the keys to an authenticator app for the second step",
  ...Object.values(DEMO_STAFF).map(
    ({ email, name, roles }) =>
      `  ${email.padEnd(28)} ${name}: ${roles.join(", ")}${codesAt ? "" : `, key ${base32(demoSecret(email))}`}`,
  ),
];

/**
 * Fills an empty installation with a desk, an organisation and a year of cases, each told through the same
 * commands as in life, at back-dated moments. Mails nothing.
 * @param db connected as owner, because it also clears the queue of what it told
 * @returns whether there was anything to do: not when there are staff already
 */
export async function seedDemo(
  db: Kysely<Database>,
  settings: Settings,
  log: Logger,
  now: Date,
): Promise<boolean> {
  if (!(await isEmpty(db))) return false;
  await db.connection().execute(async (one) => {
    // A start that is killed half-way tells everything anew: no story has to reach the disk by itself.
    await sql`set synchronous_commit to off`.execute(one);
    await fill({ db: one, settings, log, now });
    await sql`reset synchronous_commit`.execute(one);
  });
  return true;
}

async function fill(world: World): Promise<void> {
  const { db, settings, log, now } = world;
  await seedOrganisation(db, now);
  await seedStaff(db, now);
  const hash = await hashOf({ db, settings }, DEMO_PASSWORD);
  for (const { id, email } of Object.values(DEMO_STAFF)) {
    await storePassword(db, id, hash, now);
    await enrolWith({ db, settings, now: () => now }, id, demoSecret(email));
  }

  await seedAcceptances(db, now);
  const lastNight = await seedRelations(world);
  const today = localDateOf(now.toISOString());
  const stories = [...pastStories, ...presentStories].sort((a, b) =>
    receivedOn(a, today) < receivedOn(b, today) ? -1 : 1,
  );
  for (const [index, story] of stories.entries()) {
    // A story that no longer fits the rules is cut short; the others are still worth a look.
    await tell(world, story, index).catch((error: unknown) =>
      log.error({ err: error, story: index }, "a demo case stopped"),
    );
  }
  await lastNight();
  await seedAudit(world);
  await sql`
    select graphile_worker.complete_jobs(array_agg(jobs.id))
    from graphile_worker.jobs join effects on effects.id::text = jobs.key and effects.state <> 'pending'
    having count(*) > 0
  `.execute(db);
}
