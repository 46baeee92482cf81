import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addOwnInformation } from "../../../commands/handling/add-own-information.server";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { MOST_FILE_BYTES } from "../../../uploads.server";
import { MessagePage } from "../message-page";
import { requireOffer } from "../offer.server";
import { statusAt } from "../paths";
import { MOST_FILES, problemOf, receive, recorded, takeBack } from "../receive.server";
import { requireVisit } from "../session.server";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  await requireOffer(context, own, "InformationAdded");
  return {
    reference: own.reference,
    limits: { files: MOST_FILES, megabytes: MOST_FILE_BYTES / 1024 / 1024 },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  const { db, now } = context;
  const message = await receive(request, context, { caseId: own.id, purpose: "request" });
  const { text, fileIds, refused } = message;
  const problem =
    problemOf(message) ??
    (await recorded(() => addOwnInformation({ db, now: now() }, { caseId: own.id, text, fileIds })));
  if (!problem) return redirect(`${statusAt(own.reference)}?gedaan=aangevuld`);
  await takeBack(context, own.id, message);
  return data({ problem, text, refused }, { status: problem === "changed" ? 409 : 400 });
}

export default function Add() {
  const { reference, limits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  return (
    <MessagePage
      reference={reference}
      title={words.title}
      field={words.field}
      limits={limits}
      answer={answer}
    >
      <p>{words.intro}</p>
    </MessagePage>
  );
}
