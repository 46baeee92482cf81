import { fileKeys } from "../../../db/content/file-keys";
import { storeFile } from "../../../db/content/files";
import type { DeliveredFile } from "../../../workflows/letters/work/shared";
import type { Scene } from "./scene";

const MOST_BYTES = 1024 * 1024;

/** What a handler attaches to an answer: real files, encrypted like any other, with made-up contents. */
export async function attach(
  { world, caseId, as }: Scene,
  { name, contains, text }: { name: string; contains: string; text: string },
): Promise<DeliveredFile> {
  const stored = await storeFile(world.db, {
    owner: { caseId },
    purpose: "data",
    name,
    uploadedBy: { staffId: as("fatima").actor.id },
    source: oneChunk(text),
    keys: fileKeys(world.settings.fileKeys),
    mostBytes: MOST_BYTES,
  });
  return { id: stored.id, name, contains };
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8");
}

export const copyOfFile = (scene: Scene, about: string): Promise<DeliveredFile> =>
  attach(scene, {
    name: "dossier.csv",
    contains: "uw gegevens uit het cliëntvolgsysteem en uw gespreksnotities",
    text: [
      "datum;soort;inhoud",
      `2025-01-14;inschrijving;${about} aangemeld door de werkgever voor outplacement`,
      "2025-01-21;gespreksnotitie;Kennismaking. Wensen: dichter bij huis, minder reistijd.",
      "2025-02-11;test;Interessetest afgenomen, uitslag besproken.",
      "2025-03-04;verslag;Voortgang naar opdrachtgever gestuurd na akkoord.",
      "",
    ].join("\n"),
  });

export const machineReadable = (scene: Scene, about: string): Promise<DeliveredFile> =>
  attach(scene, {
    name: "mijn-gegevens.json",
    contains: "wat u zelf invulde bij de inschrijving, en uw cv",
    text: JSON.stringify({ naam: about, ingevuldOp: "2025-01-14", werkervaring: ["planner"] }, null, 2),
  });
