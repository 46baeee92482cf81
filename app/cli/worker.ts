import { joinDatabase } from "../server/database";
import { Closers, connectApp, connectJobQueue, requireCurrent, told } from "../server/processes";
import { startWorker } from "../worker/start.server";
import type { CommandContext } from "./command";

/** Carries out effects and wakes cases, without serving pages; run as many as needed. */
export async function run({ settings, log, stopping, say }: CommandContext): Promise<void> {
  const closers = new Closers();
  try {
    const database = await joinDatabase(settings, log);
    closers.addDatabase(() => database.close());
    const app = connectApp(database.url, log);
    closers.add(() => app.close());
    await requireCurrent(app);
    const jobQueue = connectJobQueue(database.url, log);
    closers.add(() => jobQueue.close());
    const worker = await startWorker({ db: app.db, owner: jobQueue, settings, log });
    closers.add(() => worker.stop());
    say("Privacyloket carries out what cases ask for.");
    await told(stopping);
  } finally {
    await closers.close();
  }
}
