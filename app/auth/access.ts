import type { Role } from "../../workflows/actors";

/** A role, or the flag of the privacy officer, which opens pages of its own. */
export type Who = Role | "privacy-officer";

/** Everybody with an account: their own account page, the frame around every page. */
const everyone: readonly Who[] = ["handler", "approver", "manager", "administrator", "auditor"];
/** Who works on cases. */
const desk: readonly Who[] = ["handler", "approver", "manager"];
/** Who is shown a sample of cases for a time, on pages of their own: they reach no other case by any address. */
const auditors: readonly Who[] = ["auditor"];
const signers: readonly Who[] = ["approver", "manager"];
const overseers: readonly Who[] = ["manager", "approver", "privacy-officer"];
/**
 * Who judges whether colleagues had to look: a manager, where it was a privacy officer who looked. Managers may ask of
 * any one case who looked at it; what colleagues looked at day by day is the privacy officer's alone.
 */
const glassKeepers: readonly Who[] = ["privacy-officer", "manager"];
const administrators: readonly Who[] = ["administrator"];
const rulesKeepers: readonly Who[] = ["administrator", "approver"];
const repairers: readonly Who[] = [...desk, "administrator"];
/**
 * Whoever keeps the systems, and the privacy officer. They fill the register of relations, of which an import shows
 * numbers and names of columns, no case; they publish what staff have to accept; and they open audits, of which they
 * see references and dates, and nobody chooses the cases.
 */
const keepers: readonly Who[] = ["administrator", "privacy-officer"];

export interface Access {
  /** Who may open the page; absent: there is no page. */
  read?: readonly Who[];
  /** Who may send its forms; absent: there are none. */
  write?: readonly Who[];
  /** Its address names a case, which must be visible too: db/reader.ts decides that, in every query. */
  ofCase?: true;
  /**
   * Must not happen on an unattended screen: asks for a second factor of the last ten minutes. Of the page, and of its
   * forms or of those with one of these intentions.
   */
  fresh?: { read?: true; write?: true | readonly string[] };
}

/** What a person answers for by name on the page of a case itself: a second person's yes, and the end of a case. */
const SIGNED_ON_THE_CASE = ["confirm-spam", "lapse-case", "allow-masked-document"] as const;
/** A file that leaves the desk. */
const leaves = { read: true } as const;
/** A form with consequences, whatever it says. */
const binds = { write: true } as const;

/**
 * Who may do what on each route of the staff side, by its file under app/routes: every one stands here or in WAY_IN.
 * The checks are made from it (`requireStaff`), and so is the test that asks every route as everybody. Which events a
 * person may bring about on a case is decided by workflows/permissions.ts.
 */
