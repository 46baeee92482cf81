import fs from "node:fs";
import { issueUnsubscribeToken } from "../../db/suppressions";
import { organisationFacts } from "../organisation.server";
import { directOptOutAt } from "../routes/public/opt-out/paths";
import { type CommandContext, CommandFailed, withOwner } from "./command";

const ADDRESS = /^[^\s@,;"<>]+@[^\s@,;"<>]+$/;

/**
 * `npm run unsubscribe-links -- addresses.txt [brand]`: an address on each line goes in; `address,link` on each line
 * comes out, for the List-Unsubscribe header of whatever sends the newsletter (RFC 8058). Only hashes of the links
 * are kept, so they are shown this once. Without a brand, a link unsubscribes from all of them.
 */
export async function run(context: CommandContext): Promise<void> {
  const { args, settings, say } = context;
  const [file, brand = null] = args;
  const addresses = readAddresses(file);
  await withOwner(context, async ({ db }) => {
    const { brands } = await organisationFacts(db);
    if (brand !== null && !brands.some(({ id }) => id === brand)) {
      throw new CommandFailed(
        `There is no brand ${brand}. There are: ${brands.map(({ id }) => id).join(", ")}.`,
      );
    }
    const now = new Date();
    const lines = await db.transaction().execute(async (trx) => {
      const made = [];
      for (const address of addresses) {
        const about = { address, brand, purpose: "unsubscribe", caseId: null, now } as const;
        made.push(`${address},${settings.origin}${directOptOutAt(await issueUnsubscribeToken(trx, about))}`);
      }
      return made;
    });
    for (const line of lines) say(line);
  });
}

function readAddresses(file: string | undefined): string[] {
  if (!file || !fs.existsSync(file)) {
    throw new CommandFailed(
      "Give a file with an e-mail address on each line: npm run unsubscribe-links -- file",
    );
  }
  const lines = fs
    .readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== "" && !ADDRESS.test(line));
  if (wrong >= 0) throw new CommandFailed(`Line ${wrong + 1} is not an e-mail address; nothing was made.`);
  return [...new Set(lines.filter(Boolean))];
}
