import type { DecidedKind, WorkOf } from "../../../../../workflows/letters";
import { KEEP_GROUNDS } from "../../../../../workflows/letters";
import { ERASURE_GROUNDS, type ErasureItem } from "../../../../../workflows/letters/work/changes";
import { RESTRICTION_GROUNDS } from "../../../../../workflows/letters/work/limits";
import type { Stated, WithheldPart } from "../../../../../workflows/letters/work/shared";
import type { CaseFacts } from "../../../../letters/case-facts.server";
import type { FormReader } from "../form-reader.server";

type Readers = { [Kind in DecidedKind]: (fields: FormReader, facts: CaseFacts) => WorkOf<Kind> };

/** Per kind how the form of its work is read. Incomplete work is kept: the checks of the letter say what is missing. */
export const readWork: Readers = {
  access: (fields) => ({
    kind: "access",
    purposes: fields
      .rows("purposes", ["purpose"])
      .map((row) => ({ purpose: row.line("purpose"), ground: row.line("ground") })),
    categories: fields.lines("categories"),
    recipients: fields.has("noRecipients")
      ? []
      : fields
          .rows("recipients", ["name"])
          .map((row) => ({ name: row.line("name"), received: row.line("received") })),
    noRecipients: fields.has("noRecipients"),
    retention: fields
      .rows("retention", ["category", "period"])
      .map((row) => ({ category: row.line("category"), period: row.line("period") })),
    sources: fields.has("onlyFromPerson")
      ? []
      : fields.rows("sources", ["name"]).map((row) => ({ name: row.line("name"), gave: row.line("gave") })),
    onlyFromPerson: fields.has("onlyFromPerson"),
    automatedDecisions: stated(fields, "automated"),
    transfers: stated(fields, "transfers"),
    nationalNumberProcessed: fields.has("nationalNumber"),
    files: files(fields),
    withheld: withheld(fields),
  }),
  rectification: (fields) => ({
    kind: "rectification",
    items: fields.rows("items", ["what", "from", "to"]).map((row) => ({
      id: row.id(),
      what: row.line("what"),
      form: row.choice("form", ["correct", "supplement"] as const) ?? "correct",
      from: row.text("from"),
      to: row.text("to"),
      decision: row.choice("decision", ["granted", "refused"] as const),
      reason: row.text("reason"),
      systems: row
        .line("systems")
        .split(",")
        .map((system) => system.trim())
        .filter((system) => system !== ""),
      executedOn: row.day("executedOn"),
    })),
    recipients: [],
  }),
  erasure: (fields) => ({
    kind: "erasure",
    ground: fields.optionalChoice("ground", ERASURE_GROUNDS),
    items: erasureItems(fields, "items"),
    backupDays: wholeNumber(fields.optional("backupDays", 5)),
    recipients: [],
  }),
  restriction: (fields) => ({
    kind: "restriction",
    grounds: fields.many("grounds", RESTRICTION_GROUNDS),
    since: fields.optional("since", 10) || null,
    categories: fields
      .rows("categories", ["what"])
      .map((row) => ({ what: row.line("what"), system: row.line("system") })),
    withheld: withheld(fields),
    recipients: [],
  }),
  portability: (fields) => ({
    kind: "portability",
    files: files(fields),
    format: fields.choice("format", ["JSON", "CSV", "XML"] as const),
    transfer: transfer(fields),
    withheld: withheld(fields),
  }),
  objection: (fields) => ({
    kind: "objection",
    items: fields.rows("items", ["use"]).map((row) => ({
      id: row.id(),
      use: row.line("use"),
      decision: row.choice("decision", ["stopped", "continued"] as const),
      stoppedOn: row.day("stoppedOn"),
      balancing: row.text("balancing"),
    })),
    erased: fields.lines("erased"),
  }),
  "consent-withdrawal": (fields, { row: found }) => ({
    kind: "consent-withdrawal",
    consents: fields.rows("consents", ["what"]).map((row) => ({
      id: row.id(),
      what: row.line("what"),
      // Protection first: it stopped when the withdrawal came in, unless noted otherwise.
      stoppedOn: row.day("stoppedOn") ?? found.received_on,
    })),
    consequence: fields.optional("consequence", 4000),
    data: erasureItems(fields, "data"),
    recipients: [],
  }),
};

const erasureItems = (fields: FormReader, name: string): ErasureItem[] =>
  fields.rows(name, ["category", "system"]).map((row) => {
    const action = row.choice("action", ["erase", "keep"] as const);
    const kept = action === "keep";
    return {
      id: row.id(),
      category: row.line("category"),
      system: row.line("system"),
      action,
      ground: kept ? row.choice("ground", KEEP_GROUNDS) : null,
      explanation: kept ? row.text("explanation") : "",
      until: kept ? row.day("until") : null,
      untilWhat: kept ? row.line("untilWhat") : "",
      executedOn: null,
    };
  });

const withheld = (fields: FormReader): WithheldPart[] =>
  fields.rows("withheld", ["what", "reason"]).map((row) => ({
    id: row.id(),
    what: row.line("what"),
    reason: row.text("reason"),
    article: row.line("article"),
  }));

const files = (fields: FormReader) =>
  fields
    .rows("files", ["id"])
    .filter((row) => row.line("with") !== "")
    .map((row) => ({ id: row.id(), name: row.line("name"), contains: row.line("contains") }));

function stated(fields: FormReader, name: string): Stated {
  const answer = fields.optionalChoice(name, ["yes", "no"] as const);
  if (answer === null) return null;
  return answer === "no"
    ? { exists: false }
    : { exists: true, explanation: fields.optional(`${name}.how`, 4000) };
}

function transfer(fields: FormReader): WorkOf<"portability">["transfer"] {
  const to = fields.optional("transfer.to", 300);
  if (to === "") return null;
  const on = fields.optional("transfer.on", 10);
  return fields.has("transfer.done") && on !== ""
    ? { to, done: true, on }
    : { to, done: false, reason: fields.optional("transfer.reason", 4000) };
}

const wholeNumber = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);
