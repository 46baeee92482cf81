import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { listStaff, openInvitations } from "../../../../db/queries/admin";
import { wording } from "../../../../workflows/wording";
import { requireStaff } from "../../../auth/staff.server";
import { withdrawInvitation } from "../../../commands/admin/invite-staff.server";
import { Badge } from "../../../components/badge";
import { ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Table } from "../../../components/table";
import { inviteAt, memberAt } from "../paths";
import { copy, title } from "./copy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/staff" });
  const now = context.now();
  const [staff, invitations] = await Promise.all([listStaff(context.db, now), openInvitations(context.db)]);
  return { staff, invitations: invitations.map((open) => ({ ...open, expired: open.expiresAt <= now })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireStaff(request, context, { route: "admin/staff" });
  const id = String((await request.formData()).get("invitation") ?? "");
  if (!UUID.test(id)) throw new Response(null, { status: 400 });
  await withdrawInvitation(context.db, id);
  return { done: "withdrawn" as const };
}

export default function Staff() {
  const { staff, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  const house = wording(language);
  const rolesOf = (roles: (keyof typeof house.roles)[]) => roles.map((role) => house.roles[role]).join(", ");
  return (
    <div className="page">
      <div className="page__head">
        <h1>{useCopy(title)}</h1>
        <ButtonLink to={inviteAt} icon="plus">
          {words.invite}
        </ButtonLink>
      </div>
      {answer && (
        <Notice tone="good" live>
          <p>{words[answer.done]}</p>
        </Notice>
      )}
      <Table
        caption={title[language]}
        captionHidden
        rows={staff}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            head: words.name,
            rowHead: true,
            cell: ({ id, name }) => <Link to={memberAt(id)}>{name}</Link>,
          },
          { key: "email", head: words.email, cell: ({ email }) => email },
          {
            key: "roles",
            head: words.roles,
            cell: ({ roles, privacyOfficer }) => (
              <>
                {rolesOf(roles)}
                {privacyOfficer && <span className="soft"> · {words.officer}</span>}
              </>
            ),
          },
          { key: "team", head: words.team, cell: ({ team }) => team },
          {
            key: "sessions",
            head: words.sessions,
            cell: ({ sessions, closedAt }) =>
              closedAt ? (
                <Badge icon="lock">{words.closed}</Badge>
              ) : sessions > 0 ? (
                sessions
              ) : (
                <span className="soft">-</span>
              ),
          },
        ]}
      />
      <section className="block">
        <h2>{words.invitations}</h2>
        <Table
          caption={words.invitations}
          captionHidden
          rows={invitations}
          rowKey={({ id }) => id}
          empty={<p className="soft">{words.invitationsNone}</p>}
          columns={[
            { key: "name", head: words.name, rowHead: true, cell: ({ name }) => name },
            { key: "email", head: words.email, cell: ({ email }) => email },
            { key: "roles", head: words.roles, cell: ({ roles }) => rolesOf(roles) },
            {
              key: "until",
              head: words.validUntil,
              cell: ({ expiresAt, expired }) =>
                expired ? <Badge tone="soon">{words.expired}</Badge> : dateAndTime(expiresAt, language),
            },
            {
              key: "withdraw",
              head: words.withdraw,
              cell: ({ id, name }) => (
                <Form method="post">
                  <button type="submit" name="invitation" value={id} className="link-button">
                    {words.withdraw}
                    <span className="visually-hidden">: {name}</span>
                  </button>
                </Form>
              ),
            },
          ]}
        />
      </section>
    </div>
  );
}
