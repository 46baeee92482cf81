import { Icon } from "../../../components/icon";
import { type Copy, useCopy } from "../../../components/language";
import type { ShownCheck } from "./preview.server";

const copy: Copy<{
  title: string;
  met: string;
  missing: string;
  look: string;
  summary: (met: number, all: number) => string;
  clear: (snippet: string) => string;
  clearHint: string;
  forApprover: string;
}> = {
  nl: {
    title: "Controles",
    met: "in orde",
    missing: "ontbreekt",
    look: "let op",
    summary: (met, all) => (met === all ? "Alles is in orde" : `${met} van ${all} in orde`),
    clear: (snippet) => `Waarom mag “${snippet}” blijven staan?`,
    clearHint: "Laat leeg als het weg moet.",
    forApprover: "De goedkeurder beoordeelt of dit mag blijven staan.",
  },
  en: {
    title: "Checks",
    met: "met",
    missing: "missing",
    look: "look at this",
    summary: (met, all) => (met === all ? "Everything is in order" : `${met} of ${all} in order`),
    clear: (snippet) => `Why may “${snippet}” stay?`,
    clearHint: "Leave empty when it has to go.",
    forApprover: "The approver judges whether this may stay.",
  },
};

interface ChecksProps {
  checks: ShownCheck[];
  /** Prefix of the fields that clear a flag. */
  form: string;
  /** Whether this reader may let a flagged place stand. */
  clearable: boolean;
}

/** What the law asks of a letter, ticking green; each missing thing with its sentence. */
export function Checks({ checks, form, clearable }: ChecksProps) {
  const words = useCopy(copy);
  const met = checks.filter((check) => check.ok);
  const open = checks.filter((check) => !check.ok || check.flagged.length > 0);
  const done = met.filter((check) => check.flagged.length === 0);
  return (
    <div className="checks">
      <ul className="checks__list">
        {open.map((check) => (
          <li key={check.code} className={`checks__item checks__item--${check.ok ? "met" : check.severity}`}>
            <Icon name={check.ok ? "check" : check.severity === "flag" ? "eye" : "alert"} />
            <div>
              <span className="visually-hidden">
                {check.ok ? words.met : check.severity === "flag" ? words.look : words.missing}:{" "}
              </span>
              {check.sentence}
              {clearable
                ? check.flagged.map((place) => <Clear key={place.id} form={form} place={place} />)
                : check.flagged.length > 0 && <p className="soft">{words.forApprover}</p>}
            </div>
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <details className="checks__done" open={open.length === 0 && done.length <= 4}>
          <summary>
            <Icon name="check" /> {words.summary(met.length, checks.length)}
          </summary>
          <ul className="checks__list">
            {done.map((check) => (
              <li key={check.code} className="checks__item checks__item--met">
                <Icon name="check" />
                <span>
                  <span className="visually-hidden">{words.met}: </span>
                  {check.sentence}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Clear({ form, place }: { form: string; place: ShownCheck["flagged"][number] }) {
  const words = useCopy(copy);
  const name = `${form}.clear.${place.id}`;
  return (
    <div className="checks__clear">
      <label htmlFor={name}>{words.clear(place.snippet)}</label>
      <input id={name} name={name} className="input" maxLength={500} placeholder={words.clearHint} />
    </div>
  );
}
