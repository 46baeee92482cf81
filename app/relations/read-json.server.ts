/** Characters of one record: more is none of ours. */
const LONGEST_RECORD = 64 * 1024;

/** The body is no list of records: what came before may be whole, so nothing of it is used. */
export class JsonBroken extends Error {
  override name = "JsonBroken";
}

export interface JsonRecord {
  /** From 1, in the order of the body. */
  number: number;
  /** Undefined when it is no JSON. */
  value: unknown;
}

/**
 * The records of a body as it streams in: one JSON object a line (NDJSON), or one array of objects. Only one record
 * is in memory at a time.
 * @throws JsonBroken
 */
export async function* readJson(source: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  const decoder = new TextDecoder("utf-8");
  const splitter = new Splitter();
  let number = 0;
  const numbered = (text: string): JsonRecord => {
    number += 1;
    return { number, value: parsed(text) };
  };
  for await (const chunk of source) {
    for (const text of splitter.take(decoder.decode(chunk, { stream: true }))) yield numbered(text);
  }
  for (const text of splitter.end(decoder.decode())) yield numbered(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cuts a body into the texts of its records: at line ends, or at the commas of one outer array. */
class Splitter {
  private begun = "";
  private depth = 0;
  private inString = false;
  private escaped = false;
  private shape: "unknown" | "lines" | "array" | "after" = "unknown";

  *take(text: string): Generator<string> {
    let from = 0;
    for (let index = 0; index < text.length; index += 1) {
      if (!this.ends(text.charAt(index))) continue;
      const record = (this.begun + text.slice(from, index)).trim();
      this.begun = "";
      from = index + 1;
      if (record !== "") yield record;
    }
    this.begun += text.slice(from);
    if (this.begun.length > LONGEST_RECORD) throw new JsonBroken("a record is too long");
  }

  *end(text: string): Generator<string> {
    yield* this.take(text);
    const rest = this.begun.trim();
    if (this.shape === "array" || (this.shape === "after" && rest !== "")) {
      throw new JsonBroken("the list does not end, or something follows it");
    }
    if (rest !== "") yield rest;
  }

  /** Whether a record ends before this character. */
  private ends(character: string): boolean {
    if (this.shape === "unknown") return this.begins(character);
    if (this.shape === "lines") return character === "\n";
    if (this.shape === "after") return false;
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (character === "\\") this.escaped = true;
      else if (character === '"') this.inString = false;
      return false;
    }
    if (character === '"') this.inString = true;
    if (character === "{" || character === "[") this.depth += 1;
    if (character === "}" || character === "]") this.depth -= 1;
    if (this.depth < 0) this.shape = "after";
    return this.depth < 0 || (this.depth === 0 && character === ",");
  }

  private begins(character: string): boolean {
    if (/\s|\uFEFF/.test(character)) return false;
    this.shape = character === "[" ? "array" : "lines";
    return character === "[";
  }
}
