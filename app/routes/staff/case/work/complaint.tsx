import { type ComplaintPoint, JUDGEMENTS } from "../../../../../workflows/letters";
import { wording } from "../../../../../workflows/wording";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Rows } from "../rows";

const copy: Copy<
  Record<"title" | "hint" | "point" | "findings" | "judgement" | "undecided" | "reasons" | "add", string>
> = {
  nl: {
    title: "Punten van de klacht",
    hint: "Eén punt per onderdeel. De uitkomst van de klacht volgt uit de oordelen.",
    point: "Waarover klaagt de persoon?",
    findings: "Wat hebben wij vastgesteld?",
    judgement: "Oordeel",
    undecided: "nog geen oordeel",
    reasons: "Waarom dit oordeel?",
    add: "Punt toevoegen",
  },
  en: {
    title: "Points of the complaint",
    hint: "One point per item. The outcome of the complaint follows from the judgements.",
    point: "What does the person complain about?",
    findings: "What did we find?",
    judgement: "Judgement",
    undecided: "no judgement yet",
    reasons: "Why this judgement?",
    add: "Add a point",
  },
};

/** Findings, judgement and reasons point by point. */
export function ComplaintFields({ points }: { points: readonly ComplaintPoint[] }) {
  const words = useCopy(copy);
  const { outcomes } = wording(useLanguage());
  return (
    <Rows
      name="points"
      label={words.title}
      hint={words.hint}
      add={words.add}
      start={points.map(({ judgement, ...point }) => ({ ...point, judgement: judgement ?? "" }))}
      fields={[
        { name: "point", label: words.point, type: "text", wide: true },
        { name: "findings", label: words.findings, type: "text", wide: true },
        {
          name: "judgement",
          label: words.judgement,
          type: "pick",
          options: [
            { value: "", label: words.undecided },
            ...JUDGEMENTS.map((value) => ({ value, label: outcomes[value] })),
          ],
        },
        { name: "reasons", label: words.reasons, type: "text", wide: true },
      ]}
    />
  );
}
