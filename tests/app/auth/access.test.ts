import { describe, expect, it } from "vitest";
import { ACCESS, type Access, mayRead, mayWrite, type StaffRoute } from "../../../app/auth/access";
import { ROLES } from "../../../workflows/actors";

const readable = (route: StaffRoute) => (ACCESS[route] as Access).read !== undefined;

describe("access to the staff side", () => {
  it("lets nobody write who may not read", () => {
    for (const route of Object.keys(ACCESS) as StaffRoute[]) {
      for (const role of ROLES) {
        if (mayWrite([role], route) && readable(route))
          expect(mayRead([role], route), `${role} on ${route}`).toBe(true);
      }
    }
  });

  it("keeps the auditor from changing anything but their own account and signing their terms", () => {
    const writable = (Object.keys(ACCESS) as StaffRoute[]).filter((route) => mayWrite(["auditor"], route));
    expect(writable.sort()).toEqual([
      "oversight/my-audits",
      "staff/account",
      "staff/account/passkey",
      "staff/account/passkey/question",
      "staff/confirm",
    ]);
  });

  it("keeps an administrator away from cases and their figures", () => {
    for (const route of ["staff/queue", "staff/case", "staff/search", "management/overview"] as const) {
      expect(mayRead(["administrator"], route)).toBe(false);
    }
  });
});
