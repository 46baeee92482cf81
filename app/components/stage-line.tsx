import { Icon } from "./icon";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ done: string; now: string; later: string; path: string }> = {
  nl: { done: "klaar", now: "nu", later: "daarna", path: "Waar uw verzoek is" },
  en: { done: "done", now: "now", later: "later", path: "Where your request is" },
};

export interface Stage {
  word: string;
  state: "done" | "now" | "later";
  /** A date or a short sentence under the word. */
  note?: string;
}

/** The drawn path of a case. `across` lays it out from left to right where there is room. */
export function StageLine({
  stages,
  across = true,
  label,
}: {
  stages: Stage[];
  across?: boolean;
  label?: string;
}) {
  const words = useCopy(copy);
  return (
    <ol className={across ? "stages stages--across" : "stages"} aria-label={label ?? words.path}>
      {stages.map((stage) => (
        <li
          key={stage.word}
          className={`stages__step stages__step--${stage.state}`}
          aria-current={stage.state === "now" ? "step" : undefined}
        >
          <span className="stages__mark" aria-hidden="true">
            {stage.state === "done" && <Icon name="check" />}
          </span>
          <span className="stages__word">
            {stage.word}
            <span className="visually-hidden"> ({words[stage.state]})</span>
            {stage.note && <span className="stages__note">{stage.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
