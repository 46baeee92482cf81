import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findMails, type MailLine } from "../../../db/queries/mailbox";
import { Button } from "../../components/button";
import { dateAndTime } from "../../components/dates";
import { EmptyState } from "../../components/empty-state";
import { Field } from "../../components/field";
import { useCopy, useLanguage } from "../../components/language";
import { titled } from "../../components/page-title";
import { Table } from "../../components/table";
import { copy, title } from "./copy";
import { DemoCodes } from "./demo-codes";
import { demoCodes } from "./demo-codes.server";
import { requireMailbox } from "./open.server";
import "../../styles/mailbox.css";

export const meta = titled(title);

export async function loader({ context }: LoaderFunctionArgs) {
  requireMailbox(context);
  return { ...shown(await findMails(context.db), ""), codes: await demoCodes(context) };
}

/** What is searched for is an address, so it travels in the form and never in the address bar. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireMailbox(context);
  const recipient = String((await request.formData()).get("ontvanger") ?? "").slice(0, 200);
  return shown(await findMails(context.db, { recipient }), recipient);
}

const shown = (mails: MailLine[], recipient: string) => ({
  recipient,
  mails: mails.map((mail) => ({ ...mail, at: mail.at.toISOString() })),
});

export default function Mailbox() {
  const { codes, ...all } = useLoaderData<typeof loader>();
  const { mails, recipient } = useActionData<typeof action>() ?? all;
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="mailbox">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <DemoCodes codes={codes} />
      <Form method="post" reloadDocument className="mailbox__search">
        <Field name="ontvanger" label={words.search.label} defaultValue={recipient} autoComplete="off" />
        <Button look="secondary" icon="search">
          {words.search.button}
        </Button>
        {recipient && <Link to="/mailbox">{words.search.all}</Link>}
      </Form>
      {mails.length > 0 && <p className="mailbox__count">{words.found(mails.length)}</p>}
      <Table
        caption={words.title}
        captionHidden
        rows={mails}
        rowKey={(mail) => mail.id}
        columns={[
          {
            key: "subject",
            head: words.columns.subject,
            rowHead: true,
            cell: (mail) => <Link to={`/mailbox/${mail.id}`}>{mail.subject}</Link>,
          },
          { key: "to", head: words.columns.to, cell: (mail) => mail.recipient },
          { key: "at", head: words.columns.at, cell: (mail) => dateAndTime(mail.at, language) },
        ]}
        empty={
          <EmptyState title={words.empty.title} icon="letter">
            <p>{words.empty.text}</p>
          </EmptyState>
        }
      />
    </div>
  );
}
