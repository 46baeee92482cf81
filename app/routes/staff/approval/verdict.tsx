import { Form, useActionData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { Button } from "../../../components/button";
import { longDate } from "../../../components/dates";
import { Textarea } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { Checks } from "../case/checks";
import { approvalAt } from "../paths";
import type { ApprovalAnswer } from "./act.server";
import { copy } from "./copy";
import { useApproval } from "./decided";

/** The checks with what they flagged, and the two ways out: sign, or give back with a reason. */
export function Verdict() {
  const words = useCopy(copy);
  const page = useApproval();
  const language = useLanguage();
  const answer = useActionData() as ApprovalAnswer | undefined;
  const checks = answer?.checks ?? page.checks;
  const flagged = checks.some((check) => check.flagged.length > 0);
  const goesTo = page.answerTo ? words.goesToWhom[page.answerTo] : wording(language).requester;
  const hidden = <input type="hidden" name="version" value={page.personVersion} />;
  return (
    <section className="panel panel--next" aria-labelledby="checks-title">
      <h2 id="checks-title">{words.checks}</h2>
      {answer?.problem && answer.problem !== "reason" && (
        <Notice tone="warning" live>
          <p>{words.problems[answer.problem]}</p>
        </Notice>
      )}
      {answer?.sentence && (
        <Notice tone="warning" title={words.refused} live>
          <p>{answer.sentence}</p>
        </Notice>
      )}
      <Form method="post" action={approvalAt(page.reference)} className="case-form" preventScrollReset>
        {hidden}
        <input type="hidden" name="approval.hash" value={page.hash} />
        {flagged && <p>{words.flagged}</p>}
        <Checks checks={checks} form="approval" clearable={page.mayApprove} />
        {page.mayApprove ? (
          <>
            {page.routeToApprove && <ApproveRoute />}
            {page.abusive && (
              <Textarea
                name="approval.abuse"
                label={words.abuse}
                hint={words.abuseHint}
                rows={4}
                maxLength={4000}
                defaultValue={answer?.abuse}
              />
            )}
            <p className="soft">{words.approveExplained(goesTo)}</p>
            <Button icon="check" name="intention" value="approve">
              {words.approve}
            </Button>
          </>
        ) : (
          <Notice>
            <p>
              {page.own
                ? words.own
                : page.waitsUntil
                  ? words.waits(longDate(page.waitsUntil, language))
                  : words.notYours}
            </p>
          </Notice>
        )}
      </Form>
      {page.mayApprove && (
        <Form
          method="post"
          action={approvalAt(page.reference)}
          className="case-form verdict__return"
          preventScrollReset
        >
          {hidden}
          <Textarea
            name="approval.reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxLength={4000}
            defaultValue={answer?.reason}
            error={answer?.problem === "reason" ? words.problems.reason : undefined}
          />
          <Button look="secondary" icon="undo" name="intention" value="return">
            {words.giveBack}
          </Button>
        </Form>
      )}
    </section>
  );
}

/** That the answer passes the person by is an item of its own: it is ticked apart, or it does not happen. */
function ApproveRoute() {
  const words = useCopy(copy);
  return (
    <div className="choice choice--alone">
      <input
        type="checkbox"
        className="choice__control"
        id="approval.route"
        name="approval.route"
        value="yes"
      />
      <label className="choice__label" htmlFor="approval.route">
        {words.route}
      </label>
      <div className="choice__hint">{words.routeHint}</div>
    </div>
  );
}
