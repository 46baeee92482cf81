import http from "node:http";

export interface Measured {
  perSecond: number;
  p50: number;
  p95: number;
}

export interface Call {
  path: string;
  method?: "GET" | "POST";
  body?: string;
  headers?: Record<string, string>;
  /** What the answer must be; anything else stops the measurement. */
  status: number;
}

export interface Answer {
  status: number;
  body: string;
  headers: http.IncomingHttpHeaders;
}

/** Asks over a kept-alive connection. */
export function ask(agent: http.Agent, port: number, call: Call): Promise<Answer> {
  const { path, method = "GET", body, headers } = call;
  return new Promise((resolve, reject) => {
    const request = http.request(
      { agent, port, host: "127.0.0.1", path, method, headers: { ...headers, ...lengthOf(body) } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

const lengthOf = (body: string | undefined): Record<string, string> =>
  body === undefined
    ? {}
    : {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(Buffer.byteLength(body)),
      };

/** The same, and the answer must be the expected one. */
export async function mustAnswer(agent: http.Agent, port: number, call: Call): Promise<Answer> {
  const answer = await ask(agent, port, call);
  if (answer.status === call.status) return answer;
  throw new Error(`${call.method ?? "GET"} ${call.path} answered ${answer.status}, not ${call.status}`);
}

/** Does one thing over and over on so many connections, for so long. @returns milliseconds of each time */
export async function slice(connections: number, ms: number, act: () => Promise<unknown>): Promise<Slice> {
  const took: number[] = [];
  const started = performance.now();
  const until = started + ms;
  const line = async () => {
    while (performance.now() < until) {
      const from = performance.now();
      await act();
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  return { took, perSecond: took.length / ((performance.now() - started) / 1000) };
}

export interface Slice {
  took: number[];
  perSecond: number;
}

/** Slices of one thing as one figure: the median rate, and times over all. */
export function measured(slices: Slice[]): Measured {
  const took = slices.flatMap((one) => one.took).sort((a, b) => a - b);
  const rates = slices.map((one) => one.perSecond).sort((a, b) => a - b);
  const at = (list: number[], share: number) => list[Math.floor((list.length - 1) * share)] ?? Number.NaN;
  return { perSecond: round(at(rates, 0.5)), p50: round(at(took, 0.5)), p95: round(at(took, 0.95)) };
}

export const round = (value: number): number => Math.round(value * 100) / 100;
