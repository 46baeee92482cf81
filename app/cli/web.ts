import { startServer } from "../server";
import { joinDatabase } from "../server/database";
import { connectApp, requireCurrent, told } from "../server/processes";
import type { CommandContext } from "./command";

/** Serves pages only; run as many as needed beside at least one worker. */
export async function run({ settings, log, stopping, say }: CommandContext): Promise<void> {
  const database = await joinDatabase(settings, log);
  const app = connectApp(database.url, log);
  try {
    await requireCurrent(app);
    const server = await startServer({ db: app.db, settings, log, stopping, now: () => new Date() });
    say(`Privacyloket serves pages on ${settings.origin}.`);
    await told(stopping);
    await server.close();
  } finally {
    await app.close();
    await database.close();
  }
}
