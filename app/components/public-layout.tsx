import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { OrganisationFacts } from "../../workflows/letters/organisation";
import { Icon } from "./icon";
import { type Copy, useCopy } from "./language";
import { LanguageSwitch } from "./language-switch";

/** What the frame says about the organisation. */
export type PublicOrganisation = Pick<
  OrganisationFacts,
  "name" | "shortName" | "postalAddress" | "privacyContact"
>;

const copy: Copy<
  Record<"skip" | "of" | "menu" | "home" | "follow" | "rules" | "terms" | "contact" | "staff", string>
> = {
  nl: {
    skip: "Naar de inhoud",
    of: "van",
    menu: "Menu",
    home: "Verzoek doen",
    follow: "Verzoek volgen",
    rules: "Privacyreglement",
    terms: "Hoe lang duurt het?",
    contact: "Vragen over privacy",
    staff: "Voor medewerkers",
  },
  en: {
    skip: "Skip to the content",
    of: "of",
    menu: "Menu",
    home: "Make a request",
    follow: "Follow a request",
    rules: "Privacy regulation",
    terms: "How long does it take?",
    contact: "Questions about privacy",
    staff: "For staff",
  },
};

/** Frame of every public page: plain HTML, no script, one column of reading. */
export function PublicLayout({
  organisation,
  children,
}: {
  organisation: PublicOrganisation;
  children: ReactNode;
}) {
  const words = useCopy(copy);
  return (
    <div className="public">
      <a className="skip-link" href="#inhoud">
        {words.skip}
      </a>
      <header className="public__header">
        <div className="public__bar">
          <Link to="/" className="public__brand">
            <Icon name="shield" />
            <span>
              Privacyloket <span className="public__owner">{`${words.of} ${organisation.shortName}`}</span>
            </span>
          </Link>
          <nav className="public__nav" aria-label={words.menu}>
            <Link to="/volgen">{words.follow}</Link>
            <LanguageSwitch />
          </nav>
        </div>
      </header>
      <main id="inhoud" className="public__main" tabIndex={-1}>
        {children}
      </main>
      <footer className="public__footer">
        <div className="public__bar public__bar--footer">
          <ul className="public__links">
            <li>
              <Link to="/">{words.home}</Link>
            </li>
            <li>
              <Link to="/volgen">{words.follow}</Link>
            </li>
            <li>
              <Link to="/reglement">{words.rules}</Link>
            </li>
            <li>
              <Link to="/termijnen">{words.terms}</Link>
            </li>
            <li>
              <Link to="/medewerkers">{words.staff}</Link>
            </li>
          </ul>
          <address className="public__address">
            {[organisation.name, ...organisation.postalAddress].join(", ")}
            <br />
            {words.contact}:{" "}
            <a href={`mailto:${organisation.privacyContact.email}`}>{organisation.privacyContact.email}</a>,{" "}
            <span className="nowrap">{organisation.privacyContact.phone}</span>
          </address>
        </div>
      </footer>
    </div>
  );
}
