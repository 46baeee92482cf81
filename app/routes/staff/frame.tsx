import { Outlet, useRouteError } from "@remix-run/react";
import { ErrorPage } from "../../components/error-page";
import "../../styles/staff.css";
import { AskAgain, askedAgainIn } from "./confirm/asked-again";

/** What every staff page shares before anybody signed in: the styles, and a page for errors. */
export default function StaffFrame() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const askedAgain = askedAgainIn(useRouteError());
  if (askedAgain) return <AskAgain {...askedAgain} />;
  return (
    <div className="staff">
      <ErrorPage framed />
    </div>
  );
}
