import fs from "node:fs";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import map from "../../app/routes";
import { answerBySection } from "../../app/server/sections";

type Module = ServerBuild["routes"][string]["module"];

const modules = {
  ...import.meta.glob<Module>("../../app/routes/**/*.{ts,tsx}"),
  ...import.meta.glob<Module>("../../app/{root,entry.server}.tsx"),
};

/** One route of the map of the site. */
export interface SiteRoute {
  /** Its file under app/routes, as app/auth/access.ts names it: `staff/case/letter`. */
  key: string;
  /** Full path with parameters; layouts have the path of what is above them. */
  path: string;
  module: Module;
}

/** Every route there is, in the order of the map. */
export async function siteRoutes(): Promise<SiteRoute[]> {
  const { routes } = await siteBuild();
  const pathOf = (id: string | undefined): string => {
    const route = id ? routes[id] : undefined;
    return route ? [pathOf(route.parentId), route.path].filter(Boolean).join("/") : "";
  };
  return Object.values(routes)
    .filter(({ id }) => id !== "root")
    .map(({ id, module }) => ({
      key: id.replace(/^routes\//, "").replace(/\/route$/, ""),
      path: `/${pathOf(id)}`,
      module,
    }));
}

/** The site as its server answers it, with every route of the map; only what a browser loads is left out. */
export async function openSite(): Promise<(request: Request, context: AppLoadContext) => Promise<Response>> {
  return answerBySection(await siteBuild());
}

let built: Promise<ServerBuild> | undefined;
function siteBuild(): Promise<ServerBuild> {
  built ??= build();
  return built;
}

async function build(): Promise<ServerBuild> {
  const routes: ServerBuild["routes"] = {
    root: { id: "root", path: "", module: await load("root.tsx") },
  };
  const add = async ({ file, path, index, children = [] }: RouteConfigEntry, parentId: string) => {
    const id = file.replace(/\.tsx?$/, "");
    routes[id] = { id, parentId, path, index, module: await load(file) };
    for (const child of children) await add(child, id);
  };
  for (const entry of await map) await add(entry, "root");
  const manifest = Object.values(routes).map(({ id, parentId, path, index, module }) => ({
    id,
    parentId,
    path,
    index,
    module: `/${id}.js`,
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: "ErrorBoundary" in module,
  }));
  return {
    entry: { module: (await load("entry.server.tsx")) as unknown as ServerBuild["entry"]["module"] },
    routes,
    assets: {
      entry: { module: "/entry.js", imports: [] },
      routes: Object.fromEntries(manifest.map((route) => [route.id, route])),
      url: "/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    mode: "production",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: false,
      v3_relativeSplatPath: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    } as ServerBuild["future"],
  };
}

function load(file: string): Promise<Module> {
  const found = modules[`../../app/${file}`];
  if (!found) throw new Error(`app/${file} is in the map of the site, and not there`);
  return found();
}

/** The text of the file that a route is, by its key. */
export function sourceOf(key: string): string {
  const found = ["/route.tsx", "/route.ts", ".tsx", ".ts"]
    .map((end) => `app/routes/${key}${end}`)
    .find((path) => fs.existsSync(path));
  return found ? fs.readFileSync(found, "utf8") : "";
}
