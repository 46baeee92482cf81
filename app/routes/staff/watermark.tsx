import { longDate } from "../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../components/language";

const copy: Copy<{ only: string }> = {
  nl: { only: "U kijkt alleen mee. Wat u opent, wordt vastgelegd." },
  en: { only: "You can only look. What you open is recorded." },
};

interface WatermarkProps {
  name: string;
  /** References of the audits that run. */
  audits: string[];
  /** Local date. */
  today: string;
}

/** Enough to fill a large screen; what is too much is cut off. */
const MARKS = Array.from({ length: 120 }, (_, index) => index);

/**
 * Who looks, on which day and for which audit, over every page that an auditor sees, on the screen and on paper: a
 * photograph of it says whose it is. Once as a line that everybody can read; what is repeated is for the eye only, and
 * drawn by the style sheet, so that it is no text of the page.
 */
export function Watermark({ name, audits, today }: WatermarkProps) {
  const language = useLanguage();
  const mark = [...audits, name, longDate(today, language)].join(" · ");
  return (
    <>
      <p className="watermark__line">
        <strong>{mark}</strong> {useCopy(copy).only}
      </p>
      <div className="watermark" aria-hidden="true">
        {MARKS.map((place) => (
          <span key={place} data-mark={mark} />
        ))}
      </div>
    </>
  );
}
