import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage, errorMeta } from "./components/error-page";
import { LanguageProvider } from "./components/language";
import { languageOf } from "./language.server";
import { useNonce } from "./nonce";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/components.css";

export const meta = errorMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: await languageOf(request) };
}

/**
 * A route, or a layout above it, sets `handle = { hydrate: true }` to ship scripts. Without it the page is
 * plain HTML: the public side carries no script at all. A loader that answers `hydrate: true` asks for them once.
 */
function useHydration(): boolean {
  return useMatches().some(
    ({ handle, data }) =>
      (handle as { hydrate?: boolean } | undefined)?.hydrate === true ||
      (data as { hydrate?: boolean } | null | undefined)?.hydrate === true,
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const hydrate = useHydration();
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "nl";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {hydrate ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Where every error ends that no layout caught. */
export function ErrorBoundary() {
  return <ErrorPage framed />;
}
