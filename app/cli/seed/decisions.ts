import { localDateOf } from "../../../workflows/deadlines";
import type { KeepGround, RefusalGround } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { DecisionDraft, DraftRecipient } from "../../letters/decision/draft";
import { copyOfFile, machineReadable } from "./files";
import type { Scene } from "./scene";

/** Completes the draft that the register and the request already filled in. */
export type Decide = (draft: DecisionDraft, facts: CaseFacts, scene: Scene) => Promise<DecisionDraft>;

const employer = (name: string): DraftRecipient => ({
  id: crypto.randomUUID(),
  name,
  email: "personeelszaken@example.nl",
  address: "Havenkade 8\n2583 XC Den Haag",
  told: "will-be",
  on: null,
  reason: "",
});

const NAMES_OF_OTHERS = {
  id: "others",
  what: "Namen en telefoonnummers van collega's in de e-mails",
  reason: "Dat zijn gegevens van anderen. Zonder die gegevens zijn de e-mails goed te begrijpen.",
  article: "artikel 15 lid 4 AVG",
};
const OWN_REPORTS = {
  id: "reports",
  what: "Verslagen van uw adviseur",
  reason: "Die hebt u ons niet gegeven: onze adviseur schreef ze zelf.",
  article: "artikel 20 lid 1 AVG",
};

/** Everything that was asked. */
export const granted: Decide = async (draft, facts, scene) => ({
  ...draft,
  outcome: "granted",
  ...(await given(draft, facts, scene)),
});

/** Everything but one part. */
export const partly: Decide = async (draft, facts, scene) => {
  const whole = await given(draft, facts, scene);
  return { ...draft, ...whole, outcome: "partial", work: withoutOne(whole.work) };
};

export const refused =
  (ground: RefusalGround, reasons: string, lateRefusalReason = ""): Decide =>
  async (draft) => ({
    ...draft,
    outcome: "refused",
    refusalGrounds: [ground],
    words: { reasons },
    lateRefusalReason,
  });

export const nothingFound: Decide = async (draft, { requester }) => ({
  ...draft,
  outcome: "nothing-found",
  search: {
    ...draft.search,
    identifiers: [requester?.name, requester?.email].filter((text) => typeof text === "string"),
    period: "2016 tot nu",
  },
});

/** Judges every point of a complaint alike. */
export const judged =
  (judgement: "upheld" | "partly-upheld" | "dismissed" | "inadmissible", reasons: string): Decide =>
  async (draft) => ({
    ...draft,
    points: draft.points.map((point) => ({
      ...point,
      findings: "Wij lazen het dossier en de belgegevens, en spraken met u en met de adviseur.",
      judgement,
      reasons,
    })),
    words: judgement.endsWith("upheld")
      ? {
          measures:
            "- Uw voorkeur voor contact staat nu bovenaan in uw dossier.\n- Wij bespreken dit in het team.",
          apology: "Het spijt ons dat dit zo is gegaan.",
        }
      : {},
  });

type Given = Pick<DecisionDraft, "work" | "recipients">;

async function given({ work }: DecisionDraft, facts: CaseFacts, scene: Scene): Promise<Given> {
  const about = facts.subject?.name ?? facts.requester?.name ?? "";
  const today = localDateOf(scene.now.toISOString());
  switch (work?.kind) {
    case "access":
      return { work: { ...work, files: [await copyOfFile(scene, about)] }, recipients: [] };
    case "portability": {
      const transfer = work.transfer && { to: work.transfer.to, done: true as const, on: today };
      return { work: { ...work, files: [await machineReadable(scene, about)], transfer }, recipients: [] };
    }
    case "rectification":
      return {
        work: { ...work, items: work.items.map((item) => ({ ...item, decision: "granted" as const })) },
        recipients: [employer("Bouwbedrijf Van Dam B.V.")],
      };
    case "erasure": {
      const items = work.items
        .filter(({ system }) => system !== "financiële administratie")
        .map((item) => ({ ...item, action: "erase" as const }));
      return { work: { ...work, ground: "a", items }, recipients: [employer("Talentmaat Tests B.V.")] };
    }
    case "objection":
      return {
        work: {
          ...work,
          items: work.items.map((item) => ({ ...item, decision: "stopped" as const, stoppedOn: today })),
        },
        recipients: [],
      };
    case "consent-withdrawal":
      return {
        work: {
          ...work,
          consequence: "Wij sturen uw cv niet meer aan werkgevers. De rest van uw traject gaat door.",
        },
        recipients: [],
      };
    default:
      return { work: work ?? null, recipients: [] };
  }
}

function withoutOne(work: DecisionDraft["work"]): DecisionDraft["work"] {
  switch (work?.kind) {
    case "access":
      return { ...work, withheld: [NAMES_OF_OTHERS] };
    case "portability":
      return { ...work, withheld: [OWN_REPORTS] };
    case "erasure":
      return {
        ...work,
        items: work.items.map((item, index) => (index < 2 ? kept(item, "running-trajectory") : item)),
      };
    case "rectification":
      return {
        ...work,
        items: work.items.map((item, index) =>
          index === work.items.length - 1
            ? {
                ...item,
                decision: "refused" as const,
                reason: "Dit is het oordeel van de adviseur op die dag, en dat klopt met de notities.",
              }
            : item,
        ),
      };
    default:
      return work;
  }
}

const kept = <Item extends { untilWhat: string }>(item: Item, ground: KeepGround) => ({
  ...item,
  action: "keep" as const,
  ground,
  untilWhat: "twee jaar na het einde van uw traject",
});
