import { connect } from "../../db/client";
import { migrate } from "../../db/migrate";
import { startServer } from "../server";
import { openDatabase } from "../server/database";
import { Closers, connectApp, connectJobQueue, told } from "../server/processes";
import type { Settings } from "../settings.server";
import { startWorker } from "../worker/start.server";
import type { CommandContext } from "./command";

/** Everything in one process: the database when there is no DATABASE_URL, migrations, web and worker. */
export async function run({ settings, log, stopping, say }: CommandContext): Promise<void> {
  const closers = new Closers();
  try {
    const database = await openDatabase(settings, log);
    closers.addDatabase(() => database.close());
    const owner = connect(database.url, { as: "owner", max: 2 });
    await migrate(owner).finally(() => owner.close());

    const app = connectApp(database.url, log);
    closers.add(() => app.close());
    const jobQueue = connectJobQueue(database.url, log);
    closers.add(() => jobQueue.close());
    const worker = await startWorker({ db: app.db, owner: jobQueue, settings, log });
    closers.add(() => worker.stop());
    const server = await startServer({ db: app.db, settings, log, stopping, now: () => new Date() });
    closers.add(() => server.close());

    for (const line of welcome(settings)) say(line);
    await told(stopping);
    say("Stopping.");
  } finally {
    await closers.close();
  }
}

function welcome(settings: Settings): string[] {
  const embedded = settings.database.mode === "embedded";
  return [
    "",
    `Privacyloket is ready:  ${settings.origin}`,
    ...(settings.mail.transport === "mailbox" ? [`Letters it sent:        ${settings.origin}/mailbox`] : []),
    ...(embedded ? [`Data:                   ${settings.dataDir}`] : []),
    "",
  ];
}
