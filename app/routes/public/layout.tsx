import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { ErrorPage, errorMeta } from "../../components/error-page";
import { PublicLayout } from "../../components/public-layout";
import { organisationFacts } from "../../organisation.server";
import "../../styles/public.css";
import "../../styles/form.css";

export const meta = errorMeta;

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, shortName, postalAddress, privacyContact, website } = await organisationFacts(context.db);
  return { organisation: { name, shortName, postalAddress, privacyContact, website } };
}

/** What every page under this layout may know about the organisation. */
export function useOrganisation() {
  const data = useRouteLoaderData<typeof loader>("routes/public/layout");
  if (!data) throw new Error("This page stands outside the public layout");
  return data.organisation;
}

export default function Public() {
  const { organisation } = useLoaderData<typeof loader>();
  return (
    <PublicLayout organisation={organisation}>
      <Outlet />
    </PublicLayout>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("routes/public/layout");
  if (!data) return <ErrorPage framed />;
  return (
    <PublicLayout organisation={data.organisation}>
      <ErrorPage />
    </PublicLayout>
  );
}
