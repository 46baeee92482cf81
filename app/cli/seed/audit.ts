import { DEMO_STAFF } from "../../../db/seed/staff";
import { addDays, localDateOf } from "../../../workflows/deadlines";
import { KINDS } from "../../../workflows/kinds";
import { openAudit } from "../../commands/oversight/open-audit.server";
import { deskFor, type World } from "./scene";

/** An audit that runs, for its auditor to sign and to look into. */
export async function seedAudit(world: World): Promise<void> {
  const today = localDateOf(world.now);
  await openAudit(deskFor(world, "marieke", world.now), {
    auditorId: DEMO_STAFF.willem.id,
    purpose:
      "Jaarlijkse toets voor het Oval-keurmerk: worden verzoeken op tijd, volledig en zorgvuldig behandeld?",
    from: today,
    until: addDays(today, 13),
    receivedFrom: addDays(today, -365),
    receivedUntil: today,
    kinds: KINDS.filter((kind) => kind !== "opt-out"),
    size: 12,
  });
}
