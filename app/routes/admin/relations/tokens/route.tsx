import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findPushTokens, revokePushToken } from "../../../../../db/register/push-tokens";
import { requireStaff } from "../../../../auth/staff.server";
import { makePushToken } from "../../../../commands/relations/push-token.server";
import { Badge } from "../../../../components/badge";
import { Button } from "../../../../components/button";
import { dateAndTime } from "../../../../components/dates";
import { ErrorSummary } from "../../../../components/error-summary";
import { Field } from "../../../../components/field";
import { useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { Table } from "../../../../components/table";
import { STAFF_PATHS } from "../../../staff/paths";
import { title as registerTitle } from "../copy";
import { copy, title } from "./copy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/relations/tokens" });
  const { db, settings } = context;
  return { tokens: await findPushTokens(db), address: `${settings.origin}/hooks/relaties` };
}

interface Answer {
  /** Shown once: the answer to a form is nowhere kept. */
  token?: string;
  revoked?: true;
  error?: "missing";
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: by } = await requireStaff(request, context, { route: "admin/relations/tokens" });
  const { db, now } = context;
  const form = await request.formData();
  const revoked = form.get("revoke");
  if (revoked !== null) {
    if (!UUID.test(String(revoked))) throw new Response(null, { status: 400 });
    await revokePushToken(db, String(revoked), now());
    return data<Answer>({ revoked: true });
  }
  const name = String(form.get("name") ?? "")
    .trim()
    .slice(0, 100);
  if (name === "") return data<Answer>({ error: "missing" }, { status: 400 });
  return data<Answer>({ token: await makePushToken(db, { name, by, now: now() }) });
}

export default function Tokens() {
  const { tokens, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const words = useCopy(copy);
  const language = useLanguage();
  const error = answer?.error && words[answer.error];
  return (
    <div className="page page--narrow">
      <p>
        <Link to={STAFF_PATHS.adminRelations}>{useCopy(registerTitle)}</Link>
      </p>
      <h1>{useCopy(title)}</h1>
      <p>{words.lead}</p>
      <p>
        {words.address}: <span className="code">{address}</span>
      </p>
      {answer?.token && (
        <Notice tone="good" title={words.made} live>
          <p>{words.madeText}</p>
          <p className="code">{answer.token}</p>
        </Notice>
      )}
      {answer?.revoked && (
        <Notice tone="good" live>
          <p>{words.revoked}</p>
        </Notice>
      )}
      <Table
        caption={words.tokens}
        rows={tokens}
        rowKey={({ id }) => id}
        empty={<p className="soft">{words.none}</p>}
        columns={[
          { key: "name", head: words.name, rowHead: true, cell: ({ name }) => name },
          { key: "maker", head: words.maker, cell: ({ createdBy }) => createdBy },
          { key: "since", head: words.since, cell: ({ createdAt }) => dateAndTime(createdAt, language) },
          {
            key: "used",
            head: words.lastUsed,
            cell: ({ lastUsedAt }) => (lastUsedAt ? dateAndTime(lastUsedAt, language) : words.never),
          },
          {
            key: "state",
            head: words.revoke,
            cell: ({ id, name, revokedAt }) =>
              revokedAt ? (
                <Badge icon="close">{words.isRevoked}</Badge>
              ) : (
                <Form method="post">
                  <button type="submit" name="revoke" value={id} className="link-button">
                    {words.revoke}
                    <span className="visually-hidden">: {name}</span>
                  </button>
                </Form>
              ),
          },
        ]}
      />
      <section className="block">
        <ErrorSummary errors={error ? { name: error } : {}} />
        <Form key={tokens.length} method="post" className="form" noValidate>
          <Field
            name="name"
            label={words.name}
            hint={words.nameHint}
            error={error}
            width="medium"
            autoComplete="off"
            maxLength={100}
          />
          <Button>{words.make}</Button>
        </Form>
      </section>
    </div>
  );
}
