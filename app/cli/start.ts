import { connect } from "../../db/client";
import { startServer } from "../server";
import { openDatabase } from "../server/database";
import { prepareDatabase, prepareEmbedded } from "../server/prepare";
import { Closers, connectApp, connectJobQueue, told } from "../server/processes";
import type { Settings } from "../settings.server";
import { startWorker } from "../worker/start.server";
import type { CommandContext } from "./command";
import { demoAccounts } from "./seed/demo";

/** Everything in one process: the database when there is no DATABASE_URL, migrations, web and worker. */
export async function run(context: CommandContext): Promise<void> {
  const { settings, log, stopping, say } = context;
  const closers = new Closers();
  try {
    const database = await openDatabase(settings, log);
    closers.addDatabase(() => database.close());
    // Preparing may take long on the first run and can be cut off anywhere, so a stop does not wait for it.
    await Promise.race([prepare(database.url, context), told(stopping)]);
    if (stopping.aborted) {
      // What it still tries fails without the database, which nobody needs to read.
      log.level = "silent";
      return;
    }

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

async function prepare(url: string, context: CommandContext): Promise<void> {
  const owner = connect(url, { as: "owner" });
  const now = new Date();
  const embedded = context.settings.database.mode === "embedded";
  await (embedded ? prepareEmbedded(owner, context, now) : prepareDatabase(owner, now)).finally(() =>
    owner.close(),
  );
}

function welcome(settings: Settings): string[] {
  const embedded = settings.database.mode === "embedded";
  return [
    "",
    `Privacyloket is ready:  ${settings.origin}`,
    ...(settings.mail.transport === "mailbox" ? [`Letters it sent:        ${settings.origin}/mailbox`] : []),
    ...(embedded
      ? [`Data:                   ${settings.dataDir}`, "", ...demoAccounts(`${settings.origin}/mailbox`)]
      : []),
    "",
  ];
}
