import { Link } from "@remix-run/react";
import type { UnreadComplaint } from "../../../../db/reader";
import { wording } from "../../../../workflows/wording";
import { Badge } from "../../../components/badge";
import { longDate } from "../../../components/dates";
import { Icon } from "../../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { SummaryList } from "../../../components/summary-list";
import { STAFF_PATHS } from "../paths";

const copy: Copy<Record<"back" | "complaint" | "received" | "ackBy" | "dueDate" | "title" | "why", string>> =
  {
    nl: {
      back: "Verzoeken",
      complaint: "Klacht",
      received: "Ontvangen op",
      ackBy: "Ontvangst bevestigen uiterlijk",
      dueDate: "Antwoord uiterlijk",
      title: "Alleen een leidinggevende kan deze klacht nu lezen",
      why: "De klacht kan over ieder van ons gaan. U ziet wie de klacht indiende en wat erin staat zodra is vastgelegd over wie de klacht gaat.",
    },
    en: {
      back: "Requests",
      complaint: "Complaint",
      received: "Received on",
      ackBy: "Acknowledge by",
      dueDate: "Answer by",
      title: "Only a manager can read this complaint now",
      why: "The complaint may be about any of us. You see who filed it and what it says as soon as it was recorded whom it is about.",
    },
  };

/** All that somebody at the desk sees of a complaint that may be about them. */
export function Unread({ complaint }: { complaint: UnreadComplaint }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { reference, stage, receivedOn, ackBy, dueDate } = complaint;
  const rows: [string, string | null][] = [
    [words.received, receivedOn],
    [words.ackBy, ackBy],
    [words.dueDate, dueDate],
  ];
  return (
    <article className="case">
      <header className="case__head">
        <p className="no-print">
          <Link to={STAFF_PATHS.queue}>
            <Icon name="back" /> {words.back}
          </Link>
        </p>
        <h1>
          {words.complaint} <span className="case__reference">{reference}</span>
        </h1>
        <p className="case__badges">
          <Badge tone="plain">{wording(language).stages[stage]}</Badge>
        </p>
      </header>
      <Notice icon="lock" title={words.title}>
        <p>{words.why}</p>
      </Notice>
      <SummaryList
        rows={rows.flatMap(([term, date]) => (date ? [{ term, value: longDate(date, language) }] : []))}
      />
    </article>
  );
}
