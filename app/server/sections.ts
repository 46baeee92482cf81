import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { fullPath, lineage } from "./route-paths";

/**
 * Answers each request by the routes of its section: those whose address begins with the same word. Remix compares
 * an address with every route it was given, several times for one page; with all of ours that was an eighth of a
 * page's work. What is in no section (the client's questions about routes, an unusual spelling, an address that
 * does not exist) is answered by the whole.
 */
export function answerBySection(build: ServerBuild): RequestHandler {
  const sections = new Map<string, RequestHandler>();
  const whole = createRequestHandler(build, "production");
  for (const word of words(build.routes)) {
    sections.set(word, createRequestHandler(sectionOf(build, word), "production"));
  }
  return (request, context) => {
    const answer = sections.get(firstWord(new URL(request.url).pathname)) ?? whole;
    return answer(request, context);
  };
}

const firstWord = (path: string): string => (path.split("/")[1] ?? "").toLowerCase();

/** The fixed words that addresses begin with. */
function words(routes: ServerBuild["routes"]): Set<string> {
  const found = Object.keys(routes).map((id) => firstWord(fullPath(id, routes)));
  return new Set(found.filter((word) => /^[a-z]+$/.test(word)));
}

/** The same build with the routes that an address beginning with this word can lead to. */
export function sectionOf(build: ServerBuild, word: string): ServerBuild {
  const { routes, assets } = build;
  const others = words(routes);
  others.delete(word);
  const kept = new Set(
    Object.keys(routes)
      .filter((id) => !others.has(firstWord(fullPath(id, routes))))
      .flatMap((id) => lineage(id, routes)),
  );
  const only = <Value>(all: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: only(routes as Record<string, NonNullable<(typeof routes)[string]>>),
    assets: { ...assets, routes: only(assets.routes) },
  };
}
