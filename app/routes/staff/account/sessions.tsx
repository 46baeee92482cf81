import { Form } from "@remix-run/react";
import type { Language } from "../../../../workflows/wording/language";
import { browserName } from "../../../auth/browser-name";
import type { StaffSession } from "../../../auth/sessions.server";
import { Badge } from "../../../components/badge";
import { Button } from "../../../components/button";
import { dateAndTime, stamp } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { type Column, CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** Where the holder is signed in; `current` is the session that asks, the others can be ended from here. */
export function sessionColumns(language: Language, { current }: { current: string }): Column<StaffSession>[] {
  const words = copy[language];
  return [
    {
      key: "browser",
      head: words.browser,
      rowHead: true,
      text: ({ browser }) => browserName(browser) ?? words.unknown,
    },
    { key: "network", head: words.network, text: ({ address }) => address || words.unknown },
    {
      key: "started",
      head: words.started,
      text: ({ startedAt }) => stamp(startedAt),
      cell: ({ startedAt }) => dateAndTime(startedAt, language),
    },
    {
      key: "seen",
      head: words.lastSeen,
      text: ({ lastSeenAt }) => stamp(lastSeenAt),
      cell: ({ lastSeenAt }) => dateAndTime(lastSeenAt, language),
    },
    {
      key: "end",
      head: words.end,
      cell: ({ id }) =>
        id === current ? (
          <Badge tone="good">{words.here}</Badge>
        ) : (
          <Form method="post">
            <input type="hidden" name="intent" value="end-session" />
            <Button look="quiet" name="session" value={id}>
              {words.end}
            </Button>
          </Form>
        ),
    },
  ];
}

/** Where the holder is signed in, with a way to end each. */
export function Sessions({ sessions, current }: { sessions: StaffSession[]; current: string }) {
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <section className="block">
      <h2>{words.sessions}</h2>
      <p className="soft">{words.sessionsHint}</p>
      <Table
        caption={words.sessions}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={sessionColumns(language, { current })}
        csv={<CsvLink to={csvAt(STAFF_PATHS.account)} of={words.sessions} />}
      />
      {sessions.length > 1 && (
        <Form method="post">
          <Button look="secondary" name="intent" value="end-others">
            {words.endOthers}
          </Button>
        </Form>
      )}
    </section>
  );
}
