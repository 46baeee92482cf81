import type { Role } from "../../workflows/actors";
import type { Executor } from "../client";

export interface DemoStaff {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  team: string;
  privacyOfficer: boolean;
}

/** One person in each role of a small desk, and a second handler to share the work with. */
export const DEMO_STAFF = {
  fatima: desk("fatima", "Fatima El Amrani", ["handler"]),
  pieter: desk("pieter", "Pieter de Wit", ["handler"]),
  marieke: { ...desk("marieke", "Marieke Jansen", ["handler", "approver"]), privacyOfficer: true },
  joost: { ...desk("joost", "Joost van Dijk", ["manager"]), team: "Directie" },
  sanne: { ...desk("sanne", "Sanne Bakker", ["administrator"]), team: "Beheer" },
  willem: { ...desk("willem", "Willem Postma", ["auditor"]), team: "Audit" },
} satisfies Record<string, DemoStaff>;
export type DemoName = keyof typeof DEMO_STAFF;

function desk(first: string, name: string, roles: Role[]): DemoStaff {
  const email = `${first}@werkcontact.example`;
  return { id: `demo-${first}`, name, email, roles, team: "Privacyloket", privacyOfficer: false };
}

/** Makes the accounts; whoever is there already stays as they are. They have no password yet. */
export async function seedStaff(db: Executor, now: Date): Promise<void> {
  await db
    .insertInto("staff")
    .values(
      Object.values(DEMO_STAFF).map(({ roles, ...member }) => ({
        ...member,
        roles: JSON.stringify(roles),
        emailVerified: true,
        language: "nl" as const,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether nobody works here yet: only such an installation may be filled with demo data. */
export async function isEmpty(db: Executor): Promise<boolean> {
  return (await db.selectFrom("staff").select("id").limit(1).executeTakeFirst()) === undefined;
}
