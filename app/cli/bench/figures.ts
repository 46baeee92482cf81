import type http from "node:http";
import { caseAt, STAFF_PATHS } from "../../routes/staff/paths";
import type { Arena, Server } from "./arena";
import { signIn } from "./colleague";
import { type Call, measured, mustAnswer, round, type Slice, slice } from "./load";
import type { Usage } from "./serve";
import { type Recording, replay, type Statement } from "./statements";
import { type FilledForm, filledForms, fillForm, keepAlive } from "./visitor";

const LAPS = 4;
const SLICE_MS = 1000;
/** Long enough for V8 to have optimised what it will. */
const WARM_UP_MS = 2500;
/** More than any slice can send on a machine of today. */
const FORMS_A_SLICE = 600;
const WARM_UP_FORMS = 1500;
const RECORDINGS = 4;

export type Say = (figure: Record<string, unknown>) => void;

interface Figure {
  name: string;
  /** The next call; a reading figure takes turns between a few. */
  calls: Call[] | "forms";
}

/** All figures at the number of cases that are there, on one and on eight connections. */
export async function measureAll(arena: Arena, cases: number, say: Say): Promise<void> {
  const agent = keepAlive();
  const headers = await signIn(arena.site.port, agent);
  const like = await draftLike(arena, agent);
  for (const figure of await figuresOf(arena, headers)) {
    const recordings = await record(arena, agent, figure, like);
    for (const connections of [1, 8]) {
      const line = await measure(arena, agent, { figure, recordings, connections, like });
      say({ figure: figure.name, cases, connections, ...line });
    }
  }
  agent.destroy();
}

/** The body of a draft that went through every page. */
async function draftLike({ site, owner }: Arena, agent: http.Agent): Promise<Record<string, unknown>> {
  await fillForm(site.port, agent, "bente@example.nl");
  const { body } = await owner.db
    .selectFrom("drafts")
    .select("body")
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return body;
}

async function figuresOf({ owner }: Arena, headers: Record<string, string>): Promise<Figure[]> {
  const own = await owner.db
    .selectFrom("cases")
    .select("reference")
    .where("reference", "not like", "%-2019-%")
    .where("handler_id", "=", "demo-fatima")
    .limit(12)
    .execute();
  const people = await owner.db
    .selectFrom("parties")
    .select("email_normalised")
    .where("email_normalised", "is not", null)
    .orderBy("id")
    .limit(12)
    .execute();
  return [
    { name: "filing", calls: "forms" },
    { name: "queue", calls: [{ path: `${STAFF_PATHS.queue}?lijst=all`, headers, status: 200 }] },
    {
      name: "case page",
      calls: own.map(({ reference }) => ({ path: caseAt(reference), headers, status: 200 })),
    },
    {
      name: "search by e-mail",
      calls: people.map(({ email_normalised: email }) => ({
        path: STAFF_PATHS.search,
        method: "POST" as const,
        body: new URLSearchParams({ zoek: email ?? "" }).toString(),
        headers,
        status: 200,
      })),
    },
  ];
}

/** What the site says to Postgres for this figure, so that others can say the same. */
async function record(
  { site, bare, owner }: Arena,
  agent: http.Agent,
  { name, calls }: Figure,
  like: Record<string, unknown>,
): Promise<Recording[]> {
  const forms = calls === "forms" ? await filledForms(owner.db, like, RECORDINGS) : [];
  const recordings: Recording[] = [];
  for (let turn = 0; turn < RECORDINGS; turn += 1) {
    const form = forms[turn];
    const call = form?.call ?? (calls as Call[])[turn % calls.length];
    if (!call) throw new Error(`nothing to ask for ${name}`);
    await site.tell({ do: "record" });
    await mustAnswer(agent, site.port, call);
    const statements = await site.tell<Statement[]>({ do: "take" });
    recordings.push({ statements, draft: form && { id: form.id, tokenHash: form.tokenHash } });
  }
  await bare.tell({ do: "learn", repertoire: { [name]: recordings } });
  return recordings;
}

interface Measurement {
  figure: Figure;
  recordings: Recording[];
  connections: number;
  like: Record<string, unknown>;
}

/** Short slices of the site, the bare route and Postgres alone in turn, so that a busy moment hits all three. */
async function measure(arena: Arena, agent: http.Agent, measurement: Measurement) {
  const { figure, recordings, connections, like } = measurement;
  const { site, bare, app, owner } = arena;
  const slices: Record<"site" | "bare" | "pg", Slice[]> = { site: [], bare: [], pg: [] };
  const cpu = { site: 0, bare: 0 };
  const cpuOf = async (server: Server, act: () => Promise<Slice>) => {
    const before = await server.tell<Usage>({ do: "usage" });
    const done = await act();
    const after = await server.tell<Usage>({ do: "usage" });
    return { done, spent: after.cpu - before.cpu };
  };
  let turn = 0;
  for (let lap = 0; lap <= LAPS; lap += 1) {
    const forms =
      figure.calls === "forms"
        ? await filledForms(owner.db, like, lap === 0 ? 3 * WARM_UP_FORMS : 3 * FORMS_A_SLICE)
        : [];
    const nextForm = (): FilledForm | undefined => forms.pop();
    const timed = (act: () => Promise<unknown>) => slice(connections, lap === 0 ? WARM_UP_MS : SLICE_MS, act);
    const site1 = await cpuOf(site, () =>
      timed(() => {
        const call = nextForm()?.call ?? (figure.calls as Call[])[turn++ % figure.calls.length];
        return mustAnswer(agent, site.port, call as Call);
      }),
    );
    const bare1 = await cpuOf(bare, () =>
      timed(() => mustAnswer(agent, bare.port, bareCall(figure, nextForm()))),
    );
    const pg1 = await timed(async () => {
      const recording = recordings[turn++ % recordings.length] as Recording;
      const client = await app.pool.connect();
      await replay(client, recording, nextForm()).finally(() => client.release());
    });
    // The first lap only warms up.
    if (lap === 0) continue;
    slices.site.push(site1.done);
    slices.bare.push(bare1.done);
    slices.pg.push(pg1);
    cpu.site += site1.spent;
    cpu.bare += bare1.spent;
  }
  const site1 = measured(slices.site);
  const bare1 = measured(slices.bare);
  const pg1 = measured(slices.pg);
  return {
    ...site1,
    cpuMs: round(cpu.site / count(slices.site)),
    statements: recordings[0]?.statements.length,
    bare: { ...bare1, cpuMs: round(cpu.bare / count(slices.bare)) },
    pg: pg1,
    shareOfBare: round(site1.perSecond / bare1.perSecond),
    shareOfPg: round(site1.perSecond / pg1.perSecond),
  };
}

const count = (slices: Slice[]) => slices.reduce((sum, { took }) => sum + took.length, 0);

function bareCall({ name }: Figure, form: FilledForm | undefined): Call {
  const path = `/bare?figure=${encodeURIComponent(name)}`;
  if (!form) return { path, status: 200 };
  const body = new URLSearchParams({ id: form.id, tokenHash: form.tokenHash }).toString();
  return { path, method: "POST", body, status: 302 };
}
