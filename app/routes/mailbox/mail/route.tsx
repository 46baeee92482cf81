import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findMail } from "../../../../db/queries/mailbox";
import { dateAndTime } from "../../../components/dates";
import { Details } from "../../../components/details";
import { Icon } from "../../../components/icon";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { SummaryList } from "../../../components/summary-list";
import { copy, title } from "../copy";
import { requireMailbox } from "../open.server";
import { withLinks } from "./with-links";
import "../../../styles/mailbox.css";

export const meta = titled(title);

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireMailbox(context);
  const mail = await findMail(context.db, params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  const { id, sender, recipient, subject, text } = mail;
  return { id, sender, recipient, subject, text: text ?? "", at: mail.at.toISOString() };
}

export default function Mail() {
  const mail = useLoaderData<typeof loader>();
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="mailbox">
      <Link to="/mailbox" className="back-link">
        <Icon name="back" /> {words.back}
      </Link>
      <h1>{mail.subject}</h1>
      <SummaryList
        rows={[
          { term: words.from, value: mail.sender },
          { term: words.to, value: mail.recipient },
          { term: words.sent, value: dateAndTime(mail.at, language) },
        ]}
      />
      <iframe
        className="mailbox__letter"
        title={words.letter}
        src={`/mailbox/${mail.id}/bericht`}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <Details summary={words.text}>
        <pre className="mailbox__text">{withLinks(mail.text)}</pre>
      </Details>
    </div>
  );
}
