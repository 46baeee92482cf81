import pino, { type DestinationStream, type Logger } from "pino";

/**
 * One JSON line per event on standard output. Nothing about a person may be logged: no addresses, names, form
 * fields, query strings. Of an error only its kind, code and stack are kept: messages of the database and of
 * mail servers quote what people typed. They show at LOG_LEVEL debug and trace, which are for made-up data.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const talkative = level === "debug" || level === "trace";
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeError(error, talkative) },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface DescribedError {
  type: string;
  code?: string;
  message?: string;
  stack?: string;
}

export function describeError(error: unknown, talkative = false): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    code: typeof code === "string" ? code : undefined,
    message: talkative ? error.message : undefined,
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
