import type { Role } from "../../workflows/actors";

/** Everybody with an account: their own account page, the frame around every page. */
const everyone: readonly Role[] = ["handler", "approver", "manager", "administrator", "auditor"];
/** Who works on cases. */
const desk: readonly Role[] = ["handler", "approver", "manager"];
/** Who may look at cases; the auditor changes nothing. */
const readers: readonly Role[] = [...desk, "auditor"];
const administrators: readonly Role[] = ["administrator"];
const rulesKeepers: readonly Role[] = ["administrator", "approver"];

export interface Access {
  /** Roles that may open the page. */
  read: readonly Role[];
  /** Roles that may send its forms; nobody when absent. */
  write?: readonly Role[];
}

/**
 * Who may do what on each staff route, by its folder under app/routes. Every route under staff, management and
 * admin stands here; which events a person may bring about on a case is decided by workflows/permissions.ts.
 */
export const ACCESS = {
  "staff/layout": { read: everyone },
  "staff/start": { read: everyone },
  "staff/account": { read: everyone, write: everyone },
  "staff/sign-out": { read: everyone, write: everyone },
  "staff/queue": { read: readers, write: desk },
  "staff/search": { read: readers, write: readers },
  "staff/queue/export": { read: readers },
  "staff/register": { read: desk, write: desk },
  "staff/receipt-date": { read: ["approver"], write: ["approver"] },
  "staff/case": { read: readers, write: desk },
  "staff/approval": { read: readers, write: ["approver", "manager"] },
  "management/overview": { read: ["manager", "approver", "auditor"] },
  "management/export": { read: ["manager", "approver", "auditor"] },
  "admin/invite": { read: administrators, write: administrators },
  "admin/member": { read: administrators, write: administrators },
  "admin/staff": { read: administrators, write: administrators },
  "admin/rules": { read: [...rulesKeepers, "auditor"], write: rulesKeepers },
  "admin/organisation": { read: [...rulesKeepers, "auditor"], write: rulesKeepers },
  "admin/effects": {
    read: [...desk, "administrator"],
    write: [...desk, "administrator"],
  },
} as const satisfies Record<string, Access>;

export type StaffRoute = keyof typeof ACCESS;

/** Whether one of these roles may open the page. */
export function mayRead(roles: readonly Role[], route: StaffRoute): boolean {
  return roles.some((role) => (ACCESS[route] as Access).read.includes(role));
}

/** Whether one of these roles may send its forms. */
export function mayWrite(roles: readonly Role[], route: StaffRoute): boolean {
  return roles.some((role) => (ACCESS[route] as Access).write?.includes(role) ?? false);
}
