import { findPushTokens } from "../../../db/register/push-tokens";
import { demoRelations, demoRelationsOfLastNight } from "../../../db/seed/relations";
import { DEMO_STAFF } from "../../../db/seed/staff";
import { pushRelations } from "../../commands/relations/push.server";
import { makePushToken } from "../../commands/relations/push-token.server";
import type { World } from "./scene";

const DAY = 24 * 60 * 60_000;

const daysBefore = ({ now }: World, days: number) => new Date(now.getTime() - days * DAY);

/** The register as it was before the first story: a system was connected, and pushed whom it knows. */
export async function seedRelations(world: World): Promise<void> {
  const then = daysBefore(world, 450);
  await makePushToken(world.db, { name: "Cliëntvolgsysteem", by: DEMO_STAFF.sanne.id, now: then });
  await bring(world, demoRelations(), then);
}

/** What changed shortly before today. */
export const seedLastNight = (world: World): Promise<void> =>
  bring(world, demoRelationsOfLastNight(), daysBefore(world, 9));

async function bring({ db }: World, records: object[], then: Date): Promise<void> {
  const [token] = await findPushTokens(db);
  if (!token) return;
  async function* body() {
    yield Buffer.from(JSON.stringify(records));
  }
  await pushRelations({ db, now: () => then }, { tokenId: token.id, body: body() });
}
