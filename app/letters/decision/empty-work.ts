import type { Kind } from "../../../workflows/kinds";
import type { DecidedKind, DecisionWork } from "../../../workflows/letters";

const EMPTY: { [K in DecidedKind]: Extract<DecisionWork, { kind: K }> } = {
  access: {
    kind: "access",
    purposes: [],
    categories: [],
    recipients: [],
    noRecipients: false,
    retention: [],
    sources: [],
    onlyFromPerson: false,
    automatedDecisions: null,
    transfers: null,
    nationalNumberProcessed: false,
    files: [],
    withheld: [],
  },
  rectification: { kind: "rectification", items: [], recipients: [] },
  erasure: { kind: "erasure", ground: null, items: [], backupDays: null, recipients: [] },
  restriction: {
    kind: "restriction",
    grounds: [],
    since: null,
    categories: [],
    withheld: [],
    recipients: [],
  },
  portability: { kind: "portability", files: [], format: "JSON", transfer: null, withheld: [] },
  objection: { kind: "objection", items: [], erased: [] },
  "consent-withdrawal": {
    kind: "consent-withdrawal",
    consents: [],
    consequence: "",
    data: [],
    recipients: [],
  },
};

const isDecided = (kind: Kind): kind is DecidedKind => kind in EMPTY;

/** The work of a kind before anything is filled in; null for kinds that no decision letter answers. */
export const emptyWork = (kind: Kind): DecisionWork | null => (isDecided(kind) ? EMPTY[kind] : null);
