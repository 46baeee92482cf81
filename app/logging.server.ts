import pino, { type Logger } from "pino";

/**
 * One JSON line per event on standard output. Nothing about a person may be logged: no addresses, names, form
 * fields, query strings. Of an error only its kind, code and stack are kept: messages of the database and of
 * mail servers quote what people typed.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  });
}

interface DescribedError {
  type: string;
  code?: string;
  stack?: string;
}

export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    code: typeof code === "string" ? code : undefined,
    stack: framesOf(error),
  };
}

/** The call frames without the first line, which repeats the message. */
function framesOf(error: Error): string | undefined {
  return error.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}
