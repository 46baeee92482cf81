import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "../../components/button";
import { Icon } from "../../components/icon";
import { type Copy, useCopy } from "../../components/language";
import { LanguageSwitch } from "../../components/language-switch";
import { STAFF_PATHS } from "./paths";

const copy: Copy<{ out: string }> = { nl: { out: "Uitloggen" }, en: { out: "Sign out" } };

interface EntryProps {
  children: ReactNode;
  /** For text that is read in full, such as a statement. */
  wide?: boolean;
  /** Whoever is half in can go back out. */
  signsOut?: boolean;
  foot?: ReactNode;
}

/** Frame of the pages before the desk: signing in, the second step, what must be accepted first. */
export function Entry({ children, wide, signsOut, foot }: EntryProps) {
  const words = useCopy(copy);
  return (
    <div className="staff entry">
      <main id="inhoud" className={wide ? "entry__card entry__card--wide" : "entry__card"} tabIndex={-1}>
        <p className="entry__brand">
          <Icon name="shield" /> Privacyloket
        </p>
        {children}
      </main>
      <footer className="entry__foot">
        {foot}
        {signsOut && (
          <Form method="post" action={STAFF_PATHS.signOut}>
            <Button look="quiet">{words.out}</Button>
          </Form>
        )}
        <LanguageSwitch />
      </footer>
    </div>
  );
}
