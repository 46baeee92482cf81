import { Link } from "@remix-run/react";
import { Badge } from "../../../components/badge";
import { longDate } from "../../../components/dates";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { letterAt } from "../paths";
import { copy } from "./copy";
import type { Overview } from "./overview.server";

/** Our letters, newest first, and what the requester sent since filing. */
export function Letters({
  overview: { reference, letters, added },
}: {
  overview: Pick<Overview, "reference" | "letters" | "added">;
}) {
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven">
        {words.letters.title} ({letters.length})
      </h2>
      {letters.length === 0 && <p>{words.letters.none}</p>}
      <ul className="status__list">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Icon name="letter" />
            <span className="status__name">
              <Link to={letterAt(reference, letter.id)}>{letter.subject}</Link>
              {letter.unread && <Badge tone="soon">{words.letters.new}</Badge>}
            </span>
            <span className="status__date">
              {letter.postedOn
                ? words.letters.posted(longDate(letter.postedOn, language))
                : longDate(letter.on, language)}
            </span>
          </li>
        ))}
      </ul>
      {added.length > 0 && (
        <>
          <h3>{words.added.title}</h3>
          <ul className="status__list status__list--plain">
            {added.map((each) => (
              <li key={each.id}>
                <blockquote className="status__quote">{each.text}</blockquote>
                <span className="status__date">
                  {longDate(each.at.slice(0, 10), language)}
                  {each.files > 0 && `, ${words.added.files(each.files)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
