import { index, type RouteConfig } from "@remix-run/route-config";

/** The map of the site: every address and the folder that answers it. */
export default [index("routes/public/home/route.tsx")] satisfies RouteConfig;
