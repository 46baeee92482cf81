import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { wording } from "../../../../workflows/wording";
import { answerQuestion } from "../../../commands/clarification/answer-question.server";
import { longDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { MOST_FILE_BYTES } from "../../../uploads.server";
import { MessagePage } from "../message-page";
import { identityAt, letterAt, statusAt } from "../paths";
import { MOST_FILES, problemOf, receive, recorded, takeBack } from "../receive.server";
import { requireVisit } from "../session.server";
import { copy, title } from "./copy";
import { openQuestion } from "./question.server";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  const question = await openQuestion(context.db, own.id);
  if (!question) throw redirect(statusAt(own.reference));
  // Proof of who somebody is has a page of its own, and is no attachment.
  const takesFiles = question.about !== "identity";
  const limits = takesFiles ? { files: MOST_FILES, megabytes: MOST_FILE_BYTES / 1024 / 1024 } : undefined;
  return { reference: own.reference, question, limits };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { own } = await requireVisit(request, context, params.reference);
  const { db, now } = context;
  const question = await openQuestion(db, own.id);
  const purpose = question?.about === "identity" ? null : "request";
  const message = await receive(request, context, { caseId: own.id, purpose });
  const { text, fileIds, refused } = message;
  const problem =
    problemOf(message) ??
    (await recorded(() => answerQuestion({ db, now: now() }, { caseId: own.id, text, fileIds })));
  if (!problem) return redirect(`${statusAt(own.reference)}?gedaan=antwoord`);
  await takeBack(context, own.id, message);
  return data({ problem, text, refused }, { status: problem === "changed" ? 409 : 400 });
}

export default function Answer() {
  const { reference, question, limits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const methods = wording(language).identityMethods;
  return (
    <MessagePage
      reference={reference}
      title={words.title}
      field={words.field}
      limits={limits}
      answer={answer}
    >
      <p>{words.asked(longDate(question.askedOn, language))}</p>
      <p>
        <Link to={letterAt(reference, question.letterId)}>{words.letter}</Link>
      </p>
      {question.text && <blockquote className="status__quote">{question.text}</blockquote>}
      {question.ways.length > 0 && (
        <div className="prose">
          <p>{words.ways}</p>
          <ul>
            {question.ways.map((way) => (
              <li key={way}>{methods[way]}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{words[question.about]}</p>
      {question.about === "identity" && (
        <p>
          <Link to={identityAt(reference)}>{words.show}</Link>
        </p>
      )}
    </MessagePage>
  );
}
