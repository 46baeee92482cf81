import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { countRelations, findByNumber, findImports } from "../../../../db/register/results";
import { maskedEmail, maskedPhone } from "../../../../workflows/matching/contact";
import { mayRead, whoIs } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { Button, ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { EmptyState } from "../../../components/empty-state";
import { Field } from "../../../components/field";
import { useCopy, useLanguage } from "../../../components/language";
import { titled } from "../../../components/page-title";
import { SummaryList } from "../../../components/summary-list";
import { Table } from "../../../components/table";
import { RELATION_KINDS } from "../../../relations/fields";
import { importAt, relationTokensAt, relationUploadAt } from "../paths";
import { copy, title } from "./copy";
import { Found } from "./found";
import { Counts, StateBadge } from "./parts";
import { registerWords } from "./words";

export const meta = titled(title);

/** Imports on the page; the counts say what became of all before. */
const MOST_IMPORTS = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/relations" });
  const [counts, imports] = await Promise.all([
    countRelations(context.db),
    findImports(context.db, MOST_IMPORTS),
  ]);
  const lastOf = (source: "file" | "push") =>
    imports.find((one) => one.source === source && one.state === "applied")?.finished_at ?? null;
  return {
    counts: RELATION_KINDS.map(
      (kind) => counts.find((count) => count.kind === kind) ?? { kind, current: 0, ended: 0 },
    ),
    lastFile: lastOf("file"),
    lastPush: lastOf("push"),
    imports: imports.map(({ id, source, kind, state, counts: result, created_at, who }) => ({
      id,
      source,
      kind,
      state,
      result,
      at: created_at,
      who,
    })),
    mayConnect: mayRead(whoIs(staff), "admin/relations/tokens"),
  };
}

/** A search changes nothing; it is sent as a form only to keep numbers out of addresses and logs. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireStaff(request, context, { route: "admin/relations" });
  const number = String((await request.formData()).get("number") ?? "")
    .trim()
    .slice(0, 60);
  const found = await findByNumber(context.db, number);
  return {
    number,
    found: found.map((relation) => ({
      id: relation.id,
      kind: relation.kind,
      number: relation.external_id,
      name: relation.name,
      employer: relation.employer,
      reached: [
        relation.email && maskedEmail(relation.email),
        relation.phone && maskedPhone(relation.phone),
      ].filter((text) => text !== null),
      contactChangedOn: relation.contact_changed_on,
      endedOn: relation.ended_on,
    })),
  };
}

export default function Relations() {
  const { counts, imports, lastFile, lastPush, mayConnect } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  const language = useLanguage();
  const isEmpty = counts.every(({ current, ended }) => current + ended === 0);
  const moment = (at: Date | string | null) => (at ? dateAndTime(at, language) : words.never);
  return (
    <div className="page">
      <div className="page__head">
        <h1>{useCopy(title)}</h1>
        <div className="page__actions">
          {mayConnect && <ButtonLink to={relationTokensAt}>{words.systems}</ButtonLink>}
          <ButtonLink to={relationUploadAt} icon="plus">
            {words.upload}
          </ButtonLink>
        </div>
      </div>
      <p className="soft page__lead">{words.lead}</p>
      {isEmpty ? (
        <EmptyState title={words.empty} icon="person">
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <div className="register-head">
          <Table
            caption={words.counts}
            rows={counts}
            rowKey={({ kind }) => kind}
            columns={[
              { key: "kind", head: words.kind, rowHead: true, cell: ({ kind }) => common.kinds[kind] },
              { key: "current", head: words.current, number: true, cell: ({ current }) => current },
              { key: "ended", head: words.ended, number: true, cell: ({ ended }) => ended },
            ]}
          />
          <div className="block">
            <SummaryList
              rows={[
                { term: words.lastPush, value: moment(lastPush) },
                { term: words.lastImport, value: moment(lastFile) },
              ]}
            />
            <Form method="post" className="form" preventScrollReset>
              <Field
                name="number"
                label={words.search}
                hint={words.searchHint}
                width="medium"
                autoComplete="off"
                defaultValue={answer?.number}
              />
              <Button look="secondary" icon="search">
                {words.searchButton}
              </Button>
            </Form>
          </div>
        </div>
      )}
      {answer && <Found {...answer} />}
      <section className="block">
        <h2>{words.imports}</h2>
        <Table
          caption={words.imports}
          captionHidden
          rows={imports}
          rowKey={({ id }) => id}
          empty={<p className="soft">{words.importsNone}</p>}
          columns={[
            {
              key: "when",
              head: words.when,
              rowHead: true,
              cell: ({ id, at }) => <Link to={importAt(id)}>{dateAndTime(at, language)}</Link>,
            },
            {
              key: "what",
              head: words.what,
              cell: ({ source, kind }) =>
                source === "push" ? words.push : `${words.file}: ${kind ? common.kinds[kind] : ""}`,
            },
            { key: "who", head: words.who, cell: ({ who }) => who },
            { key: "state", head: words.state, cell: ({ state }) => <StateBadge state={state} /> },
            { key: "result", head: words.result, cell: ({ result }) => result && <Counts counts={result} /> },
          ]}
        />
      </section>
    </div>
  );
}
