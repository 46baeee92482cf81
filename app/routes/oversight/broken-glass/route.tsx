import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findBrokenGlass } from "../../../../db/glass";
import { requireStaff } from "../../../auth/staff.server";
import { deskOf } from "../../../commands/desk.server";
import { reviewGlass } from "../../../commands/oversight/review-glass.server";
import { EmptyState } from "../../../components/empty-state";
import { useCopy } from "../../../components/language";
import { Notice } from "../../../components/notice";
import { titled } from "../../../components/page-title";
import "../../../styles/oversight.css";
import { OversightPages } from "../pages";
import { copy, title } from "./copy";
import { ReviewedGlass, WaitingGlass } from "./parts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_NOTE = 2000;

export const meta = titled(title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, reader } = await requireStaff(request, context, { route: "oversight/broken-glass" });
  return { readerId: id, now: reader.now, broken: await findBrokenGlass(context.db, reader) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/broken-glass" });
  const form = await request.formData();
  const glassId = String(form.get("glass") ?? "");
  const verdict = String(form.get("verdict") ?? "");
  if (!UUID.test(glassId) || !["agreed", "not-agreed"].includes(verdict)) {
    throw new Response(null, { status: 400 });
  }
  const note = String(form.get("note") ?? "")
    .trim()
    .slice(0, LONGEST_NOTE);
  const review = { glassId, agreed: verdict === "agreed", note };
  const outcome = await reviewGlass(deskOf(context, staff), review);
  return data({ outcome, glassId }, { status: outcome === "recorded" ? 200 : 422 });
}

export default function BrokenGlass() {
  const { broken, readerId, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useCopy(copy);
  const waiting = broken.filter(({ review }) => review === null);
  const reviewed = broken.filter(({ review }) => review !== null);
  const general = answer?.outcome === "not-yours" || answer?.outcome === "already-reviewed";
  return (
    <div className="page">
      <div className="page__head">
        <h1>{useCopy(title)}</h1>
        <a href="/medewerkers/toezicht/gebroken-glas.csv" className="no-print">
          {words.csv}
        </a>
      </div>
      <OversightPages />
      <p className="soft">{words.lead}</p>
      {answer?.outcome === "recorded" && (
        <Notice tone="good" live>
          <p>{words.recorded}</p>
        </Notice>
      )}
      {general && (
        <Notice tone="late" live>
          <p>{words.errors[answer.outcome as "not-yours"]}</p>
        </Notice>
      )}
      <section className="block">
        <h2>{words.waiting}</h2>
        {waiting.length === 0 ? (
          <EmptyState title={words.waitingNone} icon="check">
            <p>{words.waitingNoneText}</p>
          </EmptyState>
        ) : (
          waiting.map((glass) => (
            <WaitingGlass
              key={glass.id}
              glass={glass}
              own={glass.staffId === readerId}
              now={now}
              noteMissing={answer?.outcome === "note-missing" && answer.glassId === glass.id}
            />
          ))
        )}
      </section>
      <section className="block">
        <h2>{words.reviewed}</h2>
        <ReviewedGlass rows={reviewed} />
      </section>
    </div>
  );
}
