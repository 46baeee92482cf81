import { z } from "zod";

export const ROLES = ["handler", "approver", "manager", "administrator", "auditor"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Who caused an event. A staff member's roles are recorded as they were at that moment. */
export const actorSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("requester") }),
  /** Whose data it is, when somebody else asked. */
  z.object({ type: z.literal("subject") }),
  z.object({ type: z.literal("staff"), id: z.string().min(1), roles: z.array(roleSchema) }),
  z.object({ type: z.literal("system") }),
]);
export type Actor = z.infer<typeof actorSchema>;
export type StaffActor = Extract<Actor, { type: "staff" }>;

export const isStaff = (actor: Actor): actor is StaffActor => actor.type === "staff";
export const hasRole = (actor: Actor, ...roles: Role[]): boolean =>
  isStaff(actor) && actor.roles.some((role) => roles.includes(role));
export const staffIdOf = (actor: Actor): string | null => (isStaff(actor) ? actor.id : null);
