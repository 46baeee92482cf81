import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { CaseRejected } from "../../../../../db/dispatch";
import { IDENTITY_CHECKS } from "../../../../../workflows/events/identity";
import { maskedPhone } from "../../../../../workflows/matching/contact";
import { wording } from "../../../../../workflows/wording";
import { requireStaff } from "../../../../auth/staff.server";
import { deskOf } from "../../../../commands/desk.server";
import { newPickupCode } from "../../../../commands/identity/new-pickup-code.server";
import { findPickupWay } from "../../../../commands/identity/pickup-channel.server";
import { Button } from "../../../../components/button";
import { longDate } from "../../../../components/dates";
import { useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { type CaseFacts, lastEvent } from "../../../../letters/case-facts.server";
import { factsFor, openCase, seeCase } from "../../open-case.server";
import { codeLetterAt } from "../../paths";
import { Task } from "../task";
import { ANEW, Anew } from "./anew";
import { copy, title } from "./copy";
import "../../../../styles/sent.css";

export const meta = titled(title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/pickup-code" });
  const reference = params.reference ?? "";
  const { id } = await openCase(context, staff, reference, "case");
  const facts = await factsFor(context.db, id);
  const established = lastEvent(facts, "IdentityConfirmed");
  return {
    reference: facts.row.reference,
    enough: facts.row.level >= facts.row.required_level,
    established: established && { method: established.method, on: established.on },
    ...(await wayOf(context, facts)),
  };
}

/** To whom a new code goes, over what, and where to: enough of it to recognise. */
async function wayOf({ db }: AppLoadContext, facts: CaseFacts) {
  const { reader, mailed, over, phone, address } = await findPickupWay(db, facts);
  const where = over === "sms" ? maskedPhone(phone ?? "") : (address ?? "");
  return { reader, mailed, channel: over && { over, where: where.replaceAll("\n", ", ") } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/case/pickup-code" });
  const { id: caseId } = await seeCase(context, staff, params.reference ?? "");
  const form = await request.formData();
  const method = ANEW.find((one) => one === form.get("method")) ?? null;
  const ticked = form.getAll("checked").map(String);
  const checked = IDENTITY_CHECKS.filter((check) => ticked.includes(check));
  try {
    const anew = method && { method, checked };
    return { given: await newPickupCode(deskOf(context, staff), { caseId, anew }), refused: null, method };
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
    const language = await languageOf(request);
    const refused =
      error.code === "level-not-reached"
        ? copy[language].notEnough
        : wording(language).rejections[error.code];
    return data({ given: null, refused, method }, { status: 409 });
  }
}

/** One code, over the channel that proved identity; told in a conversation it is shown here, once. */
export default function PickupCode() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, enough, established, reader, mailed, channel } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { identityMethods } = wording(language);
  return (
    <Task reference={reference} title={title[language]} refused={answer?.refused}>
      {answer?.given ? (
        <Given given={answer.given} reference={reference} />
      ) : (
        <>
          <p>{words.what[reader]}</p>
          <p>{words.old}</p>
          <p>
            {reader === "subject"
              ? words.told
              : established
                ? words.established(identityMethods[established.method], longDate(established.on, language))
                : words.unproven}{" "}
            {words.never}
          </p>
          {!mailed && (
            <Notice tone="warning">
              <p>{words.noMail}</p>
            </Notice>
          )}
          {!enough ? (
            <Notice tone="warning">
              <p>{words.notEnough}</p>
            </Notice>
          ) : (
            <>
              {channel ? (
                <Form method="post">
                  <p>{words.where[channel.over](channel.where)}</p>
                  <Button icon={channel.over === "letter" ? "letter" : "lock"}>
                    {words.give[channel.over]}
                  </Button>
                </Form>
              ) : (
                <p>{words.nowhere}</p>
              )}
              {channel?.over !== "hand-over" && <Anew open={answer?.method ?? null} />}
            </>
          )}
        </>
      )}
    </Task>
  );
}

function Given({
  given,
  reference,
}: {
  given: { over: "sms" | "letter" | "hand-over"; codeId: string; code: string | null };
  reference: string;
}) {
  const words = useCopy(copy);
  if (given.over !== "hand-over") {
    return (
      <Notice tone="good" live>
        <p>{words.given[given.over]}</p>
        {given.over === "letter" && (
          <p>
            <a href={codeLetterAt(reference, given.codeId)} target="_blank" rel="noreferrer">
              {words.letter}
            </a>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <section className="pickup" aria-labelledby="code" role="status">
      <h2 id="code">{words.yours}</h2>
      <p className="code">{given.code}</p>
      <p>{words.once}</p>
      <p>{words.never}</p>
    </section>
  );
}
