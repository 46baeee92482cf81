import { openArena } from "./bench/arena";
import { multiplyCases } from "./bench/copies";
import { measureAll } from "./bench/figures";
import { round } from "./bench/load";
import { measureImports } from "./bench/relations";
import { scriptBytes } from "./bench/scripts";
import { serve, type Usage } from "./bench/serve";
import { keepAlive } from "./bench/visitor";
import type { CommandContext } from "./command";

const MEGABYTE = 1024 * 1024;
const SIZES = [10_000, 100_000];

/**
 * `npm run bench`: measures the site on this machine over the loopback, on a database of its own that is thrown
 * away; one JSON line a figure. Beside each figure stand a bare Remix route and Postgres alone, saying the same
 * SQL in the same minutes. Takes some eight minutes; `npm run bench -- 1000 5000` measures at other sizes,
 * `npm run bench -- relations` only the import of relations.
 */
export async function run(context: CommandContext): Promise<void> {
  const { args, say } = context;
  if (args[0] === "serve") return serve(context);
  const onlyRelations = args[0] === "relations";
  const sizes = onlyRelations ? [] : args.length > 0 ? args.map(Number) : SIZES;
  const arena = await openArena(context);
  try {
    for (const cases of sizes) {
      const started = performance.now();
      await multiplyCases(arena.superuser.db, cases);
      const seconds = round((performance.now() - started) / 1000);
      say(JSON.stringify({ figure: "generated", cases, seconds }));
      await measureAll(arena, cases, (figure) => say(JSON.stringify(figure)));
    }
    await measureImports(arena.app.db, (figure) => say(JSON.stringify(figure)));
    if (onlyRelations) return;
    const agent = keepAlive();
    const script = await scriptBytes(agent, arena.site.port);
    agent.destroy();
    say(JSON.stringify({ figure: "script on public pages", ...script }));
    const { rss } = await arena.site.tell<Usage>({ do: "usage" });
    say(JSON.stringify({ figure: "memory after the run", megabytes: Math.round(rss / MEGABYTE) }));
  } finally {
    await arena.close();
  }
}
