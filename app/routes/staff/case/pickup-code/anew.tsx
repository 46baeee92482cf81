import { Form } from "@remix-run/react";
import type { IdentityMethod } from "../../../../../workflows/events/identity";
import { methodRules } from "../../../../../workflows/identity/methods";
import { wording } from "../../../../../workflows/wording";
import { Button } from "../../../../components/button";
import { Checkboxes } from "../../../../components/choices";
import { Details } from "../../../../components/details";
import { useCopy, useLanguage } from "../../../../components/language";
import { copy } from "./copy";

/** Ways to look at somebody while the code is told. */
export const ANEW = ["call-back", "video", "at-office"] as const satisfies readonly IdentityMethod[];

/** Where the channel that proved identity cannot carry a code: look anew, and hand it over there. */
export function Anew({ open }: { open: string | null }) {
  const words = useCopy(copy);
  const { identityChecks } = wording(useLanguage());
  return (
    <section aria-labelledby="anew">
      <h2 id="anew">{words.anew}</h2>
      {ANEW.map((method) => (
        <Details key={method} summary={words.methods[method]} open={open === method}>
          <Form method="post" className="case-form">
            <input type="hidden" name="method" value={method} />
            <Checkboxes
              name="checked"
              id={`checked-${method}`}
              label={words.checked}
              choices={methodRules(method).checklist.map((check) => ({
                value: check,
                label: identityChecks[check],
              }))}
            />
            <Button icon="lock">{words.anewTitle(words.methods[method] ?? "")}</Button>
          </Form>
        </Details>
      ))}
    </section>
  );
}
