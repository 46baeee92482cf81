import { startServer } from "../server";
import { joinDatabase } from "../server/database";
import { Closers, connectApp, requireCurrent, told } from "../server/processes";
import type { CommandContext } from "./command";

/** Serves pages only; run as many as needed beside at least one worker. */
export async function run({ settings, log, stopping, say }: CommandContext): Promise<void> {
  const closers = new Closers();
  try {
    const database = await joinDatabase(settings, log);
    closers.addDatabase(() => database.close());
    const app = connectApp(database.url, log);
    closers.add(() => app.close());
    await requireCurrent(app);

    const server = await startServer({ db: app.db, settings, log, stopping, now: () => new Date() });
    closers.add(() => server.close());
    say(`Privacyloket serves pages on ${settings.origin}.`);
    await told(stopping);
  } finally {
    await closers.close();
  }
}
