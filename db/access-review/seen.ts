import { sql } from "kysely";
import type { Role } from "../../workflows/actors";
import { startOfLocalDay } from "../../workflows/deadlines/local-time";
import { nextQuarter, type Quarter, startOfQuarter } from "../../workflows/quarters";
import type { Executor } from "../client";
import { mayBeOpenedBy, type Reader } from "../reader";
import { currentStatements, kindsFor } from "../statements";

/** What a reviewer sees of somebody's access, and what is kept with the decision. Instants are ISO, UTC. */
export interface SeenAccess {
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
  lastSignInAt: string | null;
  /** An app of their own, or the organisation's provider. */
  secondFactor: boolean;
  /** Statements in force that they did not accept. */
  statementsOpen: number;
  /** Cases that stand open to them by broken glass now. */
  glassOpen: number;
  /** In the quarter: looks at cases, decisions signed, times they broke the glass. */
  looks: number;
  approvals: number;
  glass: number;
}

export interface PersonWithAccess {
  id: string;
  name: string;
  closedAt: Date | null;
  seen: SeenAccess;
}

/**
 * Everybody with an account in a quarter: what they can now, and what they did in it. Looks at a complaint about the
 * reader are not counted, or the count would tell of it.
 */
export async function findAccess(
  db: Executor,
  reader: Reader,
  quarter: Quarter,
): Promise<PersonWithAccess[]> {
  const from = new Date(startOfLocalDay(startOfQuarter(quarter)));
  const until = new Date(startOfLocalDay(startOfQuarter(nextQuarter(quarter))));
  const counts = await countsIn(db, reader, { from, until });
  const statements = await currentStatements(db);
  const accepted = await db
    .selectFrom("statement_acceptances")
    .select(["staff_id", "statement_id"])
    .execute();
  const read = new Set(accepted.map(({ staff_id, statement_id }) => `${staff_id} ${statement_id}`));
  const staff = await db
    .selectFrom("staff")
    .select(["id", "name", "roles", "team", "privacyOfficer", "closedAt", "lastSignInAt"])
    .select((eb) => [
      eb
        .or([
          eb.exists(
            eb
              .selectFrom("second_factors")
              .select("second_factors.id")
              .whereRef("second_factors.staff_id", "=", "staff.id")
              .where("second_factors.confirmed_at", "is not", null),
          ),
          eb.exists(
            eb
              .selectFrom("account")
              .select("account.id")
              .whereRef("account.userId", "=", "staff.id")
              .where("account.providerId", "=", "oidc"),
          ),
        ])
        .$castTo<boolean>()
        .as("secondFactor"),
    ])
    .where((eb) => eb.or([eb("closedAt", "is", null), eb("closedAt", ">=", from)]))
    .orderBy(sql`"closedAt" is not null`)
    .orderBy("name")
    .execute();
  return staff.map(({ id, name, closedAt, lastSignInAt, ...can }) => ({
    id,
    name,
    closedAt,
    seen: {
      ...can,
      lastSignInAt: lastSignInAt?.toISOString() ?? null,
      statementsOpen: statements.filter(
        (one) => kindsFor(can.roles).includes(one.kind) && !read.has(`${id} ${one.id}`),
      ).length,
      glassOpen: counts.glassOpen.get(id) ?? 0,
      looks: counts.looks.get(id) ?? 0,
      approvals: counts.approvals.get(id) ?? 0,
      glass: counts.glass.get(id) ?? 0,
    },
  }));
}

type Counts = Map<string, number>;

async function countsIn(
  db: Executor,
  reader: Reader,
  { from, until }: { from: Date; until: Date },
): Promise<Record<"looks" | "approvals" | "glass" | "glassOpen", Counts>> {
  const number = sql<number>`count(*)::int`;
  const looks = await db
    .selectFrom("views")
    .innerJoin("cases", "cases.id", "views.case_id")
    .select(["views.staff_id as id", number.as("n")])
    .where("views.at", ">=", from)
    .where("views.at", "<", until)
    .where(mayBeOpenedBy(reader))
    .groupBy("views.staff_id")
    .execute();
  const approvals = await db
    .selectFrom("events")
    .innerJoin("cases", "cases.id", "events.case_id")
    .select([sql<string>`events.actor->>'id'`.as("id"), number.as("n")])
    .where("events.type", "=", "DecisionApproved")
    .where("events.at", ">=", from)
    .where("events.at", "<", until)
    .where(mayBeOpenedBy(reader))
    .groupBy(sql`events.actor->>'id'`)
    .execute();
  const broken = await db
    .selectFrom("glasses")
    .innerJoin("cases", "cases.id", "glasses.case_id")
    .select(["glasses.staff_id as id"])
    .select([
      sql<number>`(count(*) filter (where opened_at >= ${from} and opened_at < ${until}))::int`.as("n"),
      sql<number>`(count(*) filter (where glasses.until > ${reader.now} and not exists (
        select from glass_reviews where glass_id = glasses.id and not agreed)))::int`.as("open"),
    ])
    .where(mayBeOpenedBy(reader))
    .groupBy("glasses.staff_id")
    .execute();
  return {
    looks: new Map(looks.map(({ id, n }) => [id, n])),
    approvals: new Map(approvals.map(({ id, n }) => [id, n])),
    glass: new Map(broken.map(({ id, n }) => [id, n])),
    glassOpen: new Map(broken.map(({ id, open }) => [id, open])),
  };
}
