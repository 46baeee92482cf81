import { Link } from "@remix-run/react";
import type { RegisteredCase } from "../../../../db/queries/registered";
import { wording } from "../../../../workflows/wording";
import { ButtonLink } from "../../../components/button";
import { longDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { caseAt, STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** What was registered, with the date by which each must be answered. */
export function Registered({ cases }: { cases: RegisteredCase[] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { kinds } = wording(language);
  return (
    <div className="page page--narrow">
      <h1>{words.done(cases.length)}</h1>
      <ul className="registered">
        {cases.map(({ reference, kind, dueDate, visible }) => (
          <li key={reference}>
            {visible ? (
              <Link to={caseAt(reference)} className="number">
                {reference}
              </Link>
            ) : (
              <span className="number">{reference}</span>
            )}{" "}
            {kinds[kind]}, {dueDate ? words.due(longDate(dueDate, language)) : words.noDue}
          </li>
        ))}
      </ul>
      {cases.some(({ visible }) => !visible) && (
        <Notice icon="lock">
          <p>{words.unread}</p>
        </Notice>
      )}
      {cases.some(({ byPost }) => byPost) && (
        <Notice icon="letter">
          <p>{words.letters}</p>
        </Notice>
      )}
      <p>
        <ButtonLink to={STAFF_PATHS.register}>{words.another}</ButtonLink>
      </p>
    </div>
  );
}
