import { useLocation } from "@remix-run/react";
import { Icon } from "./icon";
import { useLanguage } from "./language";

/** A plain link to the same page in the other language; `/taal` sets the cookie and comes back. */
export function LanguageSwitch() {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const other = language === "nl" ? "en" : "nl";
  const href = `/taal?naar=${other}&terug=${encodeURIComponent(pathname + search)}`;
  return (
    <span className="language">
      <Icon name="globe" />
      <a href={href} lang={other} hrefLang={other} rel="nofollow">
        {other === "en" ? "English" : "Nederlands"}
      </a>
    </span>
  );
}
