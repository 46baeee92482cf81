import type { AuditState } from "../../../../db/queries/audits";
import type { Copy } from "../../../components/language";

export const title = { nl: "Audits", en: "Audits" };

interface AuditsCopy {
  lead: string;
  open: string;
  none: string;
  noneText: string;
  states: Record<AuditState, string>;
  columns: Record<"reference" | "auditor" | "state" | "until" | "purpose" | "openedBy", string>;
  /** The last day of an audit. */
  through: (day: string) => string;
  endedOn: (day: string) => string;
}

export const copy: Copy<AuditsCopy> = {
  nl: {
    lead: "Een auditor toetst of wij verzoeken goed behandelen. Hij ziet alleen de dossiers die het loket daarvoor lootte, alleen zolang de audit loopt, en verandert niets.",
    open: "Audit openen",
    none: "Er is nog geen audit",
    noneText: "Een audit die u opent, staat hier met hoe ver de auditor is.",
    states: {
      unsigned: "wacht op ondertekening",
      upcoming: "begint nog",
      running: "loopt",
      over: "voorbij",
      ended: "eerder beëindigd",
    },
    columns: {
      reference: "Audit",
      auditor: "Auditor",
      state: "Stand",
      until: "Loopt tot en met",
      purpose: "Waarvoor",
      openedBy: "Geopend door",
    },
    through: (day) => `tot en met ${day}`,
    endedOn: (day) => `beëindigd op ${day}`,
  },
  en: {
    lead: "An auditor assesses whether we handle requests well. They see only the cases that the desk drew for it, only while the audit runs, and change nothing.",
    open: "Open an audit",
    none: "There is no audit yet",
    noneText: "An audit that you open appears here, with how far its auditor is.",
    states: {
      unsigned: "waits to be signed",
      upcoming: "still to begin",
      running: "running",
      over: "over",
      ended: "ended early",
    },
    columns: {
      reference: "Audit",
      auditor: "Auditor",
      state: "State",
      until: "Runs until",
      purpose: "What for",
      openedBy: "Opened by",
    },
    through: (day) => `until ${day} inclusive`,
    endedOn: (day) => `ended on ${day}`,
  },
};
