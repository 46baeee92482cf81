import { fileKeys } from "../../db/content/file-keys";
import { rewrapFiles } from "../../db/content/files";
import { type CommandContext, CommandFailed, withOwner } from "./command";

/**
 * `npm run rewrap-files`, after a new key was put first in FILE_KEYS: from then on the keys behind it are no longer
 * needed. The files themselves stay as they are; only the key of each is wrapped anew. May be stopped and run again.
 */
export async function run(context: CommandContext): Promise<void> {
  const keys = fileKeys(context.settings.fileKeys);
  const count = await withOwner(context, async ({ db }) => {
    let wrapped = 0;
    for (;;) {
      const done = await rewrapFiles(db, keys).catch((error: Error) => {
        throw new CommandFailed(`After ${wrapped} files: ${error.message}.`);
      });
      if (done === 0) return wrapped;
      wrapped += done;
    }
  });
  context.say(
    `${count} files were wrapped anew. Every file now opens with the first key; those behind it may be taken out.`,
  );
}
