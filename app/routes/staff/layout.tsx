import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Form,
  NavLink,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { findDueReview } from "../../../db/access-review/reviews";
import { isAuditor } from "../../../db/auditor";
import { countUnreviewed } from "../../../db/glass";
import { runningAudits } from "../../../db/queries/audits";
import { localDateOf } from "../../../workflows/deadlines";
import { mayRead, whoIs } from "../../auth/access";
import { requireStaff } from "../../auth/staff.server";
import { Button } from "../../components/button";
import { ErrorPage } from "../../components/error-page";
import { Icon } from "../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../components/language";
import { StaffLayout, type StaffLink } from "../../components/staff-layout";
import { AskAgain, askedAgainIn } from "./confirm/asked-again";
import { STAFF_PATHS } from "./paths";
import { Watermark } from "./watermark";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/layout" });
  const { id, name, roles } = staff;
  const who = whoIs(staff);
  const judges = mayRead(who, "oversight/broken-glass");
  /** Glass that waits for this person's judgement. */
  const glass = judges ? await countUnreviewed(context.db, staff.reader) : 0;
  const mark = isAuditor(staff.reader)
    ? { name, audits: await runningAudits(context.db, staff.reader), today: localDateOf(staff.reader.now) }
    : null;
  /** A review of who has access that waits for people like this one. */
  const reviewDue = mayRead(who, "oversight/access-review")
    ? await findDueReview(context.db, staff.reader.now)
    : null;
  return { staff: { id, name, roles, who, glass, reviewDue, mark } };
}

/** Who is signed in changes with a visit, not with every click inside a page. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod === undefined ? false : defaultShouldRevalidate;
}

const copy: Copy<
  Record<
    | "queue"
    | "myAudits"
    | "oversight"
    | "audits"
    | "register"
    | "management"
    | "staff"
    | "rules"
    | "organisation"
    | "relations"
    | "effects"
    | "out",
    string
  >
> = {
  nl: {
    queue: "Verzoeken",
    myAudits: "Mijn audits",
    oversight: "Toezicht",
    audits: "Audits",
    register: "Registreren",
    management: "Overzicht",
    staff: "Medewerkers",
    rules: "Termijnen",
    organisation: "Organisatie",
    relations: "Relaties",
    effects: "Mislukte acties",
    out: "Uitloggen",
  },
  en: {
    queue: "Requests",
    myAudits: "My audits",
    oversight: "Oversight",
    audits: "Audits",
    register: "Register",
    management: "Overview",
    staff: "Staff",
    rules: "Terms",
    organisation: "Organisation",
    relations: "Relations",
    effects: "Failed actions",
    out: "Sign out",
  },
};

/** The person who is signed in, for any page under this layout. */
export function useStaff() {
  const data = useRouteLoaderData<typeof loader>("routes/staff/layout");
  if (!data) throw new Error("This page stands outside the staff layout");
  return data.staff;
}

export default function Staff() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("routes/staff/layout");
  const askedAgain = askedAgainIn(useRouteError());
  if (askedAgain) return <AskAgain {...askedAgain} />;
  if (!data) {
    return (
      <div className="staff">
        <ErrorPage framed />
      </div>
    );
  }
  return (
    <Framed>
      <ErrorPage />
    </Framed>
  );
}

function Framed({ children }: { children: React.ReactNode }) {
  const { name, who, glass, reviewDue, mark } = useStaff();
  const waits = glass + (reviewDue ? 1 : 0);
  const words = useCopy(copy);
  const language = useLanguage();
  const sections = [
    ["oversight/my-audits", STAFF_PATHS.myAudits, words.myAudits],
    ["staff/queue", STAFF_PATHS.queue, words.queue],
    ["staff/register", STAFF_PATHS.register, words.register],
    ["management/overview", STAFF_PATHS.management, words.management],
    ["oversight/broken-glass", STAFF_PATHS.brokenGlass, words.oversight],
    // Of oversight an administrator has no other page.
    ...(mayRead(who, "oversight/broken-glass")
      ? []
      : [["oversight/audits", STAFF_PATHS.audits, words.audits] as const]),
    ["admin/effects", STAFF_PATHS.adminEffects, words.effects],
    ["admin/rules", STAFF_PATHS.adminRules, words.rules],
    ["admin/organisation", STAFF_PATHS.adminOrganisation, words.organisation],
    ["admin/relations", STAFF_PATHS.adminRelations, words.relations],
    ["admin/staff", STAFF_PATHS.adminStaff, words.staff],
  ] as const;
  const links: StaffLink[] = sections
    .filter(([route]) => mayRead(who, route))
    .map(([route, to, label]) => ({
      to,
      label,
      ...(route === "oversight/broken-glass" && waits > 0 ? { count: waits } : {}),
    }));
  return (
    <StaffLayout
      key={language}
      links={links}
      account={
        <Form method="post" action={STAFF_PATHS.signOut} className="staff__account">
          <NavLink to={STAFF_PATHS.account}>
            <Icon name="person" /> {name}
          </NavLink>
          <Button look="quiet">{words.out}</Button>
        </Form>
      }
    >
      {mark && <Watermark {...mark} />}
      {children}
    </StaffLayout>
  );
}
