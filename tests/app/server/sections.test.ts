import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, test } from "vitest";
import siteMap from "../../../app/routes";
import { fullPath } from "../../../app/server/route-paths";
import { answerBySection, sectionOf } from "../../../app/server/sections";

/** Our own map of the site, each route of which says its own name. */
const build = {
  entry: { module: { default: () => new Response("a page") } },
  routes: Object.fromEntries(siteMap.flatMap((entry) => entries(entry)).map((route) => [route.id, route])),
  assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "" },
  future: { v3_singleFetch: true },
} as unknown as ServerBuild;

function entries(entry: RouteConfigEntry, parentId?: string): { id: string }[] {
  const { file: id, path, index, children = [] } = entry;
  const module = { loader: () => new Response(id) };
  return [{ id, parentId, path, index, module }, ...children.flatMap((child) => entries(child, id))] as never;
}

const addresses = Object.keys(build.routes)
  .map((id) => fullPath(id, build.routes))
  .map((pattern) => pattern.replaceAll(/:\w+\??/g, "x7").replace("*", "bestaat/niet"));

describe("a section of the site", () => {
  const whole = createRequestHandler(build, "production");
  const sections = answerBySection(build);
  const answerOf = async (handler: typeof whole, address: string) => {
    const answer = await handler(new Request(`http://127.0.0.1${address}`), {} as never);
    return [answer.status, await answer.text()];
  };

  test.each([...new Set(addresses)])("answers %s as the whole site would", async (address) => {
    for (const written of [address, `${address}/`, address.toUpperCase(), `${address}/en/verder`]) {
      expect(await answerOf(sections, written)).toEqual(await answerOf(whole, written));
    }
  });

  test("knows no more than its own routes and those that fit any address", () => {
    const paths = Object.keys(sectionOf(build, "volgen").routes).map((id) => fullPath(id, build.routes));
    expect(new Set(paths.map((path) => path.split("/")[1]))).toEqual(new Set(["", "*", "volgen"]));
  });
});
