import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findVisibleCase } from "../../../../db/reader";
import { parseReference } from "../../../../db/references";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { breakGlass } from "../../../commands/oversight/break-glass.server";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Textarea } from "../../../components/field";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { caseAt, STAFF_PATHS } from "../paths";
import { copy, title } from "./copy";

const LONGEST_REASON = 2000;

export const meta = titled(title);

/** The same page for a case of others and for one that does not exist: a 404 that can be argued with. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/glass" });
  const reference = parseReference(params.reference ?? "");
  if (!reference) throw new Response(null, { status: 404 });
  if (await findVisibleCase(context.db, reference, staff.reader)) throw redirect(caseAt(reference));
  return data({ reference }, { status: 404 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/glass" });
  const reference = params.reference ?? "";
  const typed = String((await request.formData()).get("reason") ?? "");
  const reason = typed.trim().slice(0, LONGEST_REASON);
  const outcome = await breakGlass(deskOf(context, staff), { reference, reason });
  if (outcome === "opened") return redirect(caseAt(reference));
  return data({ outcome, reason }, { status: outcome === "say-more" ? 422 : 404 });
}

export default function Glass() {
  const { reference } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const words = useCopy(copy);
  const [before, behind] = words.heading;
  const errors = sent?.outcome === "say-more" ? { reason: words.sayMore } : undefined;
  return (
    <div className="page page--narrow">
      <h1>
        {before} <span className="nowrap">{reference}</span> {behind}
      </h1>
      <ErrorSummary errors={errors} />
      {sent?.outcome === "stays-closed" && (
        <Notice tone="warning" title={words.staysClosed} live>
          <p>{words.staysClosedText}</p>
        </Notice>
      )}
      <p>{words.lead}</p>
      <div className="glass-follows">
        <p>{words.how}</p>
        <ul>
          {words.follows.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Form method="post" className="form" noValidate>
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={4}
          maxLength={LONGEST_REASON}
          defaultValue={sent?.reason}
          error={errors?.reason}
        />
        <Button icon="lock">{words.open}</Button>
      </Form>
      <p>
        <Link to={STAFF_PATHS.queue}>{words.back}</Link>
      </p>
    </div>
  );
}
