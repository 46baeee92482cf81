import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findHandlers } from "../../../../db/queries/colleagues";
import { countTabs, findQueue } from "../../../../db/queries/queue";
import { findSavedViews } from "../../../../db/queries/saved-views";
import { localDateOf } from "../../../../workflows/deadlines";
import { mayRead, mayWrite } from "../../../auth/access";
import { requireStaff } from "../../../auth/staff.server";
import { titled } from "../../../components/page-title";
import { languageOf } from "../../../language.server";
import { actOnQueue } from "./actions.server";
import { title } from "./copy";
import { readCursor, readFilter } from "./filter-params.server";
import { LIVE_PARAM, useChanged, useLive } from "./live";
import { QueuePage } from "./page";

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const background = searchParams.has(LIVE_PARAM);
  const staff = await requireStaff(request, context, { route: "staff/queue", background });
  const mayAssign = mayWrite(staff.roles, "staff/queue");
  const filter = readFilter(searchParams, staff.roles.includes("handler") ? "mine" : "all");
  const after = readCursor(searchParams);
  const { reader } = staff;
  const [page, counts, handlers, views] = await Promise.all([
    findQueue(context.db, reader, filter, { after }),
    countTabs(context.db, reader),
    findHandlers(context.db),
    findSavedViews(context.db, staff.id),
  ]);
  return {
    ...page,
    counts,
    handlers,
    views,
    filter,
    after,
    today: localDateOf(reader.now),
    readerId: staff.id,
    mayAssign,
    maySearch: mayRead(staff.roles, "staff/search"),
    mayExport: mayRead(staff.roles, "staff/queue/export"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/queue" });
  const answer = await actOnQueue(request, context, staff, await languageOf(request));
  return data(answer, { status: answer.tone === "late" ? 409 : 200 });
}

export default function Queue() {
  const live = useLive(useLoaderData<typeof loader>());
  const changed = useChanged(live.rows, JSON.stringify([live.filter, live.after]));
  const answer = useActionData<typeof action>();
  return <QueuePage {...live} changed={changed} answer={answer} />;
}
