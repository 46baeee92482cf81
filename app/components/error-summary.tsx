import type { MouseEvent } from "react";
import { type Copy, useCopy } from "./language";

const copy: Copy<{ one: string; more: (count: number) => string }> = {
  nl: { one: "Er klopt nog iets niet", more: (count) => `Er kloppen nog ${count} dingen niet` },
  en: {
    one: "Something still needs your attention",
    more: (count) => `${count} things still need your attention`,
  },
};

/**
 * Errors by field name (the id of the control); "" for one that belongs to no field. A field with several errors
 * names them `field:0`, `field:1`.
 */
export type FieldErrors = Record<string, string>;

/** All that is wrong, above the form, each line a link to its field. Nothing when all is well. */
export function ErrorSummary({ errors }: { errors: FieldErrors | undefined }) {
  const words = useCopy(copy);
  const entries = Object.entries(errors ?? {});
  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script this is how a reader lands on what is wrong
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title" autoFocus>
      <h2 id="error-summary-title">{entries.length === 1 ? words.one : words.more(entries.length)}</h2>
      <ul>
        {entries.map(([name, sentence]) => (
          <li key={name}>
            {name ? (
              <a href={`#${name.split(":")[0]}`} onClick={goToField}>
                {sentence}
              </a>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where scripts run, the router would take the link for a visit to another page, and forget what was wrong. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
}
