import fs from "node:fs";
import { makeDataDir } from "../support/data-dir";
import { SEEDED_DATA, startApp } from "../support/running-app";

/** A true first start, with its demo data; every program in the journeys then begins from a copy of its folder. */
export default async function setup() {
  const app = await startApp({ dataDir: makeDataDir() });
  await app.stop();
  process.env[SEEDED_DATA] = app.dataDir;
  return () => fs.rmSync(app.dataDir, { recursive: true, force: true });
}
