import { wording } from "../../../../../../workflows/wording";
import { longDate } from "../../../../../components/dates";
import { Icon } from "../../../../../components/icon";
import { useCopy, useLanguage } from "../../../../../components/language";
import { codeLetterAt } from "../../../paths";
import { Day, Line } from "../../fields";
import { CaseForm, usePage } from "../../form";
import { ladderCopy } from "./copy";

type Check = NonNullable<NonNullable<ReturnType<typeof usePage>["identity"]>["check"]>;

/** A check that waits for the requester: until when, and what staff can still do about it. */
export function OpenCheck({ check }: { check: Check }) {
  const words = useCopy(ladderCopy);
  const language = useLanguage();
  const { reference } = usePage();
  const on = longDate(check.startedOn, language);
  const byLetter = check.method === "code-by-letter";
  return (
    <section className="ladder__open" aria-labelledby="open-check">
      <h4 id="open-check">{words.open.title(wording(language).identityMethods[check.method])}</h4>
      <p>
        {check.holdsUntil
          ? words.open.since(on, longDate(check.holdsUntil.slice(0, 10), language))
          : words.open.noEnd(on)}{" "}
        {check.triesLeft !== null && !check.expired && words.open.tries(check.triesLeft)}
      </p>
      {check.expired && <p className="strong">{words.open.expired}</p>}
      {byLetter && !check.expired && (
        <>
          <p>{check.postedOn ? words.open.posted(longDate(check.postedOn, language)) : words.open.letter}</p>
          {!check.postedOn && (
            <>
              <p>
                <a
                  className="button button--secondary"
                  href={codeLetterAt(reference, check.id)}
                  target="_blank"
                  rel="noreferrer"
                >
                  <Icon name="print" />
                  <span>{words.open.download}</span>
                </a>
              </p>
              <CaseForm
                intention="record-letter-posted"
                form="letter-posted"
                hidden={{ check: check.id }}
                submit={words.open.recordPosted}
                look="secondary"
              >
                <Day name="on" label={words.open.postedOn} />
              </CaseForm>
            </>
          )}
        </>
      )}
      {check.hasCode && !check.expired && (
        <CaseForm intention="enter-told-code" form="told-code" submit={words.open.enterTold} look="secondary">
          <Line name="code" label={words.open.told} hint={words.open.toldHint} width="short" />
        </CaseForm>
      )}
      <p className="soft">{check.hasCode ? words.open.another : words.open.anotherSignIn}</p>
    </section>
  );
}
