import { createLog } from "../logging.server";
import { chooseDataFolder, readSecrets } from "../server/data-folder";
import { DataFolderInUse } from "../server/database";
import { readSettings, type Settings, SettingsError } from "../settings.server";
import { type Command, CommandFailed } from "./command";

const commands = Object.fromEntries(
  Object.entries(import.meta.glob<{ run: Command }>(["./*.ts", "!./main.ts", "!./command.ts"])).map(
    ([file, load]) => [file.slice("./".length, -".ts".length), load],
  ),
);

/**
 * The one way into the built program: `start.mjs` calls it with a command's name. Ends the process, because a
 * forgotten timer may not keep a stopped server alive.
 */
export async function main(name: string, args: string[]): Promise<never> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => stop.abort());
  }
  process.exit(await runCommand(name, args, stop.signal));
}

async function runCommand(name: string, args: string[], stopping: AbortSignal): Promise<number> {
  const load = commands[name];
  if (load === undefined) {
    return complain(`There is no command ${name}. There are: ${Object.keys(commands).sort().join(", ")}.`);
  }
  let settings: Settings;
  try {
    settings = readSettings((wanted) => {
      const dataDir = chooseDataFolder(wanted, say);
      return { dataDir, secrets: readSecrets(dataDir) };
    });
  } catch (error) {
    if (error instanceof SettingsError) return complain(...error.problems);
    return complain(error instanceof Error ? error.message : String(error));
  }
  const log = createLog(settings.logLevel);
  try {
    const { run } = await load();
    await run({ args, settings, log, stopping, say });
    return 0;
  } catch (error) {
    if (error instanceof CommandFailed || error instanceof DataFolderInUse) return complain(error.message);
    log.error({ err: error }, `${name} failed`);
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(...sentences: string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return 1;
}
