import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CaseRejected } from "../../../../db/dispatch";
import { objectToOutcome } from "../../../commands/closing/object-to-outcome.server";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { MessagePage } from "../message-page";
import { requireOffer } from "../offer.server";
import { statusAt } from "../paths";
import { problemOf } from "../receive.server";
import { requireVisit } from "../session.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  await requireOffer(context, own, "OutcomeObjected");
  return { reference: own.reference };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  const text = String((await request.formData()).get("tekst") ?? "").trim();
  const problem = problemOf({ text, fileIds: [], refused: [] });
  if (problem) return data({ problem, text, refused: [] }, { status: 400 });
  const { db, now } = context;
  try {
    const reference = await objectToOutcome({ db, now: now() }, { caseId: own.id, text });
    return redirect(`${statusAt(reference)}?gedaan=oneens`);
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
    return data({ problem: "changed" as const, text, refused: [] }, { status: 409 });
  }
}

export default function ObjectToOutcome() {
  const { reference } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  return (
    <MessagePage
      reference={reference}
      title={words.title}
      field={words.field}
      answer={answer}
      button={words.button}
    >
      {words.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </MessagePage>
  );
}
