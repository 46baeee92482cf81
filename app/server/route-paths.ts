import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/** A route and those it stands in, the outermost first. */
export function lineage(id: string, routes: Routes): string[] {
  const ids: string[] = [];
  for (let route = routes[id]; route; route = route.parentId ? routes[route.parentId] : undefined) {
    ids.unshift(route.id);
  }
  return ids;
}

/** The pattern of a route's whole address, such as `/medewerkers/verzoeken/:reference`. */
export function fullPath(id: string, routes: Routes): string {
  const segments = lineage(id, routes)
    .map((ancestor) => routes[ancestor]?.path?.replace(/^\/|\/$/g, ""))
    .filter(Boolean);
  return `/${segments.join("/")}`;
}
