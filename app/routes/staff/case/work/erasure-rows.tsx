import { KEEP_GROUNDS, type KeepGround } from "../../../../../workflows/letters";
import type { ErasureItem } from "../../../../../workflows/letters/work/changes";
import { type Copy, useCopy } from "../../../../components/language";
import { Rows } from "../rows";

const copy: Copy<
  Record<
    | "category"
    | "system"
    | "action"
    | "undecided"
    | "erase"
    | "keep"
    | "ground"
    | "choose"
    | "until"
    | "untilWhat"
    | "explanation"
    | "add",
    string
  > & { grounds: Record<KeepGround, string> }
> = {
  nl: {
    category: "Soort gegevens",
    system: "Systeem",
    action: "Besluit",
    undecided: "nog niet besloten",
    erase: "wissen",
    keep: "bewaren",
    ground: "Waarom bewaren",
    choose: "kies een grond",
    until: "Bewaren tot",
    untilWhat: "of tot welk moment",
    explanation: "Toelichting, als de grond alleen niet genoeg zegt",
    add: "Onderdeel toevoegen",
    grounds: {
      tax: "belastingwet, zeven jaar",
      claim: "lopende klacht, geschil of vordering",
      "running-trajectory": "het traject loopt nog",
      "legal-obligation": "andere wettelijke plicht",
      suppression: "lijst van afmeldingen",
      "request-file": "dossier van dit verzoek",
    },
  },
  en: {
    category: "Kind of data",
    system: "System",
    action: "Decision",
    undecided: "not decided yet",
    erase: "erase",
    keep: "keep",
    ground: "Why keep",
    choose: "choose a ground",
    until: "Keep until",
    untilWhat: "or until what moment",
    explanation: "Explanation, when the ground alone does not say enough",
    add: "Add an item",
    grounds: {
      tax: "tax law, seven years",
      claim: "running complaint, dispute or claim",
      "running-trajectory": "the programme is still running",
      "legal-obligation": "another legal obligation",
      suppression: "list of opt-outs",
      "request-file": "file of this request",
    },
  },
};

/** A plan per category and system: erased, or kept with a ground and an end. */
export function ErasureRows({
  name,
  label,
  hint,
  items,
}: {
  name: string;
  label: string;
  hint?: string;
  items: readonly ErasureItem[];
}) {
  const words = useCopy(copy);
  return (
    <Rows
      name={name}
      label={label}
      hint={hint}
      add={words.add}
      start={items.map((item) => ({
        id: item.id,
        category: item.category,
        system: item.system,
        action: item.action ?? "",
        ground: item.ground ?? "",
        until: item.until ?? "",
        untilWhat: item.untilWhat,
        explanation: item.explanation,
      }))}
      fields={[
        { name: "category", label: words.category },
        { name: "system", label: words.system },
        {
          name: "action",
          label: words.action,
          type: "pick",
          options: [
            { value: "", label: words.undecided },
            { value: "erase", label: words.erase },
            { value: "keep", label: words.keep },
          ],
        },
        {
          name: "ground",
          label: words.ground,
          type: "pick",
          when: "keep",
          options: [
            { value: "", label: words.choose },
            ...KEEP_GROUNDS.map((ground) => ({ value: ground, label: words.grounds[ground] })),
          ],
        },
        { name: "until", label: words.until, type: "day", when: "keep" },
        { name: "untilWhat", label: words.untilWhat, when: "keep" },
        { name: "explanation", label: words.explanation, wide: true, when: "keep" },
      ]}
    />
  );
}
