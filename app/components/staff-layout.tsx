import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Copy, useCopy } from "./language";
import { LanguageSwitch } from "./language-switch";

export interface StaffLink {
  to: string;
  label: string;
  /** Beside the word, for example how many cases wait. */
  count?: number;
}

const copy: Copy<{ skip: string; menu: string }> = {
  nl: { skip: "Naar de inhoud", menu: "Hoofdmenu" },
  en: { skip: "Skip to the content", menu: "Main menu" },
};

interface StaffLayoutProps {
  links: StaffLink[];
  /** Who is signed in, and the way out. */
  account?: ReactNode;
  children: ReactNode;
}

/** Frame of every staff page: dense, with the sections in the header. */
export function StaffLayout({ links, account, children }: StaffLayoutProps) {
  const words = useCopy(copy);
  return (
    <div className="staff">
      <a className="skip-link" href="#inhoud">
        {words.skip}
      </a>
      <header className="staff__header">
        <NavLink to={links[0]?.to ?? "/"} className="staff__brand" end>
          Privacyloket
        </NavLink>
        <nav className="staff__nav" aria-label={words.menu}>
          {links.map((link) => (
            <NavLink key={link.to} to={link.to}>
              {link.label}
              {link.count !== undefined && <span className="number"> {link.count}</span>}
            </NavLink>
          ))}
        </nav>
        {account}
        <LanguageSwitch />
      </header>
      <main id="inhoud" className="staff__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
