import {
  LARGEST_SAMPLE,
  LONGEST_AUDIT_DAYS,
  LONGEST_PURPOSE,
} from "../../../commands/oversight/audit-limits";
import type { AuditProblem } from "../../../commands/oversight/open-audit.server";
import type { Copy } from "../../../components/language";
import type { TypedAudit } from "./form";

export const title = { nl: "Audit openen", en: "Open an audit" };

interface OpenAuditCopy {
  lead: string;
  back: string;
  noAuditor: string;
  noAuditorText: string;
  choose: string;
  labels: Record<keyof TypedAudit, string>;
  hints: Record<"auditorId" | "purpose" | "until" | "size" | "kinds", string>;
  when: string;
  sample: string;
  submit: string;
  noDate: string;
  problems: Record<AuditProblem, string>;
}

export const copy: Copy<OpenAuditCopy> = {
  nl: {
    lead: "Het loket loot de dossiers zelf en legt vast hoe; niemand kiest ze uit. Zodra de auditor de voorwaarden tekent, ziet hij de steekproef, tot de laatste dag.",
    back: "Audits",
    noAuditor: "Er is nog geen auditor",
    noAuditorText:
      "Een beheerder nodigt iemand uit met alleen de rol auditor. Wie aan het loket werkt, kan het loket niet toetsen.",
    choose: "Kies een auditor",
    labels: {
      auditorId: "Auditor",
      purpose: "Waarvoor is de audit?",
      from: "Eerste dag",
      until: "Laatste dag",
      receivedFrom: "Ontvangen vanaf",
      receivedUntil: "Ontvangen tot en met",
      kinds: "Soorten",
      size: "Hoeveel dossiers?",
    },
    hints: {
      auditorId: "Alleen wie auditor is en verder niets.",
      purpose: "De auditor tekent dat hij wat hij ziet alleen hiervoor gebruikt. Noem geen personen.",
      until: `Hoogstens ${LONGEST_AUDIT_DAYS} dagen. Na deze dag is niets meer zichtbaar.`,
      size: `Hoogstens ${LARGEST_SAMPLE}. De soorten komen om de beurt aan bod.`,
      kinds: "Uit deze soorten wordt geloot.",
    },
    when: "Wanneer de auditor mag kijken",
    sample: "De steekproef",
    submit: "Steekproef loten en audit openen",
    noDate: "Vul een dag in die bestaat.",
    problems: {
      "not-yours": "U kunt geen audit openen.",
      "no-such-auditor": "Kies een auditor. Uzelf kunt u niet kiezen.",
      "purpose-missing": "Schrijf op waarvoor de audit is.",
      "purpose-long": `Maak dit korter dan ${LONGEST_PURPOSE} tekens.`,
      "in-the-past": "Deze dag is al voorbij.",
      "ends-before-it-begins": "Deze dag ligt voor de eerste dag.",
      "too-long": `Een audit duurt hoogstens ${LONGEST_AUDIT_DAYS} dagen.`,
      "in-the-future": "Deze dag ligt in de toekomst.",
      "kinds-missing": "Kies ten minste één soort.",
      "size-wrong": `Vul een getal in van 1 tot en met ${LARGEST_SAMPLE}.`,
      "nothing-to-draw": "In deze periode is er niets om uit te loten.",
    },
  },
  en: {
    lead: "The desk draws the cases itself and records how; nobody picks them. Once the auditor signs the terms they see the sample, until the last day.",
    back: "Audits",
    noAuditor: "There is no auditor yet",
    noAuditorText:
      "An administrator invites somebody with the role of auditor alone. Whoever works at the desk cannot judge the desk.",
    choose: "Choose an auditor",
    labels: {
      auditorId: "Auditor",
      purpose: "What is the audit for?",
      from: "First day",
      until: "Last day",
      receivedFrom: "Received from",
      receivedUntil: "Received until",
      kinds: "Kinds",
      size: "How many cases?",
    },
    hints: {
      auditorId: "Only who is an auditor and nothing else.",
      purpose: "The auditor signs to use what they see for this alone. Name no persons.",
      until: `At most ${LONGEST_AUDIT_DAYS} days. After this day nothing is visible any more.`,
      size: `At most ${LARGEST_SAMPLE}. The kinds take turns.`,
      kinds: "The sample is drawn from these kinds.",
    },
    when: "When the auditor may look",
    sample: "The sample",
    submit: "Draw the sample and open the audit",
    noDate: "Fill in a day that exists.",
    problems: {
      "not-yours": "You cannot open an audit.",
      "no-such-auditor": "Choose an auditor. You cannot choose yourself.",
      "purpose-missing": "Write down what the audit is for.",
      "purpose-long": `Make this shorter than ${LONGEST_PURPOSE} characters.`,
      "in-the-past": "This day has passed.",
      "ends-before-it-begins": "This day comes before the first day.",
      "too-long": `An audit takes at most ${LONGEST_AUDIT_DAYS} days.`,
      "in-the-future": "This day is in the future.",
      "kinds-missing": "Choose at least one kind.",
      "size-wrong": `Fill in a number from 1 to ${LARGEST_SAMPLE}.`,
      "nothing-to-draw": "There is nothing to draw from in this period.",
    },
  },
};
