import { Badge } from "../../../components/badge";
import { shortDate } from "../../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../../components/language";
import { usePage } from "./form";

const copy: Copy<Record<"title" | "recipients" | "done" | "open" | "told" | "settled" | "untold", string>> = {
  nl: {
    title: "Wat is beloofd",
    recipients: "Wie moet het weten",
    done: "gedaan op",
    open: "nog te doen",
    told: "bericht verstuurd",
    settled: "afgerond",
    untold: "nog in te lichten",
  },
  en: {
    title: "What was promised",
    recipients: "Who has to know",
    done: "done on",
    open: "still to do",
    told: "notice sent",
    settled: "settled",
    untold: "still to be told",
  },
};

/** Each promise with its evidence, each recipient with where they stand. */
export function ExecutionList() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { execution } = usePage();
  if (!execution) return null;
  return (
    <section className="panel" aria-labelledby="execution-title" id="beloofd">
      <h2 id="execution-title">{words.title}</h2>
      <ul className="promises">
        {execution.items.map((item) => (
          <li key={item.id}>
            <span>
              {item.what}
              {item.where && <span className="soft"> ({item.where})</span>}
              {item.evidence && <span className="soft">: {item.evidence.how}</span>}
            </span>
            <Badge tone={item.evidence ? "good" : "soon"}>
              {item.evidence ? `${words.done} ${shortDate(item.evidence.doneOn, language)}` : words.open}
            </Badge>
          </li>
        ))}
      </ul>
      {execution.recipients.length > 0 && (
        <>
          <h3>{words.recipients}</h3>
          <ul className="promises">
            {execution.recipients.map((recipient) => (
              <li key={recipient.id}>
                {recipient.name}
                <Badge tone={recipient.settled ? "good" : recipient.noticeSent ? "calm" : "soon"}>
                  {recipient.settled ? words.settled : recipient.noticeSent ? words.told : words.untold}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
