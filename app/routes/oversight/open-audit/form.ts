import { KINDS, type Kind } from "../../../../workflows/kinds";
import type { OpenAudit } from "../../../commands/oversight/open-audit.server";
import { localDateOf, readTypedDate, type TypedDate, typedDate } from "../../../components/date-field";

const DATES = ["from", "until", "receivedFrom", "receivedUntil"] as const;
type DateName = (typeof DATES)[number];

/** The form as it was typed, for when it comes back. */
export type TypedAudit = Record<DateName, TypedDate> & {
  auditorId: string;
  purpose: string;
  kinds: Kind[];
  size: string;
};

/** What a new form begins with: two weeks from today, over the cases of the last year. Local dates. */
export function freshAudit({
  today,
  until,
  receivedFrom,
}: Record<"today" | "until" | "receivedFrom", string>): TypedAudit {
  return {
    auditorId: "",
    purpose: "",
    from: typedDate(today),
    until: typedDate(until),
    receivedFrom: typedDate(receivedFrom),
    receivedUntil: typedDate(today),
    kinds: KINDS.filter((kind) => kind !== "opt-out"),
    size: "12",
  };
}

export function readAudit(form: FormData): TypedAudit {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const chosen = form.getAll("kinds");
  return {
    auditorId: text("auditorId"),
    purpose: text("purpose"),
    from: readTypedDate(form, "from"),
    until: readTypedDate(form, "until"),
    receivedFrom: readTypedDate(form, "receivedFrom"),
    receivedUntil: readTypedDate(form, "receivedUntil"),
    kinds: KINDS.filter((kind) => chosen.includes(kind)),
    size: text("size"),
  };
}

/** The same as the command takes it, or the fields that hold no date. */
export function auditIn(typed: TypedAudit): OpenAudit | { noDate: DateName[] } {
  const dates = Object.fromEntries(DATES.map((name) => [name, localDateOf(typed[name])]));
  const noDate = DATES.filter((name) => !dates[name]);
  if (noDate.length > 0) return { noDate };
  const { auditorId, purpose, kinds } = typed;
  const size = /^\d{1,4}$/.test(typed.size) ? Number(typed.size) : 0;
  return { auditorId, purpose, kinds, size, ...(dates as Record<DateName, string>) };
}
