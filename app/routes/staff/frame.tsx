import { Outlet } from "@remix-run/react";
import { ErrorPage } from "../../components/error-page";
import "../../styles/staff.css";

/** What every staff page shares before anybody signed in: the styles, and a page for errors. */
export default function StaffFrame() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <div className="staff">
      <ErrorPage framed />
    </div>
  );
}
