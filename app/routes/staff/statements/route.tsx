import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { acceptStatement, type StatementForReader, statementsFor } from "../../../../db/statements";
import { requireOnTheWay } from "../../../auth/staff.server";
import { afterEntry, backTo } from "../../../auth/way-back.server";
import { Button, ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Entry } from "../entry";
import { copy, title } from "./copy";
import { StatementText } from "./text";

export const meta = titled(title);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, roles } = await requireOnTheWay(request, context, "statements");
  const statements = await statementsFor(context.db, { staffId: id, roles });
  return { statements, onwards: afterEntry(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id, roles } = await requireOnTheWay(request, context, "statements");
  const statementId = String((await request.formData()).get("statement") ?? "");
  if (!UUID.test(statementId)) throw new Response(null, { status: 400 });
  const accepted = await acceptStatement(context.db, { staffId: id, statementId, now: context.now() });
  if (!accepted) return data({ moved: true }, { status: 409 });
  const statements = await statementsFor(context.db, { staffId: id, roles });
  const done = statements.every(({ acceptedAt }) => acceptedAt);
  return redirect(done ? afterEntry(request) : backTo(request));
}

export default function Statements() {
  const { statements, onwards } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const waiting = statements.filter(({ acceptedAt }) => !acceptedAt);
  const accepted = statements.filter(({ acceptedAt }) => acceptedAt);
  return (
    <Entry wide signsOut>
      <h1>{useCopy(title)}</h1>
      <p>{waiting.length > 0 ? words.lead(waiting.length) : words.allDone}</p>
      {answer?.moved && (
        <Notice tone="warning" live>
          <p>{words.moved}</p>
        </Notice>
      )}
      {[...waiting, ...accepted].map((statement) => (
        <One key={statement.id} {...statement} />
      ))}
      {waiting.length === 0 && (
        <p className="no-print">
          <ButtonLink to={onwards} reload>
            {words.goOn}
          </ButtonLink>
        </p>
      )}
    </Entry>
  );
}

/** One statement in full, with its own button until it was accepted. */
function One({ id, kind, version, text, publishedAt, acceptedAt }: StatementForReader) {
  const words = useCopy(copy);
  const language = useLanguage();
  const translated = language === "en" ? text.en : null;
  return (
    <article className="statement" aria-labelledby={kind}>
      <h2 id={kind}>{words.kinds[kind]}</h2>
      <p className="soft">{words.version(version, dateAndTime(publishedAt, language))}</p>
      <StatementText
        text={translated ?? text.nl}
        language={translated || language === "nl" ? undefined : "nl"}
      />
      {acceptedAt ? (
        <p className="soft">{words.accepted(dateAndTime(acceptedAt, language))}</p>
      ) : (
        <Form method="post">
          <Button icon="check" name="statement" value={id}>
            {words.accepts[kind]}
          </Button>
        </Form>
      )}
    </article>
  );
}
