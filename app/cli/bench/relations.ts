import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely } from "kysely";
import { findImport, findWaitingImport, type RelationImport } from "../../../db/register/imports";
import type { Database } from "../../../db/schema";
import { agreeToImport, chooseColumns } from "../../commands/relations/steer-import.server";
import { uploadRelations } from "../../commands/relations/upload-file.server";
import { carryOut } from "../../relations/carry-out.server";
import { proposeMapping } from "../../relations/fields";
import type { Say } from "./figures";
import { round } from "./load";

const HEADS =
  "nummer;voorletters;tussenvoegsel;achternaam;geboortedatum;e-mail;telefoon;straat;postcode;plaats";
const ROWS = 100_000;
const MEGABYTE = 1024 * 1024;

/** A file of so many clients through all its steps, new and once more, and how far the heap rises meanwhile. */
export async function measureImports(db: Kysely<Database>, say: Say): Promise<void> {
  for (const file of ["all new", "all known"]) {
    const heap = watchHeap();
    const seconds: Record<string, number> = {};
    const timed = async <Value>(step: string, run: () => Promise<Value>): Promise<Value> => {
      const started = performance.now();
      const value = await run();
      seconds[step] = round((performance.now() - started) / 1000);
      return value;
    };
    const about = { kind: "client", fileName: "bench.csv", by: "bench", now: new Date() } as const;
    const id = await timed("upload", () => uploadRelations(db, { source: clients(ROWS), ...about }));
    const { headers } = await importOf(db, id);
    await chooseColumns(db, id, { mapping: proposeMapping("client", headers ?? []), whole: false });
    await timed("compare", () => workOff(db));
    const preview = await importOf(db, id);
    await agreeToImport(db, preview, preview.checked_at?.toISOString() ?? "");
    await timed("apply", () => workOff(db));
    const { state, counts } = await importOf(db, id);
    say({
      figure: "import of relations",
      file,
      rows: ROWS,
      state,
      counts,
      seconds,
      heapMegabytes: heap.stop(),
    });
  }
}

async function workOff(db: Kysely<Database>): Promise<void> {
  const now = () => new Date();
  for (;;) {
    const waiting = await findWaitingImport(db);
    if (!waiting) return;
    if (!(await carryOut({ db, now }, waiting))) await sleep(100);
  }
}

async function importOf(db: Kysely<Database>, id: string): Promise<RelationImport> {
  const found = await findImport(db, id);
  if (!found) throw new Error("the import is gone");
  return found;
}

async function* clients(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${HEADS}\n`);
  for (let number = 1; number <= count; number += 1) {
    const born = `${1 + (number % 28)}-${1 + (number % 12)}-${1940 + (number % 70)}`;
    const reached = `cl${number}@example.nl;06 ${10_000_000 + number};Kerkstraat ${number % 300};3581 CX;Utrecht`;
    yield Buffer.from(`B${number};A.B.;van den;Achternaam${number % 5000};${born};${reached}\n`);
  }
}

/** Megabytes by which the heap rose at most above where it began. */
function watchHeap() {
  const used = () => process.memoryUsage().heapUsed;
  const before = used();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, used());
  }, 20);
  return {
    stop(): number {
      clearInterval(timer);
      return Math.round((most - before) / MEGABYTE);
    },
  };
}
