import fs from "node:fs";
import { makeDataDir } from "../support/data-dir";
import { SEEDED_DATA, seededMark, startApp } from "../support/running-app";

/**
 * A true first start, with its demo data; every program in the journeys then begins from a copy of its folder. What
 * needs none begins meanwhile.
 */
export default function setup() {
  const dataDir = makeDataDir();
  process.env[SEEDED_DATA] = dataDir;
  const ended = firstStart(dataDir).catch((error) => console.error(`The first start failed: ${error}`));
  return async () => {
    await ended;
    for (const made of [dataDir, seededMark(dataDir)]) fs.rmSync(made, { recursive: true, force: true });
  };
}

async function firstStart(dataDir: string): Promise<void> {
  const app = await startApp({ dataDir });
  await app.stop();
  fs.writeFileSync(seededMark(dataDir), "");
}
