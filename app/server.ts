import { createServer } from "node:http";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import { readAssets } from "./server/assets";
import { createListener, type ProcessContext } from "./server/http";
import { routePatterns } from "./server/route-patterns";
import { answerBySection } from "./server/sections";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long requests in flight may finish after the process was told to stop. */
const FAREWELL = 3 * SECOND;

export interface RunningServer {
  /** Takes no new requests, lets those in flight finish, then closes what is left. */
  close(): Promise<void>;
}

/**
 * Serves the site on HOST and PORT.
 * @throws Error with a sentence when the port cannot be had
 */
export async function startServer(context: ProcessContext): Promise<RunningServer> {
  const { host, port } = context.settings;
  const listener = createListener(
    {
      answer: answerBySection(build),
      // Relative to the project's folder, where start.mjs makes every command run.
      serveAsset: readAssets(path.resolve(build.assetsBuildDirectory)),
      patternOf: routePatterns(build.routes),
    },
    context,
  );
  const server = createServer(
    {
      headersTimeout: 20 * SECOND,
      // Time for files over a slow line.
      requestTimeout: 5 * MINUTE,
      // Longer than the minute that common proxies keep idle connections.
      keepAliveTimeout: 75 * SECOND,
    },
    listener,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Error(whyNot(error, host, port))));
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        // A kept-alive connection goes idle only when its last answer is out.
        const sweep = setInterval(() => server.closeIdleConnections(), SECOND / 20);
        const force = setTimeout(() => server.closeAllConnections(), FAREWELL);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(force);
          resolve();
        });
      }),
  };
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use by another program. Set PORT to a free one.`;
  if (error.code === "EACCES") return `Port ${port} is not open to this user. Set PORT to 1024 or higher.`;
  return `The server cannot listen on ${host}:${port} (${error.code}). Check HOST and PORT.`;
}
