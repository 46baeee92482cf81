import { expect, test } from "vitest";
import { routePatterns } from "../../../app/server/route-patterns";

const patternOf = routePatterns({
  root: { id: "root", path: "" },
  home: { id: "home", parentId: "root", index: true },
  frame: { id: "frame", parentId: "root" },
  queue: { id: "queue", parentId: "frame", path: "werk" },
  fresh: { id: "fresh", parentId: "frame", path: "werk/nieuw" },
  case: { id: "case", parentId: "frame", path: "werk/:reference" },
  letter: { id: "letter", parentId: "case", path: "brief/:letter?" },
  rest: { id: "rest", parentId: "root", path: "*" },
} as unknown as Parameters<typeof routePatterns>[0]);

test.each([
  ["/", "/"],
  ["/werk", "/werk"],
  ["/werk/nieuw", "/werk/nieuw"],
  ["/werk/VZ-2026-0042-K", "/werk/:reference"],
  ["/werk/VZ-2026-0042-K.data", "/werk/:reference"],
  ["/werk/VZ-2026-0042-K/brief/7", "/werk/:reference/brief/:letter?"],
  ["/jan@example.nl", "/*"],
])("%s is logged as %s", (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});
