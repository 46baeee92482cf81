import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { CaseRejected } from "../../../../../db/dispatch";
import { wording } from "../../../../../workflows/wording";
import { requireStaff } from "../../../../auth/staff.server";
import { deskOf } from "../../../../commands/desk.server";
import { newPickupCode } from "../../../../commands/identity/new-pickup-code.server";
import { Button } from "../../../../components/button";
import { longDate } from "../../../../components/dates";
import { Icon } from "../../../../components/icon";
import { useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { lastEvent } from "../../../../letters/case-facts.server";
import { factsFor, openCase, seeCase } from "../../open-case.server";
import { caseAt } from "../../paths";
import { copy, title } from "./copy";
import "../../../../styles/sent.css";

export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/pickup-code" });
  const reference = params.reference ?? "";
  const facts = await factsFor(context.db, await openCase(context, staff, reference, "case"));
  const established = lastEvent(facts, "IdentityConfirmed");
  return {
    reference: facts.row.reference,
    enough: facts.row.level >= facts.row.required_level,
    established: established && { method: established.method, on: established.on },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/pickup-code" });
  const { id: caseId } = await seeCase(context, staff, params.reference ?? "");
  const language = await languageOf(request);
  const secret = context.settings.sessionSecret;
  try {
    const note = copy[language].note;
    return { code: await newPickupCode(deskOf(context, staff), { caseId, secret, note }), refused: null };
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
    const sentence =
      error.code === "level-not-reached"
        ? copy[language].notEnough
        : wording(language).rejections[error.code];
    return data({ code: null, refused: sentence }, { status: 409 });
  }
}

/** One code, shown once to whoever tells it to the requester. */
export default function PickupCode() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, enough, established } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { identityMethods } = wording(language);
  return (
    <article className="letter-page">
      <p>
        <Link to={caseAt(reference)}>
          <Icon name="back" /> {reference}
        </Link>
      </p>
      <h1>{title[language]}</h1>
      {answer?.refused && (
        <Notice tone="warning" live>
          <p>{answer.refused}</p>
        </Notice>
      )}
      {answer?.code ? (
        <section className="pickup" aria-labelledby="code" role="status">
          <h2 id="code">{words.yours}</h2>
          <p className="code">{answer.code}</p>
          <p>{words.once}</p>
          <p>{words.never}</p>
        </section>
      ) : (
        <>
          <p>{words.what}</p>
          <p>{words.old}</p>
          <p>
            {established
              ? words.established(identityMethods[established.method], longDate(established.on, language))
              : words.unproven}{" "}
            {words.never}
          </p>
          {enough ? (
            <Form method="post">
              <Button icon="lock">{words.give}</Button>
            </Form>
          ) : (
            <Notice tone="warning">
              <p>{words.notEnough}</p>
            </Notice>
          )}
        </>
      )}
    </article>
  );
}
