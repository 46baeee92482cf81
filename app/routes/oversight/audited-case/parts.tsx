import { Link, useLoaderData } from "@remix-run/react";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import { shortDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { auditedLetterAt } from "../../staff/paths";
import { copy } from "./copy";
import type { AuditedCase } from "./load.server";

const useAudited = () => useLoaderData() as unknown as AuditedCase;

/** Who asks in which capacity, who handles it, and how identity stands: the decision, never the evidence. */
export function Facts() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { capacity, channel, handler, identity, level, requiredLevel } = useAudited();
  const { capacities, channels, identityMethods } = wording(language);
  const { factTerms } = words;
  const rows: [string, string][] = [
    [factTerms.capacity, capacities[capacity]],
    [factTerms.channel, channels[channel]],
    [factTerms.handler, handler || words.nobody],
    [
      factTerms.identity,
      identity
        ? words.established(identityMethods[identity.method], shortDate(identity.on, language), identity.by)
        : words.notEstablished,
    ],
    [factTerms.level, words.level(level, requiredLevel)],
  ];
  return (
    <section className="case__people people" aria-labelledby="facts-title">
      <h3 id="facts-title">{words.facts}</h3>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The request in the requester's own words, where they may be shown. */
export function Asked() {
  const words = useCopy(copy);
  const { asked } = useAudited();
  return (
    <section className="panel" aria-labelledby="asked-title">
      <h2 id="asked-title">{words.asked}</h2>
      {asked === null && <p className="soft">{words.askedHidden}</p>}
      {asked === "" && <p className="soft">{words.askedNothing}</p>}
      {asked && <blockquote className="asked">{asked}</blockquote>}
    </section>
  );
}

export function Letters() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { auditId, reference, letters, shows } = useAudited();
  return (
    <section className="panel" aria-labelledby="letters-title">
      <h2 id="letters-title">{words.letters}</h2>
      {letters.length === 0 && (
        <p className="soft">{shows === "procedure" ? words.lettersHidden : words.lettersNone}</p>
      )}
      <ul className="record__list">
        {letters.map(({ id, subject, at, postedOn }) => (
          <li key={id}>
            <Link to={auditedLetterAt(auditId, reference, id)}>{subject}</Link>{" "}
            <span className="soft">
              {postedOn ? words.posted(shortDate(postedOn, language)) : shortDate(localDateOf(at), language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Files() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { files } = useAudited();
  return (
    <section className="panel" aria-labelledby="files-title">
      <h2 id="files-title">{words.files}</h2>
      <p className="soft">{files.length === 0 ? words.filesNone : words.filesHint}</p>
      <ul className="record__list">
        {files.map(({ id, purpose, addedAt }) => (
          <li key={id}>
            {words.purposes[purpose]}{" "}
            <span className="soft">{shortDate(localDateOf(addedAt), language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
