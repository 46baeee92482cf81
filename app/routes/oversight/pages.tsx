import { Link, NavLink, useLocation } from "@remix-run/react";
import { mayRead } from "../../auth/access";
import { longDate } from "../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../components/language";
import { Notice } from "../../components/notice";
import { useStaff } from "../staff/layout";
import { STAFF_PATHS } from "../staff/paths";
import { title as accessReview, copy as reviewCopy } from "./access-review/copy";
import { title as audits } from "./audits/copy";
import { title as brokenGlass } from "./broken-glass/copy";
import { title as looks } from "./looks/copy";

const copy: Copy<{ label: string }> = { nl: { label: "Toezicht" }, en: { label: "Oversight" } };

const PAGES = [
  ["oversight/broken-glass", STAFF_PATHS.brokenGlass, brokenGlass],
  ["oversight/looks", STAFF_PATHS.looks, looks],
  ["oversight/audits", STAFF_PATHS.audits, audits],
  ["oversight/access-review", STAFF_PATHS.accessReview, accessReview],
] as const;

/** The pages of oversight, each for whoever may open it; and on the others, that a review of access waits. */
export function OversightPages() {
  const { who, reviewDue } = useStaff();
  const { pathname } = useLocation();
  const language = useLanguage();
  const review = useCopy(reviewCopy);
  const names = PAGES.map(([, , title]) => title);
  const shown = useCopy({ nl: names.map(({ nl }) => nl), en: names.map(({ en }) => en) });
  return (
    <>
      <nav className="oversight-pages no-print" aria-label={useCopy(copy).label}>
        {PAGES.map(([route, to], index) =>
          mayRead(who, route) ? (
            <NavLink key={to} to={to}>
              {shown[index]}
            </NavLink>
          ) : null,
        )}
      </nav>
      {reviewDue && pathname !== STAFF_PATHS.accessReview && (
        <Notice tone={reviewDue.late ? "late" : "warning"}>
          <p>
            {review[reviewDue.late ? "late" : "due"](reviewDue.quarter, longDate(reviewDue.by, language))}{" "}
            <Link to={STAFF_PATHS.accessReview}>{review.toReview}</Link>
          </p>
        </Notice>
      )}
    </>
  );
}
