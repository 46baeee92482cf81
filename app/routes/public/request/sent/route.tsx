import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { longDate } from "../../../../components/dates";
import { DueDate } from "../../../../components/due-date";
import { useCopy, useLanguage } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { languageOf } from "../../../../language.server";
import { findSent } from "../draft.server";
import { copy, title } from "./copy";
import { groupedByAnswer } from "./grouped";
import { codeOnce, filedWithDates } from "./receipt.server";
import "../../../../styles/sent.css";

export const meta = titled(title);

/** A refresh shows the same references; the code is shown the first time only. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const sent = await findSent(request, context);
  if (!sent) throw redirect("/verzoek/soorten?niets");
  const filed = await filedWithDates(sent, await languageOf(request), context);
  return { filed, code: await codeOnce(sent, context) };
}

export default function Sent() {
  const { filed, code } = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  const several = filed.length > 1;
  const byPost = filed.some((each) => each.replyChannel === "post");
  return (
    <div className="sent">
      <div className="sent__panel">
        <h1>{words.title(filed.length)}</h1>
        <p>{words.references(filed.length)}</p>
        <ul className="sent__references">
          {filed.map((each) => (
            <li key={each.reference}>
              <span className="code">{each.reference}</span>
              {several && <span>{words.kinds[each.kind]}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p className="sent__thanks">{words.thanks}</p>
      {code && (
        <section className="pickup" aria-labelledby="code">
          <h2 id="code">{words.code.title}</h2>
          <p className="code">{code}</p>
          <p>{words.code.why}</p>
          <p>
            <strong>{words.code.once}</strong>
          </p>
        </section>
      )}
      <section aria-labelledby="wanneer">
        <h2 id="wanneer">{words.when}</h2>
        {groupedByAnswer(filed).map(({ kinds, dueDate, steps }) => (
          <div key={kinds.join()}>
            {several && <h3>{kinds.map((kind) => words.kinds[kind]).join(", ")}</h3>}
            {dueDate === null ? (
              <p>{words.optedOut}</p>
            ) : (
              <DueDate steps={steps}>
                {words.due} <strong>{longDate(dueDate, language)}</strong>.
              </DueDate>
            )}
          </div>
        ))}
      </section>
      <section aria-labelledby="verder">
        <h2 id="verder">{words.next}</h2>
        <ol className="sent__list">
          {filed.some((each) => each.hasEmail) && <li>{words.steps.confirm}</li>}
          <li>{words.steps.work}</li>
          <li>{byPost ? words.steps.post : words.steps.portal}</li>
        </ol>
        <p>
          {words.follow.text} <Link to="/volgen">{words.follow.link}</Link>. {words.add}
        </p>
        <p className="no-print">{words.print}</p>
      </section>
    </div>
  );
}
