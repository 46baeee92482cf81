import { kindOf } from "../../../../../workflows/kinds";
import { complaintOutcome, type FreePart, freeParts } from "../../../../../workflows/letters";
import { FREE_PART_IDS } from "../../../../../workflows/letters/free-parts";
import { useLanguage } from "../../../../components/language";
import { Lines } from "../fields";
import { usePage } from "../form";

/** A part with the outcomes whose letter has it. */
interface ShownPart {
  part: FreePart;
  outcomes: string[];
}

/**
 * The free parts of every outcome; the style sheet shows those of the chosen one (`:has()`), so that choosing
 * needs no script. Where that is not known, all show, and a letter takes only what belongs to it.
 */
export function DecisionWords() {
  const language = useLanguage();
  const { draft } = usePage();
  return (
    <>
      {useParts().map(({ part, outcomes }) => (
        <div key={part.id} className="for-outcome" data-for={outcomes.join(" ")}>
          <Lines
            name={`words.${part.id}`}
            label={part.label[language]}
            hint={part.hint[language]}
            optional={!part.required}
            maxLength={part.maxLength}
            rows={part.required ? 6 : 3}
            start={draft.words[part.id] ?? ""}
          />
        </div>
      ))}
    </>
  );
}

function useParts(): ShownPart[] {
  const { kind, draft } = usePage();
  if (kind === "complaint") {
    const parts = freeParts("complaint-decided", kind, complaintOutcome(draft.points));
    return parts.map((part) => ({ part, outcomes: ["any"] }));
  }
  const shown = new Map<string, ShownPart>();
  for (const outcome of kindOf(kind).outcomes) {
    for (const part of freeParts("decision", kind, outcome)) {
      const known = shown.get(part.id);
      shown.set(part.id, {
        part: known?.part.required ? known.part : part,
        outcomes: [...(known?.outcomes ?? []), outcome],
      });
    }
  }
  const order = (id: FreePart["id"]) => FREE_PART_IDS.indexOf(id);
  return [...shown.values()].sort((a, b) => order(a.part.id) - order(b.part.id));
}
