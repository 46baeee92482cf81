import { NavLink } from "@remix-run/react";
import { mayRead } from "../../auth/access";
import { type Copy, useCopy } from "../../components/language";
import { useStaff } from "../staff/layout";
import { STAFF_PATHS } from "../staff/paths";
import { title as audits } from "./audits/copy";
import { title as brokenGlass } from "./broken-glass/copy";
import { title as looks } from "./looks/copy";

const copy: Copy<{ label: string }> = { nl: { label: "Toezicht" }, en: { label: "Oversight" } };

const PAGES = [
  ["oversight/broken-glass", STAFF_PATHS.brokenGlass, brokenGlass],
  ["oversight/looks", STAFF_PATHS.looks, looks],
  ["oversight/audits", STAFF_PATHS.audits, audits],
] as const;

/** The pages of oversight, each for whoever may open it. */
export function OversightPages() {
  const { who } = useStaff();
  const names = PAGES.map(([, , title]) => title);
  const shown = useCopy({ nl: names.map(({ nl }) => nl), en: names.map(({ en }) => en) });
  return (
    <nav className="oversight-pages no-print" aria-label={useCopy(copy).label}>
      {PAGES.map(([route, to], index) =>
        mayRead(who, route) ? (
          <NavLink key={to} to={to}>
            {shown[index]}
          </NavLink>
        ) : null,
      )}
    </nav>
  );
}
