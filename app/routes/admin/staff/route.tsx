import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { listStaff, openInvitations } from "../../../../db/queries/admin";
import { wording } from "../../../../workflows/wording";
import { requireFresh } from "../../../auth/fresh.server";
import { requireStaff } from "../../../auth/staff.server";
import { inviteAgain, withdrawInvitation } from "../../../commands/admin/invite-staff.server";
import { Badge } from "../../../components/badge";
import { ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Table } from "../../../components/table";
import { STAFF_PATHS } from "../../staff/paths";
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

interface Answer {
  done: "withdrawn" | "invited";
  name?: string;
  /** The invitation's link, when it could not be mailed. */
  link?: string;
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Answer> {
  const staff = await requireStaff(request, context, { route: "admin/staff" });
  const form = await request.formData();
  await requireFresh(request, context, staff, form);
  const id = String(form.get("invitation") ?? "");
  if (!UUID.test(id)) throw new Response(null, { status: 400 });
  if (form.get("intent") === "again") {
    const invited = await inviteAgain(context, staff, id);
    if (!invited) throw new Response(null, { status: 404 });
    const { name, mailed, link } = invited;
    return { done: "invited", name, ...(mailed ? {} : { link }) };
  }
  await withdrawInvitation(context.db, id);
  return { done: "withdrawn" };
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
        <p className="page__links">
          <Link to={STAFF_PATHS.adminStatements}>{words.statements}</Link>
          <ButtonLink to={inviteAt} icon="plus">
            {words.invite}
          </ButtonLink>
        </p>
      </div>
      {answer && (
        <Notice tone={answer.link ? "warning" : "good"} live>
          {answer.link ? (
            <>
              <p>{words.notMailed}</p>
              <p className="code">{answer.link}</p>
            </>
          ) : (
            <p>{answer.done === "invited" ? words.invited(answer.name ?? "") : words.withdrawn}</p>
          )}
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
                <Form method="post" className="page__links">
                  <input type="hidden" name="invitation" value={id} />
                  <button type="submit" name="intent" value="again" className="link-button">
                    {words.again}
                    <span className="visually-hidden">: {name}</span>
                  </button>
                  <button type="submit" name="intent" value="withdraw" className="link-button">
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
