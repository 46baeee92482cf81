import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentRules } from "../../../../db/rules";
import { computeDeadlines } from "../../../../workflows/deadlines";
import { explainDeadlines } from "../../../../workflows/deadlines/explain";
import { useCopy } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { copy, title } from "./copy";

export const meta = titled(title);

/** The example of the law notes: one month later is Easter Sunday, so both rolls show. */
const EXAMPLE_RECEIPT = "2026-03-05T10:00:00+01:00";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const rules = await currentRules(context.db);
  const example = computeDeadlines({ clock: "statutory", receivedAt: EXAMPLE_RECEIPT, events: [] });
  return {
    example: explainDeadlines(example, await languageOf(request)),
    facts: {
      acknowledgeDays: rules.complaint.ackWorkingDays,
      complaintWeeks: rules.complaint.decideWeeks,
      complaintExtraWeeks: rules.complaint.extendWeeks,
      questionDays: rules.question.answerWorkingDays,
    },
  };
}

export default function Terms() {
  const { example, facts } = useLoaderData<typeof loader>();
  const words = useCopy(copy)(facts);
  return (
    <article className="prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <dl className="terms">
        {words.terms.map((term) => (
          <div key={term.name}>
            <dt>{term.name}</dt>
            <dd>{term.text}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.counting.title}</h2>
      <ol>
        {words.counting.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <h3>{words.example.title}</h3>
      <p>{words.example.intro}</p>
      <ol>
        {example.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {[words.pause, words.longer].map((part) => (
        <section className="prose" key={part.title}>
          <h2>{part.title}</h2>
          {part.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
