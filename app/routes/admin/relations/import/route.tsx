import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "../../../../auth/staff.server";
import { Button, ButtonLink } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { titled } from "../../../../components/page-title";
import { STAFF_PATHS } from "../../../staff/paths";
import { LIVE_PARAM, useLive } from "../../../staff/queue/live";
import { importAt, relationUploadAt } from "../../paths";
import { title as registerTitle } from "../copy";
import { StateBadge } from "../parts";
import { registerWords } from "../words";
import { Columns } from "./columns";
import { copy, type ImportProblem, title } from "./copy";
import { loadImport } from "./load.server";
import { Preview } from "./preview";
import { Progress } from "./progress";
import { CountLine, Rejected, useCount } from "./results";
import { type SteerAnswer, steer } from "./steer.server";

export const meta = titled(title);

const WORKED_ON: readonly string[] = ["arriving", "checking", "applying"];

/** While it is being worked on, the page asks how far it is. */
const untilNews = ({ state }: { state: string }) => (WORKED_ON.includes(state) ? 1500 : null);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const background = new URL(request.url).searchParams.has(LIVE_PARAM);
  await requireStaff(request, context, { route: "admin/relations/import", background });
  return loadImport(context.db, params.id);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireStaff(request, context, { route: "admin/relations/import" });
  const answer = await steer(context, params.id, await request.formData());
  if (!answer) return redirect(importAt(params.id ?? ""));
  return data(answer, { status: answer.tooLate ? 409 : 400 });
}

export default function Import() {
  const page = useLive(useLoaderData<typeof loader>(), untilNews);
  const answer = useActionData<typeof action>() as SteerAnswer | undefined;
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  const format = useCount();
  const { state, kind, columns, counts } = page;
  const problem = page.problem as ImportProblem | null;
  const what = page.source === "push" ? words.push : `${words.file} ${page.fileName ?? ""}`;
  return (
    <div className="page page--narrow">
      <p>
        <Link to={STAFF_PATHS.adminRelations}>{useCopy(registerTitle)}</Link>
      </p>
      <div className="page__head">
        <h1>{what}</h1>
        <StateBadge state={state} />
      </div>
      <p className="soft">
        {kind && `${common.kinds[kind]}, `}
        {words.rows.toLowerCase()}: {format(page.total)}
      </p>
      {answer?.tooLate && (
        <Notice tone="warning" title={words.tooLateTitle} live>
          <p>{words.tooLate}</p>
        </Notice>
      )}
      {problem && (
        <Notice tone={state === "failed" ? "late" : "warning"}>
          <p>{words.problems[problem]}</p>
        </Notice>
      )}
      {WORKED_ON.includes(state) && <Progress {...page} />}
      {columns && kind && <Columns kind={kind} columns={columns} whole={page.whole} answer={answer} />}
      {state === "preview" && counts && <Preview page={page} counts={counts} />}
      {state === "applied" && counts && (
        <>
          <Notice tone="good">
            <p>{words.done}</p>
          </Notice>
          <CountLine counts={counts} />
          <Rejected id={page.id} rows={page.rejected} of={counts.rejected} />
        </>
      )}
      {state === "checking" && page.source === "file" && (
        <Form method="post">
          <Button name="step" value="discard" look="quiet">
            {words.discard}
          </Button>
        </Form>
      )}
      {(state === "failed" || state === "discarded" || state === "applied") && page.source === "file" && (
        <p>
          <ButtonLink to={relationUploadAt}>{words.again}</ButtonLink>
        </p>
      )}
    </div>
  );
}
