import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "../../../components/button";
import { longDate } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { StageLine } from "../../../components/stage-line";
import { languageOf } from "../../../language.server";
import { answerAt, hearingAt, identityAt } from "../paths";
import { requireVisit } from "../session.server";
import { Actions } from "./actions";
import { copy, title } from "./copy";
import { DeliveredFiles } from "./delivered-files";
import { Due } from "./due";
import { Letters } from "./letters";
import { Others } from "./others";
import { overviewOf } from "./overview.server";
import "../../../styles/status.css";

export const meta = titled(title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const visit = await requireVisit(request, context, params.reference);
  const language = await languageOf(request);
  const overview = await overviewOf(context.db, { caseId: visit.own.id, language, now: context.now() });
  return {
    overview,
    mayDownload: visit.mayDownload,
    others: visit.cases.filter((each) => each.id !== visit.own.id),
    done: new URL(request.url).searchParams.get("gedaan"),
  };
}

export default function Status() {
  const { overview, mayDownload, others, done } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, kind, question, may } = overview;
  const sentence = done && done in words.done ? words.done[done as keyof typeof words.done] : null;
  return (
    <div className="status">
      {sentence && (
        <Notice tone="good" live>
          <p>{sentence}</p>
        </Notice>
      )}
      <header className="status__head">
        <h1>{words.titles[kind]}</h1>
        <p className="status__reference">
          <span className="visually-hidden">{words.reference}: </span>
          <span className="code">{reference}</span>
        </p>
      </header>
      {overview.path.length > 0 && (
        <StageLine
          stages={overview.path.map(({ station, state }) => ({ word: words.stations[station], state }))}
        />
      )}
      <Due overview={overview} />
      {question && may.answer && (
        <Notice tone="warning" icon="question" title={words.question.title}>
          <p>{words.question.text(longDate(question.askedOn, language))}</p>
          <p>
            <ButtonLink look="primary" to={answerAt(reference)}>
              {words.question.button}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {may.identity && (
        <Notice title={words.identity.title} icon="shield">
          <p>{words.identity.text}</p>
          <p>
            <ButtonLink to={identityAt(reference)}>{words.identity.button}</ButtonLink>
          </p>
        </Notice>
      )}
      {may.declineHearing && (
        <Notice title={words.hearing.title} icon="person">
          <p>{words.hearing.text}</p>
          <p>
            <ButtonLink to={hearingAt(reference)}>{words.hearing.button}</ButtonLink>
          </p>
        </Notice>
      )}
      <Letters overview={overview} />
      <DeliveredFiles overview={overview} mayDownload={mayDownload} />
      <Actions overview={overview} />
      <Others cases={others} />
    </div>
  );
}
