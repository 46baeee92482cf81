import type { Kind } from "../../../workflows/kinds";
import type { DecisionWork } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";
import type { RequestAnswers } from "../../commands/intake/request-answers";
import { type Processing, systemsOf } from "../processing";
import { consentInLetter } from "./consents";
import { type DecisionDraft, emptyDraft } from "./draft";
import { emptyWork } from "./empty-work";

const RESTRICTION_LETTERS = {
  inaccurate: "a",
  unlawful: "b",
  "needed-for-claim": "c",
  "objection-pending": "d",
} as const;

/** What a case says about where its handler starts. */
interface Beginning {
  kind: Kind;
  request: RequestAnswers | null;
  processing: Processing;
  /** Local date. */
  receivedOn: string;
  /** Of the letter. */
  language: Language;
}

/**
 * Where a handler starts: what the organisation's register says, and what the person asked, item by item.
 */
export function prefilledDraft(beginning: Beginning): DecisionDraft {
  const { kind, request, processing } = beginning;
  const draft = emptyDraft(kind, prefilledWork(beginning));
  const points = request?.kind === "complaint" ? [point(request.what)] : [];
  return { ...draft, points, search: { ...draft.search, systems: systemsOf(processing) } };
}

const newId = () => crypto.randomUUID();
const point = (text: string) => ({ id: newId(), point: text, findings: "", judgement: null, reasons: "" });

function prefilledWork({ kind, request, processing, receivedOn, language }: Beginning): DecisionWork | null {
  const work = emptyWork(kind);
  switch (work?.kind) {
    case "access":
      return {
        ...work,
        purposes: processing.purposes,
        categories: processing.categories.map(({ name }) => name),
        recipients: processing.recipients,
        retention: processing.categories
          .filter(({ retention }) => retention !== "")
          .map(({ name, retention }) => ({ category: name, period: retention })),
        sources: processing.sources,
        automatedDecisions: { exists: false },
        transfers: { exists: false },
      };
    case "rectification":
      return { ...work, items: request?.kind === "rectification" ? correctionsOf(request, processing) : [] };
    case "erasure":
      return { ...work, items: erasable(processing), backupDays: processing.backupDays };
    case "restriction":
      return {
        ...work,
        since: receivedOn,
        grounds: request?.kind === "restriction" ? [RESTRICTION_LETTERS[request.ground]] : [],
        categories: processing.categories.map(({ name, systems }) => ({
          what: name,
          system: systems.join(", "),
        })),
      };
    case "objection":
      return {
        ...work,
        items:
          request?.kind === "objection"
            ? [
                {
                  id: newId(),
                  use: request.against.slice(0, 300),
                  decision: null,
                  stoppedOn: null,
                  balancing: "",
                },
              ]
            : [],
      };
    case "portability":
      return {
        ...work,
        transfer:
          request?.kind === "portability" && request.organisation
            ? { to: request.organisation, done: false, reason: "" }
            : null,
      };
    case "consent-withdrawal":
      return {
        ...work,
        consents:
          request?.kind === "consent-withdrawal"
            ? request.consents.map((consent) => ({
                id: newId(),
                what: consentInLetter(consent, request.other, language),
                // Protection first: it stopped when the withdrawal came in.
                stoppedOn: receivedOn,
              }))
            : [],
      };
    default:
      return work;
  }
}

function correctionsOf(request: Extract<RequestAnswers, { kind: "rectification" }>, processing: Processing) {
  const systems = systemsOf(processing);
  const fields = { decision: null, reason: "", systems, executedOn: null };
  const corrections = request.items.map(({ what, oldValue, newValue }) => ({
    ...fields,
    id: newId(),
    what,
    form: "correct" as const,
    from: oldValue,
    to: newValue,
  }));
  const { supplement } = request;
  return supplement
    ? [
        ...corrections,
        { ...fields, id: newId(), what: "", form: "supplement" as const, from: "", to: supplement },
      ]
    : corrections;
}

/** One line per category and system: each is decided on by itself. */
const erasable = ({ categories }: Processing) =>
  categories.flatMap(({ name, systems }) =>
    (systems.length > 0 ? systems : [""]).map((system) => ({
      id: newId(),
      category: name,
      system,
      action: null,
      ground: null,
      explanation: "",
      until: null,
      untilWhat: "",
      executedOn: null,
    })),
  );
