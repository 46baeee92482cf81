import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { failedEffectsFor } from "../../../../db/queries/failed-effects";
import { mayRead, mayWrite } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { retryEffects } from "../../../commands/admin/retry-effect.server";
import { Button } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { EmptyState } from "../../../components/empty-state";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { Table } from "../../../components/table";
import { caseAt } from "../../staff/paths";
import { copy, title } from "./copy";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader, roles } = await requireStaff(request, context, { route: "admin/effects" });
  return {
    effects: await failedEffectsFor(context.db, reader),
    opensCases: mayRead(roles, "staff/case"),
    mayRetry: mayWrite(roles, "admin/effects"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "admin/effects" });
  const chosen = (await request.formData()).get("effect");
  return { again: await retryEffects(context.db, reader, typeof chosen === "string" ? chosen : null) };
}

export default function Effects() {
  const { effects, opensCases, mayRetry } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <div className="page">
      <div className="page__head">
        <h1>{useCopy(title)}</h1>
        {mayRetry && effects.length > 1 && (
          <Form method="post">
            <Button look="secondary" icon="undo">
              {words.retryAll}
            </Button>
          </Form>
        )}
      </div>
      {answer && (
        <Notice tone="info" live>
          <p>{words.again(answer.again)}</p>
        </Notice>
      )}
      <Table
        caption={title[language]}
        captionHidden
        rows={effects}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={words.none} icon="check">
            <p>{words.noneText}</p>
          </EmptyState>
        }
        columns={[
          {
            key: "reference",
            head: words.reference,
            rowHead: true,
            cell: ({ reference }) =>
              opensCases ? (
                <Link to={caseAt(reference)}>{reference}</Link>
              ) : (
                <span className="number">{reference}</span>
              ),
          },
          {
            key: "what",
            head: words.what,
            cell: ({ type, detail }) => (
              <>
                {words.types[type]}
                {detail && <span className="soft"> · {detail}</span>}
              </>
            ),
          },
          {
            key: "error",
            head: words.error,
            cell: ({ errorCode }) => <code>{errorCode ?? "-"}</code>,
          },
          { key: "attempts", head: words.attempts, number: true, cell: ({ attempts }) => attempts },
          {
            key: "last",
            head: words.last,
            cell: ({ lastAttemptAt }) => (lastAttemptAt ? dateAndTime(lastAttemptAt, language) : "-"),
          },
          ...(mayRetry
            ? [
                {
                  key: "retry",
                  head: words.retry,
                  cell: ({ id, reference }: { id: string; reference: string }) => (
                    <Form method="post">
                      <button type="submit" name="effect" value={id} className="link-button">
                        {words.retry}
                        <span className="visually-hidden">: {reference}</span>
                      </button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
