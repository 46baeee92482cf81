import { type Copy, useCopy } from "./language";
import { Within } from "./within";

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

interface ErrorSummaryProps {
  errors: FieldErrors | undefined;
  /** What the field is called, where the sentence alone does not say which field it is about. */
  nameOf?: (field: string) => string | undefined;
}

/** All that is wrong, above the form, each line a link to its field. Nothing when all is well. */
export function ErrorSummary({ errors, nameOf }: ErrorSummaryProps) {
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
              <Within to={name.split(":")[0] ?? name}>{summaryLine(nameOf?.(name), sentence)}</Within>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A sentence that stands beside a field, as it reads away from it. */
export function summaryLine(label: string | undefined, sentence: string): string {
  if (!label) return sentence;
  return /[?!.]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`;
}
