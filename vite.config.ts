import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

/**
 * Builds everything that runs on the server from one entry, so that the server, the worker and every
 * command share one module graph (one Kysely, one catalogue, one set of machines). Remix would enter at
 * its own route manifest; app/server.ts imports that manifest as `virtual:remix/server-build` instead.
 * It must stand after Remix in the list: the later `input` wins.
 */
function oneServerEntry(): Plugin {
  return {
    name: "one-server-entry",
    config: (_config, env) =>
      env.isSsrBuild
        ? { build: { target: "node20", rollupOptions: { input: "app/cli/main.ts" } } }
        : undefined,
  };
}

export default defineConfig({
  // The whole package takes half a second to load at every start; bundled, only the parts in use are.
  ssr: { noExternal: ["react-email"] },
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        // Which scripts a link needs is one small file, kept for ever, instead of a computation at every page.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    oneServerEntry(),
  ],
});
