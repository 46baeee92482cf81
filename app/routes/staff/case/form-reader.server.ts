import { z } from "zod";
import { isLocalDate } from "../../../../workflows/deadlines";
import type { CaseLetter } from "../../../../workflows/effects";
import type { Kind, Outcome } from "../../../../workflows/kinds";
import { type Clearance, freeParts, type Words } from "../../../../workflows/letters";
import { LONGEST_LINE, LONGEST_TEXT } from "./problems";

export type Problem = "missing" | "choose" | "no-date" | "no-email" | "too-long" | "too-many" | "future";

/** What was wrong with a form, by field. */
export class FormProblems extends Error {
  override name = "FormProblems";
  constructor(readonly problems: Record<string, Problem>) {
    super("the form is not complete");
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_EMAIL = 254; // RFC 5321

/** An id that a form of ours carries hidden. @throws Response 400 when it is none: then the form is not ours */
export function idIn(form: FormData, name: string): string {
  const id = String(form.get(name) ?? "");
  if (!UUID.test(id)) throw new Response(null, { status: 400 });
  return id;
}

/** Reads the fields of one form of the case page; their names carry the name of the form. */
export class FormReader {
  readonly problems: Record<string, Problem> = {};
  constructor(
    private readonly form: FormData,
    private readonly prefix: string,
    /** Local date: nothing that is recorded happened after it. */
    readonly today: string,
  ) {}

  private raw(name: string): string {
    return String(this.form.get(`${this.prefix}.${name}`) ?? "")
      .replaceAll("\r\n", "\n")
      .trim();
  }

  private problem(name: string, problem: Problem): void {
    this.problems[`${this.prefix}.${name}`] = problem;
  }

  /** One text; longer than `most` characters is a problem. */
  optional(name: string, most = LONGEST_TEXT): string {
    const text = this.raw(name);
    if (text.length > most) this.problem(name, "too-long");
    return text;
  }

  text(name: string, most = LONGEST_TEXT): string {
    const text = this.optional(name, most);
    if (text === "") this.problem(name, "missing");
    return text;
  }

  line(name: string): string {
    return this.text(name, LONGEST_LINE);
  }

  /** An e-mail address, or empty. */
  email(name: string): string {
    const address = this.optional(name, LONGEST_EMAIL);
    if (address !== "" && !z.email().safeParse(address).success) this.problem(name, "no-email");
    return address;
  }

  has(name: string): boolean {
    return this.form.has(`${this.prefix}.${name}`);
  }

  /** A day that is past or today; today when the field was left empty and `orToday` is set. */
  day(name: string, { orToday = false, mayBeAhead = false } = {}): string {
    const text = this.raw(name);
    if (text === "" && orToday) return this.today;
    if (!isLocalDate(text)) this.problem(name, text === "" ? "missing" : "no-date");
    else if (!mayBeAhead && text > this.today) this.problem(name, "future");
    return text;
  }

  choice<Value extends string>(name: string, options: readonly Value[]): Value {
    const chosen = options.find((option) => option === this.raw(name));
    if (chosen === undefined) this.problem(name, "choose");
    return chosen ?? (options[0] as Value);
  }

  optionalChoice<Value extends string>(name: string, options: readonly Value[]): Value | null {
    return options.find((option) => option === this.raw(name)) ?? null;
  }

  many<Value extends string>(name: string, options: readonly Value[]): Value[] {
    const chosen = this.form.getAll(`${this.prefix}.${name}`).map(String);
    return options.filter((option) => chosen.includes(option));
  }

  /** Ids that were ticked; more than `most` is a problem. */
  several(name: string, most: number): string[] {
    const ticked = this.form.getAll(`${this.prefix}.${name}`);
    if (ticked.length > most) this.problem(name, "too-many");
    return ticked.map((id) => String(id).slice(0, 64));
  }

  /** One entry per line of a text. */
  lines(name: string, most = 80): string[] {
    return this.optional(name)
      .split("\n")
      .map((line) => line.trim().slice(0, LONGEST_LINE))
      .filter((line) => line !== "")
      .slice(0, most);
  }

  /** The free parts of a letter. What is missing there is for the checks of the letter to say. */
  words(letter: CaseLetter, kind: Kind, outcome: Outcome | null): Words {
    const parts = freeParts(letter, kind, outcome);
    return Object.fromEntries(
      parts.map(({ id, maxLength }) => [id, this.optional(`words.${id}`, maxLength)]),
    ) as Words;
  }

  /** Flagged places that the writer let stand, each with a reason. */
  clearances(): Clearance[] {
    const start = `${this.prefix}.clear.`;
    return [...this.form.entries()]
      .filter(([name, reason]) => name.startsWith(start) && String(reason).trim() !== "")
      .map(([name, reason]) => ({
        findingId: name.slice(start.length),
        reason: String(reason).trim().slice(0, 500),
      }));
  }

  /**
   * Rows of a table in a form, in the order of their numbers: `items.3.what`. A row in which none of the `telling`
   * fields was filled in is left out.
   */
  rows(name: string, telling: readonly string[]): Row[] {
    const start = `${this.prefix}.${name}.`;
    const rows = new Map<number, Map<string, string[]>>();
    for (const [key, value] of this.form.entries()) {
      const match = key.startsWith(start) ? /^(\d{1,3})\.([\w-]+)$/.exec(key.slice(start.length)) : null;
      if (!match) continue;
      const [, index, field] = match as unknown as [string, string, string];
      const row = rows.get(Number(index)) ?? new Map<string, string[]>();
      row.set(field, [...(row.get(field) ?? []), String(value).replaceAll("\r\n", "\n").trim()]);
      rows.set(Number(index), row);
    }
    return [...rows.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, fields]) => new Row(fields))
      .filter((row) => row.says(telling));
  }

  /** @throws FormProblems when anything was wrong */
  done<Value>(value: Value): Value {
    if (Object.keys(this.problems).length > 0) throw new FormProblems(this.problems);
    return value;
  }
}

/** One row of a table in a form. Incomplete rows are kept: a draft may be unfinished. */
export class Row {
  constructor(private readonly fields: Map<string, string[]>) {}

  private raw(name: string): string {
    return this.fields.get(name)?.[0] ?? "";
  }

  says(telling: readonly string[]): boolean {
    return telling.some((name) => this.raw(name) !== "");
  }

  id(): string {
    return UUID.test(this.raw("id")) ? this.raw("id") : crypto.randomUUID();
  }

  line(name: string): string {
    return this.raw(name).replace(/\s+/g, " ").slice(0, LONGEST_LINE);
  }

  text(name: string): string {
    return this.raw(name).slice(0, 4000);
  }

  day(name: string): string | null {
    return isLocalDate(this.raw(name)) ? this.raw(name) : null;
  }

  choice<Value extends string>(name: string, options: readonly Value[]): Value | null {
    return options.find((option) => option === this.raw(name)) ?? null;
  }
}
