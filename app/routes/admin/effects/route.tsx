import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { failedEffectsFor } from "../../../../db/queries/failed-effects";
import { mayRead, mayWrite } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { retryEffects } from "../../../commands/admin/retry-effect.server";
import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { useCopy, useLanguage } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import { CsvLink, Table } from "../../../components/table";
import { csvAt, STAFF_PATHS } from "../../staff/paths";
import { effectColumns } from "./columns";
import { copy, title } from "./copy";

/** Most lines on the screen; the CSV holds them all. */
const MOST_SHOWN = 200;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader, roles } = await requireStaff(request, context, { route: "admin/effects" });
  return {
    effects: await failedEffectsFor(context.db, reader, { limit: MOST_SHOWN }),
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
        columns={effectColumns(language, { opensCases, mayRetry })}
        csv={<CsvLink to={csvAt(STAFF_PATHS.adminEffects)} of={title[language]} />}
      />
    </div>
  );
}
