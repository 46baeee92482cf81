import { startServer } from "../../server";
import { connectApp, told } from "../../server/processes";
import type { CommandContext } from "../command";
import { CommandFailed } from "../command";
import { type Repertoire, serveBare } from "./bare";
import { recorder } from "./statements";

/** What the measuring process asks of the one that serves. */
export type Order =
  | { do: "record" }
  | { do: "take" }
  | { do: "learn"; repertoire: Repertoire }
  | { do: "usage" };

/** Of the serving process: memory in bytes, processor time in milliseconds since it started. */
export interface Usage {
  rss: number;
  cpu: number;
}

/** Serves pages as `npm run web` does, and can tell what was said to Postgres meanwhile. */
export async function serve({ args, settings, log, stopping }: CommandContext): Promise<void> {
  if (settings.database.mode !== "external" || !process.send) {
    throw new CommandFailed("The bench starts this by itself.");
  }
  const app = connectApp(settings.database.url, log);
  const record = recorder(app.pool);
  let repertoire: Repertoire = {};
  if (args[1] === "bare") await serveBare(settings.port, app.pool, () => repertoire);
  else await startServer({ db: app.db, settings, log, stopping, now: () => new Date() });

  process.on("message", (order: Order) => {
    if (order.do === "record") record.start();
    if (order.do === "learn") repertoire = order.repertoire;
    process.send?.(order.do === "take" ? record.take() : order.do === "usage" ? usage() : "done");
  });
  process.send("ready");
  await told(stopping);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { rss: process.memoryUsage().rss, cpu: (user + system) / 1000 };
}
