import { Form, Link } from "@remix-run/react";
import type { Invitation, ListedStaff } from "../../../../db/queries/admin";
import type { Role } from "../../../../workflows/actors";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { Badge } from "../../../components/badge";
import { dateAndTime, stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { memberAt } from "../paths";
import { copy } from "./copy";

/** Everyone with an account. */
export function staffColumns(language: Language): Column<ListedStaff>[] {
  const words = copy[language];
  return [
    {
      key: "name",
      head: words.name,
      rowHead: true,
      text: ({ name }) => name,
      cell: ({ id, name }) => <Link to={memberAt(id)}>{name}</Link>,
    },
    { key: "email", head: words.email, text: ({ email }) => email },
    {
      key: "roles",
      head: words.roles,
      text: ({ roles, privacyOfficer }) =>
        [named(roles, language), ...(privacyOfficer ? [words.officer] : [])].join(", "),
    },
    { key: "team", head: words.team, text: ({ team }) => team },
    {
      key: "sessions",
      head: words.sessions,
      text: ({ sessions, closedAt }) => (closedAt ? words.closed : sessions),
      cell: ({ sessions, closedAt }) =>
        closedAt ? (
          <Badge icon="lock">{words.closed}</Badge>
        ) : sessions > 0 ? (
          sessions
        ) : (
          <span className="soft">-</span>
        ),
    },
  ];
}

/** Invitations that nobody accepted yet; `withdraw` adds the button that takes one back. */
export function invitationColumns(
  language: Language,
  { withdraw = false } = {},
): Column<Invitation & { expired: boolean }>[] {
  const words = copy[language];
  return [
    { key: "name", head: words.name, rowHead: true, text: ({ name }) => name },
    { key: "email", head: words.email, text: ({ email }) => email },
    { key: "roles", head: words.roles, text: ({ roles }) => named(roles, language) },
    {
      key: "until",
      head: words.validUntil,
      text: ({ expiresAt, expired }) => (expired ? words.expired : stamp(expiresAt)),
      cell: ({ expiresAt, expired }) =>
        expired ? <Badge tone="soon">{words.expired}</Badge> : dateAndTime(expiresAt, language),
    },
    ...(withdraw
      ? [
          {
            key: "withdraw",
            head: words.withdraw,
            cell: ({ id, name }: Invitation) => (
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
        ]
      : []),
  ];
}

const named = (roles: Role[], language: Language): string =>
  roles.map((role) => wording(language).roles[role]).join(", ");