export const ACCESS = {
  "staff/layout": { read: everyone },
  "staff/start": { read: everyone },
  "staff/account": { read: everyone, write: everyone, fresh: { write: ["remove-passkey"] } },
  "staff/account/export": { read: everyone, fresh: leaves },
  // Whoever has a passkey can sign in as its holder.
  "staff/account/passkey": { read: everyone, write: everyone, fresh: { ...leaves, ...binds } },
  "staff/account/passkey/question": { write: everyone, fresh: binds },
  "staff/confirm": { read: everyone, write: everyone },
  "staff/queue": { read: desk, write: desk },
  "staff/queue/export": { read: desk, fresh: leaves },
  "staff/search": { read: desk, write: desk },
  "staff/search/file": { write: desk, fresh: binds },
  "staff/register": { read: desk, write: desk },
  "staff/case": { read: desk, write: desk, ofCase: true, fresh: { write: SIGNED_ON_THE_CASE } },
  "staff/case/letter": { read: desk, ofCase: true },
  "staff/case/letter/html": { read: desk, ofCase: true },
  "staff/case/file": { read: desk, ofCase: true, fresh: leaves },
  "staff/case/file/upload": { write: desk, ofCase: true },
  "staff/case/document": { read: desk, write: desk, ofCase: true, fresh: { ...leaves, ...binds } },
  "staff/case/code-letter": { read: desk, ofCase: true, fresh: leaves },
  "staff/case/preview": { write: desk, ofCase: true },
  "staff/case/pickup-code": { read: desk, write: desk, ofCase: true, fresh: binds },
  "staff/receipt-date": { read: ["approver"], write: ["approver"], ofCase: true },
  "staff/approval": { read: desk, write: signers, ofCase: true, fresh: { write: ["approve"] } },
  "staff/glass": { read: desk, write: desk, ofCase: true },
  "oversight/broken-glass": { read: glassKeepers, write: glassKeepers },
  "oversight/broken-glass/export": { read: glassKeepers, fresh: leaves },
  // Who looked at what: references and names of colleagues, nothing of a case. An administrator keeps accounts, and
  // needs no case for that.
  "oversight/looks": { read: glassKeepers },
  "oversight/looks/export": { read: glassKeepers, fresh: leaves },
  "oversight/audits": { read: keepers },
  "oversight/audits/export": { read: keepers, fresh: leaves },
  // Whoever opens an audit lets somebody from outside in.
  "oversight/open-audit": { read: keepers, write: keepers, fresh: binds },
  "oversight/audit": { read: keepers, write: keepers },
  "oversight/audit/export": { read: keepers, fresh: leaves },
  "oversight/my-audits": { read: auditors, write: auditors },
  "oversight/audited-case": { read: auditors, ofCase: true },
  "oversight/audited-case/letter": { read: auditors, ofCase: true },
  // Not for administrators, whose own work it is that is reviewed.
  "oversight/access-review": { read: glassKeepers, write: glassKeepers, fresh: binds },
  "oversight/access-review/export": { read: glassKeepers, fresh: leaves },
  "management/overview": { read: overseers },
  "management/overview/export": { read: overseers, fresh: leaves },
  "admin/invite": { read: administrators, write: administrators, fresh: binds },
  "admin/member": { read: administrators, write: administrators, fresh: binds },
  "admin/statements": { read: keepers, write: keepers, fresh: binds },
  "admin/statements/export": { read: keepers, fresh: leaves },
  "admin/staff": { read: administrators, write: administrators, fresh: binds },
  "admin/staff/export": { read: administrators, fresh: leaves },
  "admin/rules": { read: [...rulesKeepers, "auditor"], write: rulesKeepers, fresh: { write: ["save"] } },
  "admin/rules/export": { read: [...rulesKeepers, "auditor"], fresh: leaves },
  "admin/rules/file": { write: rulesKeepers, fresh: binds },
  "admin/organisation": { read: [...rulesKeepers, "auditor"], write: rulesKeepers, fresh: binds },
  "admin/effects": { read: repairers, write: repairers },
  "admin/effects/export": { read: repairers, fresh: leaves },
  "admin/relations": { read: keepers, write: keepers },
  "admin/relations/upload": { read: keepers, write: keepers, fresh: { ...leaves, ...binds } },
  "admin/relations/import": { read: keepers, write: keepers, fresh: binds },
  "admin/relations/rejected": { read: keepers, fresh: leaves },
  // Whoever has a key can rewrite the register.
  "admin/relations/tokens": { read: administrators, write: administrators, fresh: binds },
} as const satisfies Record<string, Access>;

/** Routes for whoever is not signed in yet, or leaves: each guards itself with a password, a code or a link. */
export const WAY_IN = [
  "staff/frame",
  "staff/sign-in",
  "staff/sign-in/sso/begin",
  "staff/sign-in/sso/back",
  "staff/sign-in/passkey",
  "staff/second-step",
  "staff/second-step/set-up",
  "staff/second-step/recovery-codes",
  "staff/statements",
  "staff/invitation",
  "staff/sign-out",
] as const;

export type StaffRoute = keyof typeof ACCESS;

/** What somebody is, as the table above names it. */
export const whoIs = ({
  roles,
  privacyOfficer,
}: {
  roles: readonly Role[];
  privacyOfficer: boolean;
}): Who[] => [...roles, ...(privacyOfficer ? (["privacy-officer"] as const) : [])];

/** Whether somebody who is one of these may open the page. */
export function mayRead(who: readonly Who[], route: StaffRoute): boolean {
  return who.some((one) => (ACCESS[route] as Access).read?.includes(one) ?? false);
}

/** Whether they may send its forms. */
export function mayWrite(who: readonly Who[], route: StaffRoute): boolean {
  return who.some((one) => (ACCESS[route] as Access).write?.includes(one) ?? false);
}
