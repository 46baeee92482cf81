import type { Copy } from "../../../components/language";

export const title = { nl: "Gebroken glas", en: "Broken glass" };

interface BrokenGlassCopy {
  lead: string;
  waiting: string;
  waitingNone: string;
  waitingNoneText: string;
  reviewed: string;
  reviewedNone: string;
  opened: (name: string, when: string) => string;
  until: (when: string) => string;
  over: string;
  own: string;
  destroyed: string;
  note: string;
  noteHint: string;
  agree: string;
  disagree: string;
  errors: Record<"not-yours" | "note-missing" | "already-reviewed", string>;
  recorded: string;
  columns: Record<"when" | "reference" | "who" | "reason" | "verdict" | "by" | "note", string>;
  verdicts: Record<"agreed" | "not-agreed" | "open", string>;
  csv: string;
}

export const copy: Copy<BrokenGlassCopy> = {
  nl: {
    lead: "Collega’s die een dossier openden dat niet bij hun werk hoort, met hun reden. Bent u het er niet mee eens, dan gaat het dossier voor die collega meteen weer dicht.",
    waiting: "Wacht op uw oordeel",
    waitingNone: "Er wacht niets",
    waitingNoneText: "Zodra iemand het glas breekt, staat het hier. U krijgt dan ook een e-mail.",
    reviewed: "Beoordeeld",
    reviewedNone: "Er is nog niets beoordeeld.",
    opened: (name, when) => `${name}, ${when}`,
    until: (when) => `open tot ${when}`,
    over: "niet meer open",
    own: "U brak dit glas zelf: iemand anders beoordeelt het.",
    destroyed: "De reden is met het dossier vernietigd.",
    note: "Toelichting",
    noteHint: "Nodig als u het er niet mee eens bent.",
    agree: "Gezien, akkoord",
    disagree: "Gezien, niet akkoord",
    errors: {
      "not-yours": "Dit glas kunt u niet beoordelen.",
      "note-missing": "Schrijf op waarom u het er niet mee eens bent.",
      "already-reviewed": "Iemand anders beoordeelde dit net. Het oordeel staat hieronder.",
    },
    recorded: "Uw oordeel is vastgelegd.",
    columns: {
      when: "Wanneer",
      reference: "Dossier",
      who: "Wie",
      reason: "Reden",
      verdict: "Oordeel",
      by: "Door",
      note: "Toelichting",
    },
    verdicts: { agreed: "akkoord", "not-agreed": "niet akkoord", open: "nog niet beoordeeld" },
    csv: "Alles als CSV",
  },
  en: {
    lead: "Colleagues who opened a case that is no part of their work, with their reason. If you do not agree, the case closes to that colleague at once.",
    waiting: "Waits for your judgement",
    waitingNone: "Nothing waits",
    waitingNoneText: "As soon as somebody breaks the glass it appears here. You also get an e-mail.",
    reviewed: "Judged",
    reviewedNone: "Nothing was judged yet.",
    opened: (name, when) => `${name}, ${when}`,
    until: (when) => `open until ${when}`,
    over: "no longer open",
    own: "You broke this glass yourself: somebody else judges it.",
    destroyed: "The reason was destroyed with the case.",
    note: "Remark",
    noteHint: "Needed when you do not agree.",
    agree: "Seen, agreed",
    disagree: "Seen, not agreed",
    errors: {
      "not-yours": "You cannot judge this glass.",
      "note-missing": "Write down why you do not agree.",
      "already-reviewed": "Somebody else has just judged this. It stands below.",
    },
    recorded: "Your judgement has been recorded.",
    columns: {
      when: "When",
      reference: "Case",
      who: "Who",
      reason: "Reason",
      verdict: "Judgement",
      by: "By",
      note: "Remark",
    },
    verdicts: { agreed: "agreed", "not-agreed": "not agreed", open: "not judged yet" },
    csv: "Everything as CSV",
  },
};
