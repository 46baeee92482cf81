import { Link } from "@remix-run/react";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { addAt, objectAt, withdrawAt } from "../paths";
import { copy } from "./copy";
import type { Overview } from "./overview.server";
import { SignOut } from "./sign-out";

/** What the requester may do now; nothing that would be refused. */
export function Actions({ overview: { reference, may } }: { overview: Overview }) {
  const words = useCopy(copy);
  const links = [
    may.add && { to: addAt(reference), word: words.actions.add, icon: "plus" as const },
    may.object && { to: objectAt(reference), word: words.actions.object, icon: "complaint" as const },
    may.withdraw && { to: withdrawAt(reference), word: words.actions.withdraw, icon: "undo" as const },
  ].filter((link) => link !== false);
  return (
    <section aria-labelledby="doen" className="no-print">
      <h2 id="doen">{words.actions.title}</h2>
      <ul className="status__actions">
        {links.map((link) => (
          <li key={link.to}>
            <Icon name={link.icon} />
            <Link to={link.to}>{link.word}</Link>
          </li>
        ))}
        <li>
          <Icon name="lock" />
          <SignOut />
        </li>
      </ul>
    </section>
  );
}
