import type { Copy } from "../../../components/language";

interface AuditCopy {
  back: string;
  facts: Record<
    | "auditor"
    | "openedBy"
    | "purpose"
    | "window"
    | "terms"
    | "drawnFrom"
    | "sample"
    | "kinds"
    | "seed"
    | "closed",
    string
  >;
  window: (from: string, through: string) => string;
  openedBy: (name: string, when: string) => string;
  signed: (version: number, when: string) => string;
  notSigned: string;
  received: (from: string, until: string) => string;
  sample: (size: number) => string;
  seedHint: string;
  progress: string;
  progressOf: (opened: number, of: number) => string;
  columns: Record<"reference" | "kind" | "stage" | "received" | "due" | "closed" | "looks" | "last", string>;
  notOpened: string;
  end: string;
  endText: string;
  endNow: string;
  ended: string;
  over: string;
}

export const copy: Copy<AuditCopy> = {
  nl: {
    back: "Audits",
    facts: {
      auditor: "Auditor",
      openedBy: "Geopend",
      purpose: "Waarvoor",
      window: "Loopt",
      terms: "Voorwaarden",
      drawnFrom: "Geloot uit",
      sample: "Steekproef",
      kinds: "Soorten",
      seed: "Lotnummer",
      closed: "Beëindigd",
    },
    window: (from, through) => `van ${from} tot en met ${through}`,
    openedBy: (name, when) => `door ${name}, ${when}`,
    signed: (version, when) => `versie ${version}, getekend op ${when}`,
    notSigned: "nog niet getekend: de auditor ziet niets",
    received: (from, until) => `dossiers ontvangen van ${from} tot en met ${until}`,
    sample: (size) => `hoogstens ${size} dossiers, soort voor soort geloot`,
    seedHint: "Met dit nummer is dezelfde steekproef opnieuw te loten.",
    progress: "Wat de auditor bekeek",
    progressOf: (opened, of) => `${opened} van ${of} dossiers geopend`,
    columns: {
      reference: "Dossier",
      kind: "Soort",
      stage: "Fase",
      received: "Ontvangen",
      due: "Termijn",
      closed: "Gesloten",
      looks: "Keer bekeken",
      last: "Voor het laatst",
    },
    notOpened: "nog niet geopend",
    end: "Audit nu beëindigen",
    endText:
      "De auditor ziet vanaf dat moment niets meer. Dit kan niet terug; een nieuwe audit krijgt een nieuwe steekproef.",
    endNow: "Ja, beëindig deze audit",
    ended: "De audit is beëindigd.",
    over: "Deze audit was al voorbij.",
  },
  en: {
    back: "Audits",
    facts: {
      auditor: "Auditor",
      openedBy: "Opened",
      purpose: "What for",
      window: "Runs",
      terms: "Terms",
      drawnFrom: "Drawn from",
      sample: "Sample",
      kinds: "Kinds",
      seed: "Seed",
      closed: "Ended",
    },
    window: (from, through) => `from ${from} until ${through}`,
    openedBy: (name, when) => `by ${name}, ${when}`,
    signed: (version, when) => `version ${version}, signed on ${when}`,
    notSigned: "not signed yet: the auditor sees nothing",
    received: (from, until) => `cases received from ${from} until ${until}`,
    sample: (size) => `at most ${size} cases, drawn kind by kind`,
    seedHint: "With this number the same sample can be drawn again.",
    progress: "What the auditor looked at",
    progressOf: (opened, of) => `${opened} of ${of} cases opened`,
    columns: {
      reference: "Case",
      kind: "Kind",
      stage: "Stage",
      received: "Received",
      due: "Term",
      closed: "Closed",
      looks: "Times looked at",
      last: "Last",
    },
    notOpened: "not opened yet",
    end: "End the audit now",
    endText:
      "From that moment the auditor sees nothing more. This cannot be undone; a new audit has a new sample.",
    endNow: "Yes, end this audit",
    ended: "The audit has ended.",
    over: "This audit was over already.",
  },
};
