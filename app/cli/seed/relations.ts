import { recognisePushToken } from "../../../db/register/push-tokens";
import { demoRelations, demoRelationsOfLastNight } from "../../../db/seed/relations";
import { DEMO_STAFF } from "../../../db/seed/staff";
import { tokenHash } from "../../../db/tokens";
import { pushRelations } from "../../commands/relations/push.server";
import { makePushToken } from "../../commands/relations/push-token.server";
import type { World } from "./scene";

const DAY = 24 * 60 * 60_000;

/**
 * The register as it was before the first story: a system was connected, and pushed whom it knows.
 * @returns what that system brings shortly before today
 */
export async function seedRelations({ db, now }: World): Promise<() => Promise<void>> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const connected = daysAgo(450);
  const by = DEMO_STAFF.sanne.id;
  const token = await makePushToken(db, { name: "Cliëntvolgsysteem", by, now: connected });
  const bring = async (records: object[], then: Date) => {
    const tokenId = (await recognisePushToken(db, tokenHash(token), then)) ?? "";
    await pushRelations({ db, now: () => then }, { tokenId, body: inOnePiece(JSON.stringify(records)) });
  };
  await bring(demoRelations(), connected);
  return () => bring(demoRelationsOfLastNight(), daysAgo(9));
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
