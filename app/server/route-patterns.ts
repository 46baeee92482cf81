import type { ServerBuild } from "@remix-run/node";
import { fullPath } from "./route-paths";

/** Gives a path's pattern, such as `/medewerker/verzoeken/:reference`: the log may not tell whose page it was. */
export type PatternOf = (path: string) => string;

export function routePatterns(routes: ServerBuild["routes"]): PatternOf {
  const patterns = Object.keys(routes)
    .map((id) => fullPath(id, routes))
    .map((pattern) => ({ pattern, expression: expressionFor(pattern) }))
    // Fixed words before parameters, so that /verzoeken/nieuw does not log as /verzoeken/:reference.
    .sort((a, b) => vagueness(a.pattern) - vagueness(b.pattern));
  return (path) => {
    const page = path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
    return patterns.find(({ expression }) => expression.test(page))?.pattern ?? "(none)";
  };
}

function expressionFor(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\/:[^/]+\?/g, "(?:/[^/]+)?")
    .replace(/:[^/?]+/g, "[^/]+")
    .replace(/\*/g, ".*");
  return new RegExp(`^${source}/?$`);
}

/** A pattern that takes anything comes last of all. */
function vagueness(pattern: string): number {
  return pattern.endsWith("*") ? Number.POSITIVE_INFINITY : pattern.split(":").length;
}
