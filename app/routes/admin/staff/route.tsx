import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { findOpenChanges } from "../../../../db/access-review/reviews";
import { listStaff, openInvitations } from "../../../../db/queries/admin";
import { requireStaff } from "../../../auth/staff.server";
import { inviteAgain, withdrawInvitation } from "../../../commands/admin/invite-staff.server";
import { ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS, TABLE } from "../../staff/paths";
import { inviteAt, memberAt } from "../paths";
import { invitationColumns, staffColumns } from "./columns";
import { copy, title } from "./copy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/staff" });
  const now = context.now();
  const [staff, invitations, changes] = await Promise.all([
    listStaff(context.db, now),
    openInvitations(context.db, now),
    findOpenChanges(context.db),
  ]);
  return { staff, invitations, changes };
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
  const { staff, invitations, changes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
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
      {changes.length > 0 && (
        <Notice tone="warning" title={words.changes}>
          <ul>
            {changes.map(({ staffId, name, remark, by, at }) => (
              <li key={staffId}>
                <Link to={memberAt(staffId)}>{name}</Link>: {remark}{" "}
                <span className="soft">
                  ({by}, {dateAndTime(at, language)})
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Table
        caption={title[language]}
        captionHidden
        rows={staff}
        rowKey={({ id }) => id}
        columns={staffColumns(language)}
        csv={<CsvLink to={csvAt(STAFF_PATHS.adminStaff)} of={title[language]} />}
      />
      <section className="block">
        <h2>{words.invitations}</h2>
        <Table
          caption={words.invitations}
          captionHidden
          rows={invitations}
          rowKey={({ id }) => id}
          empty={<p className="soft">{words.invitationsNone}</p>}
          columns={invitationColumns(language, { withdraw: true })}
          csv={
            <CsvLink
              to={csvAt(STAFF_PATHS.adminStaff, { [TABLE]: "uitnodigingen" })}
              of={words.invitations}
            />
          }
        />
      </section>
    </div>
  );
}
