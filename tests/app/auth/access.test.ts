import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { ACCESS, mayRead, mayWrite, type StaffRoute } from "../../../app/auth/access";
import { ROLES } from "../../../workflows/actors";

const map = fs.readFileSync("app/routes.ts", "utf8");
const staffFiles = [...map.matchAll(/"routes\/((?:staff|management|admin)\/[^"]+?)(?:\/route)?\.tsx?"/g)].map(
  ([, file]) => file as string,
);
/** Whoever comes here is not signed in yet, or leaves. */
const BEFORE_SIGN_IN = [
  "staff/frame",
  "staff/sign-in",
  "staff/second-step",
  "staff/invitation",
  "staff/sign-out",
];

/** The line a route names in its own source. */
function lineOf(file: string): string | undefined {
  const source = ["", "/route"]
    .flatMap((end) => [`app/routes/${file}${end}.tsx`, `app/routes/${file}${end}.ts`])
    .find((path) => fs.existsSync(path) && fs.statSync(path).isFile());
  return /route: "([^"]+)"/.exec(source ? fs.readFileSync(source, "utf8") : "")?.[1];
}

describe("access to the staff side", () => {
  it.each(staffFiles.filter((file) => !BEFORE_SIGN_IN.includes(file)))(
    "%s names a line that exists",
    (file) => {
      const line = lineOf(file);
      expect(line, `${file} does not ask requireStaff for a route`).toBeDefined();
      expect(Object.keys(ACCESS)).toContain(line);
    },
  );

  it("lets nobody write who may not read", () => {
    for (const route of Object.keys(ACCESS) as StaffRoute[]) {
      for (const role of ROLES) {
        if (mayWrite([role], route)) expect(mayRead([role], route), `${role} on ${route}`).toBe(true);
      }
    }
  });

  it("keeps the auditor from changing anything but their own account", () => {
    const writable = (Object.keys(ACCESS) as StaffRoute[]).filter((route) => mayWrite(["auditor"], route));
    expect(writable.sort()).toEqual(["staff/account", "staff/search", "staff/sign-out"]);
  });

  it("keeps an administrator away from cases and their figures", () => {
    for (const route of ["staff/queue", "staff/case", "staff/search", "management/overview"] as const) {
      expect(mayRead(["administrator"], route)).toBe(false);
    }
  });
});
