import type { WorkOf } from "../../../workflows/letters";
import type { ErasureItem, RectificationItem } from "../../../workflows/letters/work/changes";
import type { Language } from "../../../workflows/wording/language";

/** Chooses words in a language; example data only. */
export const pick = (language: Language) => (nl: string, en: string) => (language === "nl" ? nl : en);

export function rectificationWork(language: Language, partial: boolean): WorkOf<"rectification"> {
  const say = pick(language);
  const system = say("cliëntvolgsysteem", "client tracking system");
  const corrected: RectificationItem = {
    id: "position",
    what: say("Functietitel", "Job title"),
    form: "correct",
    from: say("assistent-planner", "assistant planner"),
    to: say("planner", "planner"),
    decision: "granted",
    reason: "",
    systems: [system, say("cliëntdossier", "client file")],
    executedOn: null,
  };
  const supplemented: RectificationItem = {
    id: "view",
    what: say("Verslag van het gesprek op 14 mei 2025", "Notes of the conversation on 14 May 2025"),
    form: "supplement",
    from: "",
    to: say(
      "Ik heb niet gezegd dat ik parttime wil werken. Ik vroeg alleen wat er mogelijk was.",
      "I did not say that I want to work part-time. I only asked what was possible.",
    ),
    decision: "granted",
    reason: "",
    systems: [say("cliëntdossier", "client file")],
    executedOn: "2026-04-01",
  };
  const refused: RectificationItem = {
    id: "advice",
    what: say("Advies van 4 mei 2025", "Advice of 4 May 2025"),
    form: "correct",
    from: say("geschikt voor planning en administratie", "suitable for planning and administration"),
    to: say("geschikt voor leidinggeven", "suitable for management"),
    decision: "refused",
    reason: say(
      "Het advies is het oordeel van de adviseur op die dag. Het klopt met de gespreksnotities.",
      "The advice is the adviser's opinion on that day. It agrees with the notes.",
    ),
    systems: [],
    executedOn: null,
  };
  return {
    kind: "rectification",
    items: partial ? [corrected, supplemented, refused] : [corrected, supplemented],
    recipients: [{ name: "Bouwbedrijf Van Dam B.V.", told: "will-be", by: "2026-04-10" }],
  };
}

const erase = (id: string, category: string, system: string, executedOn: string | null): ErasureItem => ({
  id,
  category,
  system,
  action: "erase",
  ground: null,
  explanation: "",
  until: null,
  untilWhat: "",
  executedOn,
});

export function erasureWork(language: Language, partial: boolean): WorkOf<"erasure"> {
  const say = pick(language);
  const erased = [
    erase(
      "notes",
      say("Gespreksverslagen", "Notes of conversations"),
      say("cliëntdossier", "client file"),
      null,
    ),
    erase(
      "tests",
      say("Uitslagen van tests", "Test results"),
      say("testbureau", "test supplier"),
      "2026-04-01",
    ),
  ];
  const kept: ErasureItem[] = [
    {
      ...erase(
        "invoices",
        say("Facturen met uw naam", "Invoices with your name"),
        say("facturatie", "invoicing"),
        null,
      ),
      action: "keep",
      ground: "tax",
      until: "2033-12-31",
    },
    {
      ...erase(
        "claim",
        say("Verslag van 9 februari", "Notes of 9 February"),
        say("juridisch archief", "legal archive"),
        null,
      ),
      action: "keep",
      ground: "claim",
      explanation: say(
        "Uw klacht van 1 maart gaat over dit gesprek.",
        "Your complaint of 1 March is about this conversation.",
      ),
      untilWhat: say(
        "zes maanden nadat op de klacht is beslist",
        "six months after the complaint is decided",
      ),
    },
  ];
  return {
    kind: "erasure",
    ground: "a",
    items: partial ? [...erased, ...kept] : erased,
    backupDays: 35,
    recipients: [
      { name: "Talentmaat Tests B.V.", told: "done", on: "2026-04-01" },
      {
        name: "Bouwbedrijf Van Dam B.V.",
        told: "impossible",
        reason: say("dit bedrijf niet meer bestaat", "this company no longer exists"),
      },
    ],
  };
}
