import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { currentStatements, listAcceptances } from "../../../../db/statements";
import { requireStaff } from "../../../auth/staff.server";
import {
  type Published,
  publishNewStatement,
  type TypedStatement,
} from "../../../commands/admin/publish-statement.server";
import { Badge } from "../../../components/badge";
import { ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { ErrorSummary } from "../../../components/error-summary";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Table } from "../../../components/table";
import { STAFF_PATHS } from "../../staff/paths";
import { copy as statementCopy } from "../../staff/statements/copy";
import { copy, title } from "./copy";
import { OneStatement } from "./one";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/statements" });
  const [statements, acceptances, names] = await Promise.all([
    currentStatements(context.db),
    listAcceptances(context.db),
    context.db.selectFrom("staff").select(["id", "name"]).execute(),
  ]);
  return {
    statements: statements.map((statement) => ({
      ...statement,
      publishedBy: names.find(({ id }) => id === statement.publishedBy)?.name ?? null,
    })),
    acceptances,
    published: new URL(request.url).searchParams.has("gepubliceerd"),
  };
}

interface Answer {
  typed: TypedStatement;
  problem: Exclude<Published, "published">;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/statements" });
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const kind = text("kind");
  const typed = {
    kind,
    basedOn: Number(form.get("basedOn")),
    nl: text(`${kind}.nl`),
    en: text(`${kind}.en`),
  };
  const result = await publishNewStatement(context.db, typed, { by: staff.id, now: context.now() });
  if (result === "published") return redirect(`${STAFF_PATHS.adminStatements}?gepubliceerd`);
  return data<Answer>({ typed, problem: result }, { status: result === "moved" ? 409 : 400 });
}

export default function Statements() {
  const { statements, acceptances, published } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const words = useCopy(copy);
  const language = useLanguage();
  const { kinds } = useCopy(statementCopy);
  return (
    <div className="page page--narrow">
      <h1>{useCopy(title)}</h1>
      <p className="soft">{words.lead}</p>
      {published && !answer && (
        <Notice tone="good" live>
          <p>{words.published}</p>
        </Notice>
      )}
      <ErrorSummary
        errors={answer ? { [`${answer.typed.kind}.nl`]: words.problems[answer.problem] } : undefined}
      />
      {statements.map((statement) => (
        <OneStatement
          key={statement.id}
          statement={statement}
          answer={answer?.typed.kind === statement.kind ? answer : undefined}
        />
      ))}
      <section className="block">
        <h2>{words.accepted}</h2>
        <ButtonLink to={`${STAFF_PATHS.adminStatements}.csv`} icon="download" reload>
          {words.export}
        </ButtonLink>
        <Table
          caption={words.accepted}
          captionHidden
          rows={acceptances}
          rowKey={({ email, kind, version }) => `${email} ${kind} ${version}`}
          columns={[
            { key: "who", head: words.who, rowHead: true, cell: ({ name }) => name },
            { key: "what", head: words.what, cell: ({ kind }) => kinds[kind] },
            { key: "version", head: words.versionHead, number: true, cell: ({ version }) => version },
            {
              key: "when",
              head: words.when,
              cell: ({ acceptedAt }) =>
                acceptedAt ? dateAndTime(acceptedAt, language) : <Badge tone="soon">{words.notYet}</Badge>,
            },
          ]}
        />
      </section>
    </div>
  );
}
